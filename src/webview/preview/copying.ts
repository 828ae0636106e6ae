import { blocksIn, stretchOf } from './blocks.ts';
import type { Stretch } from './protocol.ts';

/** A letter, or a part of it, to be put into a Word file or a message. */
export interface Copy {
  readonly html: string;
  readonly text: string;
}

/** What is selected on the page, or else what a stretch of the draft's text became, or else the whole letter. */
export function copyOf(letter: HTMLElement, stretch: Stretch | undefined): Copy {
  const box = document.createElement('div');
  box.className = 'offscreen';
  const selected = stretch === undefined ? selectedIn(letter) : undefined;
  box.append(selected ?? partOf(letter, stretch));
  tidy(box);
  // Only what is laid out has its lines under each other.
  document.body.append(box);
  const copy = { html: box.innerHTML, text: box.innerText.trim() };
  box.remove();
  return copy;
}

export async function copied({ html, text }: Copy): Promise<'copied' | 'refused'> {
  const data = {
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  };
  await focused();
  try {
    // eslint-disable-next-line no-restricted-globals -- The clipboard is on the user's own machine.
    await navigator.clipboard.write([new ClipboardItem(data)]);
    return 'copied';
  } catch {
    return 'refused'; // A browser may not know it, or not allow it: then the text alone is copied elsewhere.
  }
}

/** In milliseconds. */
const MOST_WAITED = 1000;

/** VS Code gives a page the focus some time after that was asked; without it a browser copies nothing. */
function focused(): Promise<void> {
  if (document.hasFocus()) return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener('focus', () => resolve(), { once: true });
    setTimeout(resolve, MOST_WAITED);
  });
}

function selectedIn(letter: HTMLElement): DocumentFragment | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return letter.contains(range.commonAncestorContainer) ? range.cloneContents() : undefined;
}

/** The blocks that a stretch touches, with the footnotes that they refer to. */
function partOf(letter: HTMLElement, stretch: Stretch | undefined): Node {
  const part = letter.cloneNode(true) as HTMLElement;
  for (const [at, note] of part.querySelectorAll('.voetnoten > ol > li').entries())
    note.setAttribute('value', String(at + 1));
  if (stretch === undefined) return part;
  for (const block of part.querySelectorAll('.brief > header, .brief > footer, h1')) block.remove();
  const notes = blocksIn(part).filter((block) => block.id !== '');
  for (const block of blocksIn(part)) {
    const { start, end } = stretchOf(block);
    if (!notes.includes(block) && (end <= stretch.start || start >= stretch.end)) block.remove();
  }
  for (const note of notes) if (part.querySelector(`a[href="#${note.id}"]`) === null) note.remove();
  return part;
}

/** Without notes, which are for the writers, and without what means nothing elsewhere. */
function tidy(box: HTMLElement): void {
  for (const mark of box.querySelectorAll('mark')) removeNote(mark);
  for (const back of box.querySelectorAll('[role=doc-backlink]')) back.remove();
  for (const link of box.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const element of box.querySelectorAll('*'))
    for (const name of ['data-start', 'data-end', 'id', 'class']) element.removeAttribute(name);
  for (const empty of [...box.querySelectorAll('li, ol, ul, section')].reverse())
    if (empty.textContent.trim() === '') empty.remove();
}

/** A note goes with the blank before it, and with its paragraph where that says nothing else. */
function removeNote(mark: HTMLElement): void {
  const before = mark.previousSibling;
  if (before?.nodeType === Node.TEXT_NODE && before.textContent !== null)
    before.textContent = before.textContent.trimEnd();
  const block = mark.closest('p, li');
  mark.remove();
  if (block?.textContent.trim() === '') block.remove();
}
