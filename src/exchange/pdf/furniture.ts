import { isPageFurniture } from '../../document/structure/pages.ts';
import type { Line } from './lines.ts';
import { lineText } from './lineText.ts';
import { isHeading } from './setting.ts';

/** As a part of a page's lines: so near to its edge a line can be furniture. */
const EDGE_LINES = 8;
/** Of the pages: even and odd ones can have furniture of their own, and the first often has none. */
const OFTEN = 0.45;
/** In points: so much can a line of the furniture be higher or lower on another page. */
const SHIFT = 3;

/**
 * The lines of all pages without what the printed page adds: lines of a known form at the foot, and those with which a page
 * opens or ends that stand in the same place on other pages. What opens the first page stays, for it says what the
 * document is.
 */
export function withoutFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const repeated = repeatedLines(pages);
  return pages.map((lines, at) => {
    const middle = lines.length === 0 ? 0 : medianHeight(lines);
    const isKnown = (line: Line): boolean => line.y < middle && isPageFurniture(lineText(line));
    const outer = atEdges(lines, (line) => repeated.has(line) || isKnown(line));
    return lines.filter((line) => (at === 0 && line.y > middle) || !(outer.has(line) || isKnown(line)));
  });
}

/** The lines with which a page opens and ends as long as a rule holds: nothing of the text stands outside of them. */
function atEdges(lines: readonly Line[], holds: (line: Line) => boolean): ReadonlySet<Line> {
  const fromAbove = [...lines].sort((one, other) => other.y - one.y);
  const top = fromAbove.findIndex((line) => !holds(line));
  const bottom = fromAbove.findLastIndex((line) => !holds(line));
  return new Set([...fromAbove.slice(0, Math.max(0, top)), ...fromAbove.slice(bottom + 1)]);
}

function medianHeight(lines: readonly Line[]): number {
  const heights = lines.map(({ y }) => y).sort((one, other) => one - other);
  return heights[heights.length >> 1] ?? 0;
}

/**
 * A line that stands in the same place on another page: with a number that counts as the pages do, or word for word on
 * about half of them. A heading is never one, though pages can well begin with `Vraag 4` and `Vraag 9`.
 */
function repeatedLines(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const places = new Map<string, Edge[]>();
  for (const line of pages.flatMap(edgesOf)) {
    const text = lineText(line);
    if (isHeading(text)) continue;
    const key = `${Math.round(line.x)} ${text.replace(/\d+/g, '#')}`;
    const place = places.get(key) ?? [];
    places.set(key, place);
    place.push({ line, text, numbers: [...text.matchAll(/\d+/g)].map(([number]) => Number(number)) });
  }
  const often = Math.max(2, Math.floor(pages.length * OFTEN));
  const repeated = new Set<Line>();
  for (const edges of places.values()) {
    for (const edge of edges) {
      const twins = edges.filter((other) => isTwin(edge.line, other.line));
      const same = twins.filter((twin) => twin.text === edge.text);
      if (same.length + 1 >= often || twins.some((twin) => countsOn(edge, twin))) repeated.add(edge.line);
    }
  }
  return repeated;
}

/** A line at the edge of a page. */
interface Edge {
  readonly line: Line;
  readonly text: string;
  readonly numbers: readonly number[];
}

function isTwin(one: Line, other: Line): boolean {
  return other.page !== one.page && Math.abs(other.y - one.y) < SHIFT;
}

/** Whether two lines differ in one number only, and that by as much as their pages: it is the page's own. */
function countsOn(one: Edge, other: Edge): boolean {
  const pages = other.line.page - one.line.page;
  let different = 0;
  for (const [at, number] of other.numbers.entries()) {
    const step = number - (one.numbers[at] ?? 0);
    if (step === 0) continue;
    if (step !== pages || ++different > 1) return false;
  }
  return different === 1;
}

function edgesOf(lines: readonly Line[]): readonly Line[] {
  const fromAbove = [...lines].sort((one, other) => other.y - one.y || one.x - other.x);
  return [...new Set([...fromAbove.slice(0, EDGE_LINES), ...fromAbove.slice(-EDGE_LINES)])];
}
