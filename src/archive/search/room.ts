import { Growing } from '../index/growing.ts';
import { MOST_IN_WINDOW } from '../index/lists.ts';

/** Room to add up in for all passages of a window, kept for the next time. */
export interface Room {
  readonly scores: Float32Array;
  /** The passages that have a score. */
  readonly touched: Growing;
  /** The passages that may yet be among the best, and their scores in full. */
  readonly candidates: Uint32Array;
  readonly candidateScores: Float64Array;
  /** Scores for one of the words that are typed; nothing but zeros when it is left. */
  readonly ofWord: Float32Array;
  readonly touchedByWord: Growing;
}

export function createRoom(): Room {
  return {
    scores: new Float32Array(MOST_IN_WINDOW),
    touched: new Growing(),
    candidates: new Uint32Array(MOST_IN_WINDOW),
    candidateScores: new Float64Array(MOST_IN_WINDOW),
    ofWord: new Float32Array(MOST_IN_WINDOW),
    touchedByWord: new Growing(),
  };
}
