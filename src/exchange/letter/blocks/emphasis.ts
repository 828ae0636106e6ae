/** A stretch of a line that is written in one way. */
export interface Styled {
  readonly from: number;
  readonly to: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** An address may hold underscores and asterisks: they are part of it. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;
const MARKUP = /\*{1,3}|_{1,3}/g;

interface Delimiter {
  readonly at: number;
  readonly markup: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Reads `**bold**`, `_italic_`, `*italic*`, `__bold__` and `***both***` as Markdown has them: the markup stands
 * against the words that it is about, and outside of a word. What is not closed stays as it is written.
 */
export function emphasised(line: string): readonly Styled[] {
  const pairs = pairsIn(delimitersIn(line));
  const styled: Styled[] = [];
  let at = 0;
  let depth = { bold: 0, italic: 0 };
  const edges = pairs
    .flatMap(({ open, close }) => [
      { ...open, change: 1 },
      { ...close, change: -1 },
    ])
    .sort((one, other) => one.at - other.at);
  for (const edge of edges) {
    add(styled, at, edge.at, depth);
    at = edge.at + edge.markup.length;
    const size = edge.markup.length;
    depth = {
      bold: depth.bold + (size >= 2 ? edge.change : 0),
      italic: depth.italic + (size !== 2 ? edge.change : 0),
    };
  }
  add(styled, at, line.length, depth);
  return styled;
}

function add(styled: Styled[], from: number, to: number, depth: { bold: number; italic: number }): void {
  if (from < to) styled.push({ from, to, bold: depth.bold > 0, italic: depth.italic > 0 });
}

function delimitersIn(line: string): readonly Delimiter[] {
  if (!/[*_]/.test(line)) return [];
  const addresses = [...line.matchAll(ADDRESS)].map(({ index, 0: address }) => ({
    start: index,
    end: index + address.length,
  }));
  return [...line.matchAll(MARKUP)].flatMap(({ index, 0: markup }) => {
    if (addresses.some(({ start, end }) => start <= index && index < end)) return [];
    const before = line.charAt(index - 1);
    const after = line.charAt(index + markup.length);
    if (before === markup.charAt(0) || after === markup.charAt(0)) return [];
    const inWord = isWord(before) && isWord(after);
    const opens = !inWord && after !== '' && !/\s/.test(after) && !isWord(before);
    const closes = !inWord && before !== '' && !/\s/.test(before) && !isWord(after);
    return opens || closes ? [{ at: index, markup, opens, closes }] : [];
  });
}

interface Pair {
  readonly open: Delimiter;
  readonly close: Delimiter;
}

/** Pairs up what is alike; pairs may lie in each other but never overlap. */
function pairsIn(delimiters: readonly Delimiter[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let open: Delimiter[] = [];
  for (const delimiter of delimiters) {
    const opener = delimiter.closes
      ? open.findLastIndex(
          ({ markup, at }) => markup === delimiter.markup && at + markup.length < delimiter.at,
        )
      : -1;
    const found = open[opener];
    if (found !== undefined) {
      pairs.push({ open: found, close: delimiter });
      open = open.slice(0, opener);
    } else if (delimiter.opens) open = [...open.slice(-MOST_OPEN), delimiter];
  }
  return pairs;
}

const MOST_OPEN = 20;

function isWord(character: string): boolean {
  return /[\p{L}\d]/u.test(character);
}
