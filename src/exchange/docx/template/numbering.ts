import { attributeOf, childAt, childrenOf, rootOf, sourceOf, type Element } from '../xml.ts';

export interface MergedPart {
  /** The part as it is to be; absent where nothing has to be added. */
  readonly xml: string | undefined;
  /** Our document, which refers to it. */
  readonly content: string;
}

const USED = /(<w:numId w:val=")(\d+)(")/g;

/** The template's lists with those of ours that our content uses, counted on behind its own. */
export function withNumbering(theirs: string | undefined, ours: string, content: string): MergedPart {
  const used = new Set([...content.matchAll(USED)].map((match) => match[2]));
  if (used.size === 0) return { xml: undefined, content };
  if (theirs === undefined) return { xml: ours, content };
  const nums = childrenOf(ours, rootOf(ours)).filter(
    (child) => child.name === 'w:num' && used.has(attributeOf(ours, child, 'w:numId')),
  );
  const definitions = definitionsOf(ours, nums);
  const after = {
    list: highest(theirs, 'w:num', 'w:numId'),
    definition: highest(theirs, 'w:abstractNum', 'w:abstractNumId'),
  };
  const added = definitions.map((one) =>
    countedOn(sourceOf(ours, one), /^(<w:abstractNum\b[^>]*?\bw:abstractNumId=")(\d+)/, after.definition),
  );
  const lists = nums.map((one) => {
    const counted = countedOn(sourceOf(ours, one), /^(<w:num\b[^>]*?\bw:numId=")(\d+)/, after.list);
    return countedOn(counted, /(<w:abstractNumId\b[^>]*?\bw:val=")(\d+)/, after.definition);
  });
  return {
    xml: inserted(theirs, added.join(''), lists.join('')),
    content: content.replace(
      USED,
      (_, before: string, id: string, end: string) => `${before}${Number(id) + after.list}${end}`,
    ),
  };
}

/** The definitions that some lists count by. */
function definitionsOf(xml: string, nums: readonly Element[]): readonly Element[] {
  const ids = new Set(
    nums.map((num) => {
      const reference = childAt(xml, num, 'w:abstractNumId');
      return reference && attributeOf(xml, reference, 'w:val');
    }),
  );
  return childrenOf(xml, rootOf(xml)).filter(
    (child) => child.name === 'w:abstractNum' && ids.has(attributeOf(xml, child, 'w:abstractNumId')),
  );
}

/** The highest number that the template gave out; ours come after it. */
function highest(xml: string, name: string, attribute: string): number {
  return (
    childrenOf(xml, rootOf(xml))
      .filter((child) => child.name === name)
      .reduce((most, child) => Math.max(most, Number(attributeOf(xml, child, attribute) ?? 0)), 0) + 1
  );
}

function countedOn(xml: string, place: RegExp, by: number): string {
  return xml.replace(place, (_, before: string, id: string) => `${before}${Number(id) + by}`);
}

/** Word wants all definitions before all lists, and a clean-up mark behind them. */
function inserted(xml: string, definitions: string, lists: string): string {
  const root = rootOf(xml);
  if (root === undefined) return xml;
  if (root.open === root.end) {
    const tag = sourceOf(xml, root).slice(0, -2);
    return `${xml.slice(0, root.start)}${tag}>${definitions}${lists}</${root.name}>`;
  }
  const children = childrenOf(xml, root);
  const last = children.find(({ name }) => name === 'w:numIdMacAtCleanup')?.start ?? root.close;
  const first = children.find(({ name }) => name === 'w:num')?.start ?? last;
  return xml.slice(0, first) + definitions + xml.slice(first, last) + lists + xml.slice(last);
}
