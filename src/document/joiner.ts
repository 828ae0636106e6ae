import { breaksWord, joint, NO_WORDS, type Words } from './joint.ts';

/** What comes between two lines: nothing, where they are parts of one word. */
export type Gap = '' | ' ' | '\n' | '\n\n';

/** Puts lines together piece by piece: a string that grows is copied each time its end is looked at. */
export class Joiner {
  private readonly known: Words;
  private readonly pieces: string[] = [];
  private last = '';

  /** `known` are words that tell how one that was broken off is written: see `joint`. */
  constructor(known: Words = NO_WORDS) {
    this.known = known;
  }

  add(line: string, gap: Gap): void {
    const runsOn = gap === ' ' || gap === '';
    const [before, after] =
      this.last !== '' && runsOn ? joint(this.last, line, this.known) : [this.last, line];
    if (this.last !== '') {
      this.pieces[this.pieces.length - 1] = before;
      if (gap !== ' ' || !breaksWord(this.last, line)) this.pieces.push(gap);
    }
    this.pieces.push(after);
    this.last = after;
  }

  /** The line that was added last, as it stands there now. */
  lastLine(): string {
    return this.last;
  }

  toString(): string {
    return this.pieces.join('');
  }
}
