type Attributes = Readonly<Record<string, string>>;
type Child = Node | string;

/** An element with its attributes and children. A text is always a text: nothing is ever read as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Words for a screen reader only. */
export function spoken(text: string): HTMLElement {
  return element('span', { class: 'spoken' }, text);
}

/** A button; `focus` names it, so that it can be found again when the list was made anew. */
export function button(attributes: Attributes, act: () => void, ...children: readonly Child[]): HTMLElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', act);
  return made;
}

/** Something that folds out, and stays as the user left it. */
export function folding(
  attributes: Attributes,
  kept: { readonly open: boolean; readonly toggled: (state: 'open' | 'closed') => void },
  summary: readonly Child[],
  ...content: readonly Child[]
): HTMLElement {
  const made = element('details', attributes, element('summary', {}, ...summary), ...content);
  made.open = kept.open;
  made.addEventListener('toggle', () => kept.toggled(made.open ? 'open' : 'closed'));
  return made;
}
