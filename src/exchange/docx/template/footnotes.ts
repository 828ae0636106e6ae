import { appended, attributeOf, childrenOf, rootOf, sourceOf, type Element } from '../xml.ts';
import type { MergedPart } from './numbering.ts';

const REFERENCE = /(<w:footnoteReference\b[^>]*?\bw:id=")(\d+)(")/g;

/**
 * The template's footnotes, which hold at least the lines above them, with ours counted on behind them. Those that the
 * text kept of it (`kept`) does not refer to go: LibreOffice takes footnotes in their order, whatever their numbers.
 */
export function withFootnotes(
  theirs: string | undefined,
  ours: string,
  content: string,
  kept: string,
): MergedPart {
  const notes = childrenOf(ours, rootOf(ours)).filter(
    (child) => child.name === 'w:footnote' && attributeOf(ours, child, 'w:type') === undefined,
  );
  if (notes.length === 0) return { xml: undefined, content };
  const root = theirs === undefined ? undefined : rootOf(theirs);
  if (theirs === undefined || root === undefined) return { xml: ours, content };
  const after = childrenOf(theirs, root).reduce(
    (most, child) => Math.max(most, Number(attributeOf(theirs, child, 'w:id') ?? 0)),
    0,
  );
  const added = notes.map((note) =>
    sourceOf(ours, note).replace(
      /^(<w:footnote\b[^>]*?\bw:id=")(\d+)/,
      (_, before: string, id: string) => `${before}${Number(id) + after}`,
    ),
  );
  return {
    xml: withChildren(theirs, root, [...referred(theirs, root, kept), ...added]),
    content: content.replace(
      REFERENCE,
      (_, before: string, id: string, end: string) => `${before}${Number(id) + after}${end}`,
    ),
  };
}

/** The template's footnotes that are no lines above footnotes only where the kept text has them. */
function referred(xml: string, root: Element, kept: string): readonly string[] {
  const ids = new Set([...kept.matchAll(REFERENCE)].map((match) => match[2]));
  return childrenOf(xml, root)
    .filter(
      (note) => attributeOf(xml, note, 'w:type') !== undefined || ids.has(attributeOf(xml, note, 'w:id')),
    )
    .map((note) => sourceOf(xml, note));
}

function withChildren(xml: string, root: Element, children: readonly string[]): string {
  if (root.open === root.end) return appended(xml, root, children.join(''));
  return xml.slice(0, root.open) + children.join('') + xml.slice(root.close);
}
