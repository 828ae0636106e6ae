import type { Sheet } from '../sheet.ts';
import { digestOf, lettersOf } from './digest.ts';

/** By what a document is recognised as belonging to others; made once, when it is read. */
export interface GroupKeys {
  readonly sheet: Sheet;
  /** Who asked it and when; undefined where one of the two is not known. */
  readonly asked: string | undefined;
  /** Who asked what and when: for the subject, and for each two questions that follow one another. One in common is enough. */
  readonly wordings: readonly string[];
  /** All questions in their order; undefined where they are too few or too short to be recognised by. */
  readonly whole: string | undefined;
}

/** Of fewer letters a set may well be like another: `Kunt u dit toelichten?` */
const FEWEST_LETTERS = 120;

export function groupKeys(sheet: Sheet): GroupKeys {
  const texts = [...new Set(sheet.questions.map(({ words }) => words))];
  const letters = texts.map(lettersOf).filter((question) => question !== '');
  const digests = letters.map(digestOf);
  const subject = lettersOf(sheet.subject ?? '');
  const asked = askedBy(sheet);
  const wordings = [...(subject === '' ? [] : [`over ${subject}`]), ...pairs(digests)];
  return {
    sheet,
    asked,
    wordings: asked === undefined ? [] : wordings.map((wording) => `${asked} ${wording}`),
    whole: isEnough(letters) ? digests.join(' ') : undefined,
  };
}

/** Members by the last word of their names: one part says `Diederik van Dijk`, another `Van Dijk`. */
function askedBy({ members, submitted }: Sheet): string | undefined {
  if (members.length === 0 || submitted === undefined) return undefined;
  const names = members.map(({ name }) => lettersOf(name.trim().split(/\s+/).at(-1) ?? name)).sort();
  return `${submitted} ${names.join(' ')}`;
}

/** A single question can be a phrase that a member always ends with; two in a row are this set's own. */
function pairs(digests: readonly number[]): readonly string[] {
  if (digests.length === 1) return [`only ${digests.join('')}`];
  return digests.slice(1).map((digest, at) => `${digests[at] ?? 0} ${digest}`);
}

function isEnough(letters: readonly string[]): boolean {
  return letters.length > 1 && letters.reduce((sum, { length }) => sum + length, 0) >= FEWEST_LETTERS;
}
