import type { Level, List } from './numberingLevels.ts';

const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

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
      return own === undefined ? '' : formatted(counts[at] ?? own.start, own.format);
    })
    .trim();
}

function formatted(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    default:
      return String(count);
  }
}

/** `z` is followed by `aa`. */
function letters(count: number): string {
  if (count < 1) return '';
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(10, Math.floor((count - 1) / 26) + 1));
}

function roman(count: number): string {
  let left = Math.min(count, 3999);
  let written = '';
  for (const [sign, value] of ROMAN) {
    for (; left >= value; left -= value) written += sign;
  }
  return written;
}
