import type { Document, Label } from '../../document/model.ts';
import type { Finding } from '../check.ts';
import type { Aside } from './aside.ts';
import { labelsAt, wordsOf } from './places.ts';

export interface SetAside {
  readonly finding: Finding;
  readonly aside: Aside;
}

export interface Judged {
  /** What is still to be looked at, in the order in which it was found. */
  readonly open: readonly Finding[];
  readonly setAside: readonly SetAside[];
}

/**
 * Tells findings that were set aside from the others: by a note in the text, which is about all of that code in the same
 * question or answer, or outside them where it stands there; and by what the dossier's file says.
 */
export function judged(findings: readonly Finding[], document: Document, asides: readonly Aside[]): Judged {
  const all = [...asidesIn(document), ...asides];
  if (all.length === 0) return { open: findings, setAside: [] };
  const labelsOf = labelsAt(document);
  const known = byPlace(all);
  const open: Finding[] = [];
  const setAside: SetAside[] = [];
  for (const finding of findings) {
    const aside = asideFor(finding, document, labelsOf(finding.span.start), known);
    if (aside === undefined) open.push(finding);
    else setAside.push({ finding, aside });
  }
  return { open, setAside };
}

/** What the notes of a text set aside; those in a group of questions once for each of its numbers. */
export function asidesIn(document: Document): readonly Aside[] {
  const notes = document.notes.filter((note) => note.kind === 'aside');
  if (notes.length === 0) return [];
  const labelsOf = labelsAt(document);
  return notes.flatMap(({ code, reason, start }) => {
    const labels: readonly (Label | undefined)[] = labelsOf(start);
    return (labels.length === 0 ? [undefined] : labels).map((label) => ({
      code,
      label,
      words: undefined,
      reason,
      on: undefined,
      origin: 'text' as const,
    }));
  });
}

/** By code, place and words; the first of those that say the same. */
type KnownAsides = ReadonlyMap<string, Aside>;

function byPlace(asides: readonly Aside[]): KnownAsides {
  const known = new Map<string, Aside>();
  for (const aside of asides) {
    const key = keyOf(aside.code, aside.label, aside.words);
    if (!known.has(key)) known.set(key, aside);
    // That there is one with words saves looking at the words of all others.
    if (aside.words !== undefined) known.set(keyOf(aside.code, aside.label, ANY_WORDS), aside);
  }
  return known;
}

/** Words as no text has them: they are without line breaks. */
const ANY_WORDS = '\n';

function asideFor(
  { code, span }: Finding,
  document: Document,
  labels: readonly Label[],
  known: KnownAsides,
): Aside | undefined {
  const places: readonly (Label | undefined)[] = labels.length === 0 ? [undefined] : labels;
  for (const label of places) {
    const whole = known.get(keyOf(code, label, undefined));
    if (whole !== undefined) return whole;
    if (!known.has(keyOf(code, label, ANY_WORDS))) continue;
    const exact = known.get(keyOf(code, label, wordsOf(document, span)));
    if (exact !== undefined) return exact;
  }
  return undefined;
}

function keyOf(code: string, label: Label | undefined, words: string | undefined): string {
  return JSON.stringify([code, label ?? null, words ?? null]);
}
