/** What stands between blanks, with signs that are no letters, and where. */
export interface SignedWord {
  readonly word: string;
  readonly index: number;
  /** The next stands against it, and is the first of something else. */
  readonly isCutOff: boolean;
}

/** Where a pdf lost the blank between two sentences, or before an item's sign: `klaar.Daarna`, `waaronder:–`. */
const LOST_BLANK = /(?<=[\p{L}\d)»”’]{2}[.?!][»”’)]{0,2})(?=\p{Lu}\p{Ll})|(?<=\p{Ll}[:;])(?=[–•])/u;
const MAY_HAVE_LOST = /[.?!:;][^\w,;:]{0,2}[A-ZÀ-Þ–•]/;
const ADDRESS = /[/@]|^www\./;

/** A word apart from what a pdf put against it; `index` is where it stands. */
export function takenApart(whole: string, index: number): readonly SignedWord[] {
  if (!MAY_HAVE_LOST.test(whole) || ADDRESS.test(whole)) return [{ word: whole, index, isCutOff: false }];
  let next = index;
  return whole.split(LOST_BLANK).map((word, place, pieces) => {
    const start = next;
    next += word.length;
    return { word, index: start, isCutOff: place < pieces.length - 1 };
  });
}
