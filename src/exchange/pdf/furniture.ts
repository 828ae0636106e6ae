import { isPageFurniture } from '../../document/structure/pages.ts';
import type { Line } from './lines.ts';
import { lineText } from './lineText.ts';

/** As a part of a page's lines: so near to its edge a line can be furniture. */
const EDGE_LINES = 8;
/** In points: so much can a line of the furniture be higher or lower on another page. */
const SHIFT = 3;

/**
 * The lines of all pages without what the printed page adds: lines of a known form at the foot, and lines at the edge of a
 * page that stand in the same place on another page and differ in numbers only. What opens the first page stays, for it
 * says what the document is.
 */
export function withoutFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const repeated = repeatedLines(pages);
  return pages.map((lines, at) => {
    const middle = lines.length === 0 ? 0 : medianHeight(lines);
    return lines.filter((line) => {
      const isMasthead = at === 0 && line.y > middle;
      return isMasthead || !(repeated.has(line) || (line.y < middle && isPageFurniture(lineText(line))));
    });
  });
}

function medianHeight(lines: readonly Line[]): number {
  const heights = lines.map(({ y }) => y).sort((one, other) => one - other);
  return heights[heights.length >> 1] ?? 0;
}

function repeatedLines(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const places = new Map<string, Line[]>();
  for (const lines of pages) {
    for (const line of edgesOf(lines)) {
      const key = `${Math.round(line.x)} ${wordsOnly(lineText(line))}`;
      const before = places.get(key);
      if (before === undefined) places.set(key, [line]);
      else before.push(line);
    }
  }
  const repeated = new Set<Line>();
  for (const lines of places.values()) {
    for (const line of lines) {
      const twin = lines.find((other) => other.page !== line.page && Math.abs(other.y - line.y) < SHIFT);
      if (twin !== undefined) repeated.add(line);
    }
  }
  return repeated;
}

function edgesOf(lines: readonly Line[]): readonly Line[] {
  const fromAbove = [...lines].sort((one, other) => other.y - one.y || one.x - other.x);
  return [...new Set([...fromAbove.slice(0, EDGE_LINES), ...fromAbove.slice(-EDGE_LINES)])];
}

/** Page numbers count, and those of footnotes do not stand in the same place twice. */
function wordsOnly(text: string): string {
  return text.replace(/\d+/g, '#');
}
