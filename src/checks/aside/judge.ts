import type { Document, Label, SetAsideNote } from '../../document/model.ts';
import type { Finding } from '../check.ts';
import { asideKey, type Aside } from './aside.ts';
import { asidesInText } from './inText.ts';
import { labelsAt, wordsOf } from './places.ts';

export interface SetAside {
  readonly finding: Finding;
  readonly aside: Aside;
  /** The note in the text that says so; absent where the dossier's file does. */
  readonly note?: SetAsideNote;
}

export interface Judged {
  /** What is still to be looked at, in the order in which it was found. */
  readonly open: readonly Finding[];
  readonly setAside: readonly SetAside[];
}

/**
 * Tells findings that were set aside from the others: by a note in the text (`inText.ts`), and by what the dossier's file
 * says.
 */
export function judged(findings: readonly Finding[], document: Document, asides: readonly Aside[]): Judged {
  const inText = asidesInText(document);
  if (inText === undefined && asides.length === 0) return { open: findings, setAside: [] };
  const labelsOf = labelsAt(document);
  const known = byPlace(asides);
  const open: Finding[] = [];
  const setAside: SetAside[] = [];
  for (const finding of findings) {
    const said = inText?.(finding);
    const aside = said?.aside ?? asideFor(finding, document, labelsOf(finding.span.start), known);
    if (aside === undefined) open.push(finding);
    else setAside.push({ finding, aside, ...(said === undefined ? {} : { note: said.note }) });
  }
  return { open, setAside };
}

/** By code, place and words; the first of those that say the same. */
type KnownAsides = ReadonlyMap<string, Aside>;

function byPlace(asides: readonly Aside[]): KnownAsides {
  const known = new Map<string, Aside>();
  for (const aside of asides) {
    const key = asideKey(aside);
    if (!known.has(key)) known.set(key, aside);
    // That there is one with words saves looking at the words of all others.
    if (aside.words !== undefined) known.set(asideKey({ ...aside, words: ANY_WORDS }), aside);
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
    const whole = known.get(asideKey({ code, label, words: undefined }));
    if (whole !== undefined) return whole;
    if (!known.has(asideKey({ code, label, words: ANY_WORDS }))) continue;
    const exact = known.get(asideKey({ code, label, words: wordsOf(document, span) }));
    if (exact !== undefined) return exact;
  }
  return undefined;
}
