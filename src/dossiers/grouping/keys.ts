import type { Sheet } from '../sheet.ts';
import { digestOf, type Digest } from './digest.ts';

/** By what a document is recognised as belonging to others; made once, when it is read. */
export interface GroupKeys {
  readonly sheet: Sheet;
  /** Who asked it and when; undefined where one of the two is not known. */
  readonly asked: string | undefined;
  /** The members who asked; undefined where that is not known. */
  readonly names: string | undefined;
  /** About what; undefined where that is not known. */
  readonly subject: string | undefined;
  /** Who asked about what and when. */
  readonly about: string | undefined;
  /** What was asked: for each two questions that follow one another; none where who asked it and when is not known. */
  readonly pairs: readonly string[];
  /** All questions in their order; undefined where they are too few or too short to be recognised by. */
  readonly whole: string | undefined;
}

/** Of fewer letters a set may well be like another: `Kunt u dit toelichten?` */
const FEWEST_LETTERS = 120;

export function groupKeys(sheet: Sheet): GroupKeys {
  const texts = [...new Set(sheet.questions.map(({ words }) => words))];
  const digests = texts.map(digestOf).filter(({ letters }) => letters > 0);
  const names = namesOf(sheet);
  const asked =
    names === undefined || sheet.submitted === undefined ? undefined : `${sheet.submitted} ${names}`;
  const { hash, letters } = digestOf(sheet.subject ?? '');
  const subject = letters === 0 ? undefined : String(hash);
  return {
    sheet,
    asked,
    names,
    subject,
    about: asked === undefined || subject === undefined ? undefined : `${asked} ${subject}`,
    pairs: asked === undefined ? [] : pairsOf(digests),
    whole: isEnough(digests) ? digests.map(({ hash }) => hash).join(' ') : undefined,
  };
}

/** Members by the last word of their names: one part says `Diederik van Dijk`, another `Van Dijk`. */
function namesOf({ members }: Sheet): string | undefined {
  if (members.length === 0) return undefined;
  const names = members.map(({ name }) => digestOf(name.trim().split(/\s+/).at(-1) ?? name).hash).sort();
  return names.join(' ');
}

/** A question can be a phrase that a member always ends with, and so can two short ones; two longer in a row are this set's own. */
function pairsOf(digests: readonly Digest[]): readonly string[] {
  const [only] = digests;
  if (digests.length === 1 && only !== undefined) return [`only ${only.hash}`];
  return digests.slice(1).flatMap((digest, at) => {
    const above = digests[at];
    return above !== undefined && isEnough([above, digest]) ? [`${above.hash} ${digest.hash}`] : [];
  });
}

function isEnough(digests: readonly Digest[]): boolean {
  return digests.length > 1 && digests.reduce((sum, { letters }) => sum + letters, 0) >= FEWEST_LETTERS;
}
