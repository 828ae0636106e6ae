import { button, element, spoken } from '../dom.ts';
import type { HitShown, PassageRun, PassageShown } from './protocol.ts';
import type { State } from './state.ts';
import { paragraphTools } from './tools.ts';

/** An answer of so many characters is shown whole; of a longer one what fits in about that many. */
const MOST_CHARACTERS = 520;

/** The paragraphs of an answer; those of a long one as far as they fit, and the rest when it is asked for. */
export function answer({ key, passages }: HitShown, state: State): HTMLElement {
  const name = `${key}/answer`;
  const shortest = fitting(passages);
  const isLong = shortest < passages.length || lengthOf(passages) > MOST_CHARACTERS;
  const open = !isLong || state.isOpen(name, 'closed');
  const paragraphs = passages.map((passage, at) => paragraph(key, passage, at, passages.length, state));
  const box = element('div', { class: 'answer' }, ...paragraphs);
  const set = (now: 'open' | 'closed'): void => {
    box.classList.toggle('clamped', now === 'closed' && shortest === 1);
    paragraphs.forEach((one, at) => (one.hidden = now === 'closed' && at >= shortest));
  };
  set(open ? 'open' : 'closed');
  if (isLong) box.append(unfold(name, open ? 'open' : 'closed', set, state));
  return box;
}

function unfold(
  name: string,
  first: 'open' | 'closed',
  set: (now: 'open' | 'closed') => void,
  state: State,
): HTMLElement {
  const toggle = button({ class: 'link unfold', 'data-focus': name }, () => say(next()));
  const next = (): 'open' | 'closed' => (toggle.getAttribute('aria-expanded') === 'true' ? 'closed' : 'open');
  const say = (now: 'open' | 'closed'): void => {
    toggle.setAttribute('aria-expanded', String(now === 'open'));
    toggle.textContent = now === 'open' ? 'Toon minder' : 'Toon hele antwoord';
    set(now);
    state.setOpen(name, now);
  };
  toggle.setAttribute('aria-expanded', String(first === 'open'));
  toggle.textContent = first === 'open' ? 'Toon minder' : 'Toon hele antwoord';
  return toggle;
}

function paragraph(
  key: string,
  { target, runs }: PassageShown,
  at: number,
  count: number,
  state: State,
): HTMLElement {
  const text = element('p', {}, ...runs.map(run));
  if (count === 1) return element('div', { class: 'passage' }, text);
  const tools = paragraphTools({ name: `${key}/${at}`, what: `alinea ${at + 1}`, target }, state);
  return element('div', { class: 'passage own' }, text, tools);
}

function run({ text, sign }: PassageRun): Node {
  if (sign === undefined) return document.createTextNode(text);
  const attributes = { class: sign.weight, title: sign.sentence };
  // A figure is told of once for all, in the labels: said at each, it would drown the text.
  return sign.weight === 'check'
    ? element('mark', attributes, text)
    : element('mark', attributes, text, spoken(` (let op: ${sign.sentence})`));
}

/** How many paragraphs are shown of a folded answer: at least one. */
function fitting(passages: readonly PassageShown[]): number {
  let length = 0;
  const first = passages.findIndex((passage) => (length += lengthOf([passage])) > MOST_CHARACTERS);
  return first < 0 ? passages.length : Math.max(1, first);
}

function lengthOf(passages: readonly PassageShown[]): number {
  return passages.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0);
}
