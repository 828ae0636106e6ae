import type { Label } from './model.ts';

/** Labels read from a text, and where they end. */
export interface ScannedLabels {
  readonly labels: readonly Label[];
  readonly end: number;
}

/** No set has ever had as many questions; a longer range is a pair of other numbers. */
const LONGEST_RANGE = 200;
const MOST_LABELS = 400;

const NUMBER = /(\d{1,3})([a-z]?)(?![\p{L}\d])/uy;
const RANGE = /\s*(?:t\/m|t\/|tot en met|t\.e\.m\.|[-–—‑])\s*(?=\d)/iy;
const SEPARATOR = /\s*(?:,\s*(?:en\s+)?|;\s*|\s(?:en|of)\s+|&\s*|\+\s*|\/\s*)(?=\d)/iy;
const BLANKS = /[ \t\u00a0]+(?=\d)/y;

/**
 * Reads `3, 4 en 5`, `2 t/m 6`, `7–9 en 11–13`, `7, 8, 9 10 en 11`, `1a` at an offset.
 * `list` also takes numbers with only a blank between them, as headings that lost a comma have;
 * running text (`prose`) does not.
 */
export function scanLabels(text: string, at: number, where: 'list' | 'prose'): ScannedLabels | undefined {
  const first = numberAt(text, at);
  if (first === undefined) return undefined;
  const labels: Label[] = [first.label];
  let end = first.end;
  while (labels.length < MOST_LABELS) {
    const range = endOf(RANGE, text, end);
    const after =
      range ?? endOf(SEPARATOR, text, end) ?? (where === 'list' ? endOf(BLANKS, text, end) : undefined);
    const next = after === undefined ? undefined : numberAt(text, after);
    if (next === undefined) break;
    const last = labels[labels.length - 1] ?? '';
    labels.push(...(range === undefined ? [next.label] : upTo(last, next.label)));
    end = next.end;
  }
  return { labels: [...new Set(labels)], end };
}

/** The labels that a text consists of; none when it is anything else. */
export function parseLabels(text: string): readonly Label[] {
  const trimmed = text.trim();
  const scanned = scanLabels(trimmed, 0, 'list');
  return scanned?.end === trimmed.length ? scanned.labels : [];
}

/** `3`, `3 en 4`, `3, 4 en 5`: the way in which the Kamer writes them. */
export function formatLabels(labels: readonly Label[]): string {
  const last = labels[labels.length - 1] ?? '';
  if (labels.length < 2) return last;
  return `${labels.slice(0, -1).join(', ')} en ${last}`;
}

/** The number in a label: 3 for `3a`. */
export function numberOf(label: Label): number {
  return Number.parseInt(label, 10);
}

/** Whether a label is that of a part, such as `1a`. */
export function isLettered(label: Label): boolean {
  return label !== String(numberOf(label));
}

/** Orders labels as they count: 2 before 10, 1a before 1b. */
export function compareLabels(one: Label, other: Label): number {
  return numberOf(one) - numberOf(other) || (one < other ? -1 : one > other ? 1 : 0);
}

function numberAt(text: string, at: number): { label: Label; end: number } | undefined {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  return { label: `${Number(match[1])}${match[2] ?? ''}`, end: at + match[0].length };
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : at + match[0].length;
}

/** What follows `from` up to and including `to`; only `to` when the two are no range. */
function upTo(from: Label, to: Label): readonly Label[] {
  const low = numberOf(from);
  const high = numberOf(to);
  if (from === String(low) && to === String(high) && low < high && high - low <= LONGEST_RANGE) {
    return Array.from({ length: high - low }, (_, step) => String(low + step + 1));
  }
  const first = from.charCodeAt(from.length - 1);
  const last = to.charCodeAt(to.length - 1);
  if (low === high && first >= 97 && first < last) {
    return Array.from(
      { length: last - first },
      (_, step) => `${low}${String.fromCharCode(first + step + 1)}`,
    );
  }
  return [to];
}
