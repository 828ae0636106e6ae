import { isTag, isText, type AnyNode, type Element } from 'domhandler';

/** The elements of questions and answers, and the word above each where only its number is given. */
const WORDS: Readonly<Record<string, string>> = { vraag: 'Vraag', antwoord: 'Antwoord' };
const NUMBERS = new Set(['nr', 'nummer']);
const BARE = /^\s*(\d{1,3}[a-z]?(?:(?:\s*[,–-]|,? en| t\/m) ?\d{1,3}[a-z]?)*)\.?\s*$/;

const DESCRIPTIONS = new Set(['omschr', 'kamervraagomschrijving']);

/** `Vraag 3` for an element that has only the number of its question or answer. */
export function headingOf(element: Element): string | undefined {
  const { name, parent } = element;
  const word = parent !== null && isTag(parent) ? WORDS[parent.name] : undefined;
  const number = NUMBERS.has(name) && word !== undefined ? BARE.exec(wordsOf(element))?.[1] : undefined;
  return number === undefined ? undefined : `${word ?? ''} ${number}`;
}

/** What says of a set who asks, who answers and when; in the older form who answers stands below all the questions. */
export interface Descriptions {
  readonly firstQuestion: Element | undefined;
  readonly below: ReadonlySet<Element>;
}

export function descriptionsIn(root: AnyNode): Descriptions {
  let firstQuestion: Element | undefined;
  const below = new Set<Element>();
  const look = (node: AnyNode): void => {
    if (isTag(node)) {
      if (node.name === 'vraag') firstQuestion ??= node;
      if (firstQuestion !== undefined && DESCRIPTIONS.has(node.name)) below.add(node);
    }
    if ('children' in node) node.children.forEach(look);
  };
  look(root);
  return { firstQuestion, below };
}

export function wordsOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
