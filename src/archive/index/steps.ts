/** Work that lets others have their turn: each step is a few milliseconds. */
export type Steps<Result> = Generator<undefined, Result>;

/** So many words of a window are a step. */
export const WORDS_IN_STEP = 1000;

/** The same in one go, where nobody waits. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
