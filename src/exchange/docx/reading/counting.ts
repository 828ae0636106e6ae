import { countedAs, type Numeral } from '../../flow/numerals.ts';
import type { Level, List } from './numberingLevels.ts';

/** Counts the items of lists as Word does, and says what stands before each. */
export class Counting {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  /** `1.`, `a)`, `Vraag 3`, or `-` for a bullet; nothing where the list shows nothing. */
  next(number: string, list: List, at: number): string {
    const level = list.levels.get(at);
    if (level === undefined) return '';
    const counts = this.counts.get(list.kind) ?? [];
    this.counts.set(list.kind, counts);
    this.restart(number, list, counts);
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    counts.length = at + 1;
    if (level.format === 'bullet') return '-';
    return level.format === 'none' ? '' : markerOf(level, list, counts);
  }

  private restart(number: string, list: List, counts: (number | undefined)[]): void {
    if (this.begun.has(number)) return;
    this.begun.add(number);
    for (const [level, start] of list.restarts) {
      counts.length = Math.max(counts.length, level + 1);
      counts[level] = start - 1;
    }
  }
}

function markerOf(level: Level, list: List, counts: readonly (number | undefined)[]): string {
  return level.text
    .replace(/%(\d)/g, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      const own = list.levels.get(at);
      return own === undefined ? '' : numeral(counts[at] ?? own.start, own.format);
    })
    .trim();
}

/** Source: ECMA-376, part 1, 17.18.59. */
function numeral(count: number, format: string): string {
  const named = FORMATS[format];
  return named === undefined ? String(count) : countedAs(named, count);
}

const FORMATS: Readonly<Record<string, Numeral>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};
