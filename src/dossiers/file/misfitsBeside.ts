import type { Dossier, Piece } from '../dossier.ts';
import { isJudged } from './judgedKinds.ts';
import type { Misfit } from './misfits.ts';
import { stemOf } from './names.ts';

/** The same of all documents of some dossiers. */
export function misfitsBeside(file: string, dossiers: readonly Dossier[]): readonly Misfit[] {
  return misfitsAmong(dossiers.flatMap(({ pieces }) => pieces))(file);
}

/**
 * What is known to fit nothing of what the file beside a document notes. Two documents that are called the same but for
 * what ends their names have one such file: what fits one of them fits. Of questions that were sent in nobody knows what
 * fits: they leave that to the draft beside them.
 */
export function misfitsAmong(pieces: readonly Piece[]): (file: string) => readonly Misfit[] {
  const byStem = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (!isJudged(piece.sheet.kind)) continue;
    const stem = stemOf(piece.sheet.file);
    const known = byStem.get(stem);
    if (known === undefined) byStem.set(stem, [piece]);
    else known.push(piece);
  }
  return (file) => sharedIn(byStem.get(stemOf(file)) ?? []);
}

function sharedIn([first, ...others]: readonly Piece[]): readonly Misfit[] {
  const wordsIn = ({ misfits = [] }: Piece): ReadonlySet<string> =>
    new Set(misfits.map((misfit) => JSON.stringify(misfit)));
  const known = others.map(wordsIn);
  return (first?.misfits ?? []).filter((one) => known.every((words) => words.has(JSON.stringify(one))));
}
