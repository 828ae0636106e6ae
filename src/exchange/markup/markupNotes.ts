import { isTag, type AnyNode, type Element } from 'domhandler';
import type { FlowNote } from '../flow/flow.ts';
import { LEFT_OUT, NOTE_NUMBERS, NOTE_REFERENCES, NOTES } from './elements.ts';
import { countedThrough, type Marking } from './noteNumbers.ts';
import { wordsOf } from './pieces.ts';

/** The footnotes of a document. */
export interface Notes {
  /** Those that stand apart from their marks: they are not part of the text. */
  readonly apart: ReadonlySet<Element>;
  /** By the elements that are marks of footnotes. */
  readonly marked: ReadonlyMap<Element, FlowNote>;
}

/** Where marks of footnotes lead to. */
interface Targets {
  readonly byId: ReadonlyMap<string, Element>;
  /** The footnotes that stand apart from their marks: they are not part of the text. */
  readonly notes: ReadonlySet<Element>;
  /** What each of them says: many marks can lead to one. */
  readonly bodies: ReadonlyMap<Element, string>;
}

const NUMBER = /^\s*[[(]?(\d{1,3})[\])]?\.?\s*/;
const HOLDS_NOTE = new Set(['li', 'p', 'div', 'dd', 'td', 'aside', 'noot', 'voetnoot']);

/** Each element that is a footnote, or the mark of one, with what it says. */
export function notesOf(root: AnyNode): Notes {
  const targets = targetsOf(root);
  const markings: Marking[] = [];
  const look = (node: AnyNode): void => {
    if (isTag(node)) {
      if (LEFT_OUT.has(node.name) || targets.notes.has(node)) return;
      const marking = markingIn(node, targets);
      if (marking !== undefined) {
        markings.push(marking);
        return;
      }
    }
    if ('children' in node) node.children.forEach(look);
  };
  look(root);
  return { apart: targets.notes, marked: countedThrough(markings) };
}

function targetsOf(root: AnyNode): Targets {
  const byId = new Map<string, Element>();
  const order = new Map<Element, number>();
  const links: Element[] = [];
  eachElement(root, (element) => {
    order.set(element, order.size);
    const id = element.attribs['id'] ?? element.attribs['name'];
    if (id !== undefined) byId.set(id, element);
    if (refersTo(element) !== undefined) links.push(element);
  });
  const notes = new Set<Element>();
  const bodies = new Map<Element, string>();
  for (const link of links) {
    const target = byId.get(refersTo(link) ?? '');
    // A footnote comes behind its mark; what leads to something above it is the way back.
    if (target === undefined || (order.get(target) ?? 0) < (order.get(link) ?? 0)) continue;
    const holder = holderOf(target);
    if (holder === undefined || contains(holder, link)) continue;
    const body = bodies.get(holder) ?? bodyOf(holder);
    bodies.set(holder, body);
    if (body !== '') notes.add(holder);
  }
  return { byId, notes, bodies };
}

function markingIn(element: Element, { byId, notes, bodies }: Targets): Marking | undefined {
  if (NOTES.has(element.name)) {
    const note = own(element);
    return note === undefined ? undefined : { element, holder: element, note };
  }
  const id = refersTo(element);
  const mark = id === undefined ? undefined : NUMBER.exec(wordsOf(element))?.[1];
  if (id === undefined || mark === undefined) return undefined;
  const target = byId.get(id);
  const holder = target === undefined ? undefined : holderOf(target);
  if (holder === undefined || !notes.has(holder)) return undefined;
  return { element, holder, note: { mark, text: bodies.get(holder) ?? '' } };
}

/** `<noot><noot.nr>1</noot.nr><noot.al>…</noot.al></noot>`. */
function own(element: Element): FlowNote | undefined {
  const number = element.children.find((child) => isTag(child) && NOTE_NUMBERS.has(child.name));
  const mark = NUMBER.exec(wordsOf(number ?? element))?.[1] ?? element.attribs['nr'];
  if (mark === undefined) return undefined;
  const text = element.children
    .filter((child) => child !== number)
    .map(wordsOf)
    .join(' ');
  return { mark, text: text.replace(/\s+/g, ' ').trim() };
}

/** Where an element leads to within its document. */
function refersTo(element: Element): string | undefined {
  const { href, refid, idref } = element.attribs;
  if (NOTE_REFERENCES.has(element.name)) return refid ?? idref;
  const isMark = element.name === 'a' && /^\s*[[(]?\d{1,3}[\])]?\s*$/.test(wordsOf(element));
  return isMark && href?.startsWith('#') === true ? href.slice(1) : undefined;
}

/** The element around a target that holds the whole of the footnote. */
function holderOf(target: Element): Element | undefined {
  for (let at: Element | undefined = target; at !== undefined; at = parentOf(at)) {
    if (HOLDS_NOTE.has(at.name)) return at;
  }
  return undefined;
}

function parentOf(element: Element): Element | undefined {
  const { parent } = element;
  return parent !== null && isTag(parent) ? parent : undefined;
}

function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at !== undefined; at = parentOf(at))
    if (at === outer) return true;
  return false;
}

/** Without its number, and the arrow back to its mark. */
function bodyOf(holder: Element): string {
  return wordsOf(holder)
    .replace(NUMBER, '')
    .replace(/[↩↑]\ufe0e?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function eachElement(node: AnyNode, found: (element: Element) => void): void {
  if (isTag(node)) found(node);
  if ('children' in node) for (const child of node.children) eachElement(child, found);
}
