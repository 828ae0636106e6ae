import type { Sheet } from '../sheet.ts';
import { digestOf, type Digest } from './digest.ts';

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
  const digests = texts.map(digestOf).filter(({ letters }) => letters > 0);
  const subject = digestOf(sheet.subject ?? '');
  const asked = askedBy(sheet);
  const wordings = [...(subject.letters === 0 ? [] : [`over ${subject.hash}`]), ...pairs(digests)];
  return {
    sheet,
    asked,
    wordings: asked === undefined ? [] : wordings.map((wording) => `${asked} ${wording}`),
    whole: isEnough(digests) ? digests.map(({ hash }) => hash).join(' ') : undefined,
  };
}

/** Members by the last word of their names: one part says `Diederik van Dijk`, another `Van Dijk`. */
function askedBy({ members, submitted }: Sheet): string | undefined {
  if (members.length === 0 || submitted === undefined) return undefined;
  const names = members.map(({ name }) => digestOf(name.trim().split(/\s+/).at(-1) ?? name).hash).sort();
  return `${submitted} ${names.join(' ')}`;
}

/** A single question can be a phrase that a member always ends with; two in a row are this set's own. */
function pairs(digests: readonly Digest[]): readonly string[] {
  const hashes = digests.map(({ hash }) => hash);
  if (hashes.length === 1) return [`only ${hashes.join('')}`];
  return hashes.slice(1).map((hash, at) => `${hashes[at] ?? 0} ${hash}`);
}

function isEnough(digests: readonly Digest[]): boolean {
  return digests.length > 1 && digests.reduce((sum, { letters }) => sum + letters, 0) >= FEWEST_LETTERS;
}
