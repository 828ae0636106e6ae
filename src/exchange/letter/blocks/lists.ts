import type { Inline, List, ListItem } from '../letter.ts';
import type { Item, ItemKind } from './items.ts';

/** A list while it is being put together. */
interface Open {
  readonly kind: ItemKind;
  readonly indent: number;
  readonly items: { readonly item: Item; readonly lists: Open[] }[];
}

/** Below these, items of another kind are parts of an item, though no indent says so. */
const PARTS_OF: Readonly<Record<ItemKind, readonly ItemKind[]>> = {
  number: ['bullet', 'letter'],
  letter: ['bullet'],
  bullet: [],
};

/** The lists that successive items make: nested where an item stands further in, or is plainly a part of one. */
export function listsOf(
  items: readonly Item[],
  inlinesOf: (item: Item) => readonly Inline[],
): readonly List[] {
  const top: Open[] = [];
  let path: Open[] = [];
  for (const item of items) {
    while (path.length > 0 && !takes(path, item)) path = path.slice(0, -1);
    const last = path.at(-1);
    if (last !== undefined && belongs(last, item)) {
      last.items.push({ item, lists: [] });
      continue;
    }
    const opened: Open = { kind: item.kind, indent: item.indent, items: [{ item, lists: [] }] };
    const parent = last?.items.at(-1);
    (parent === undefined ? top : parent.lists).push(opened);
    path = [...path, opened].slice(0, DEEPEST);
  }
  return top.map((list) => closed(list, inlinesOf));
}

/** Word has nine levels; nobody writes as many. */
const DEEPEST = 9;

/** Whether the innermost of the open lists goes on with an item, or holds it as a part. */
function takes(path: readonly Open[], item: Item): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  if (belongs(last, item)) return true;
  if (path.length >= DEEPEST || item.indent < last.indent) return false;
  // An outer list that goes on with it has more right to it than a new one.
  if (path.slice(0, -1).some((outer) => belongs(outer, item) && item.indent <= outer.indent)) return false;
  return item.indent >= last.indent + DEEPER || PARTS_OF[last.kind].includes(item.kind);
}

/** A wrapped or sloppily typed line may stand a column off. */
const DEEPER = 2;

function belongs(list: Open, item: Item): boolean {
  const before = list.items.at(-1)?.item;
  if (before === undefined || list.kind !== item.kind || before.closing !== item.closing) return false;
  if (Math.abs(list.indent - item.indent) >= DEEPER) return false;
  return item.kind === 'bullet' || item.count > before.count;
}

function closed(list: Open, inlinesOf: (item: Item) => readonly Inline[]): List {
  const items = list.items.map(({ item, lists }): ListItem => ({
    span: item.span,
    marker: item.marker,
    inlines: inlinesOf(item),
    lists: lists.map((inner) => closed(inner, inlinesOf)),
  }));
  return {
    kind: 'list',
    span: { start: items[0]?.span.start ?? 0, end: endOf(items.at(-1)) },
    numbering: numberingOf(list),
    closing: list.items[0]?.item.closing ?? '1.',
    items,
  };
}

function endOf(item: ListItem | undefined): number {
  const inner = item?.lists.at(-1)?.span.end ?? 0;
  return Math.max(inner, item?.span.end ?? 0);
}

function numberingOf({ kind, items }: Open): List['numbering'] {
  if (kind === 'bullet') return 'bullets';
  if (!items.every(({ item }, at) => item.count === at + 1)) return 'own';
  return kind === 'number' ? 'numbers' : 'letters';
}
