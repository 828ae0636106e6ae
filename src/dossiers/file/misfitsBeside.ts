import type { Dossier, Piece } from '../dossier.ts';
import type { Misfit } from './misfits.ts';
import { stemOf } from './names.ts';

/**
 * What is known to fit nothing of what a dossier's file notes. Two documents that are called the same but for what ends
 * their names have one such file: what fits one of them fits.
 */
export function misfitsBeside(file: string, dossiers: readonly Dossier[]): readonly Misfit[] {
  const stem = stemOf(file);
  const pieces = dossiers.flatMap((dossier) => dossier.pieces);
  return sharedIn(pieces.filter(({ sheet }) => stemOf(sheet.file) === stem));
}

/** The same of each document of some. */
export function misfitsAmong(pieces: readonly Piece[]): (file: string) => readonly Misfit[] {
  const byStem = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const stem = stemOf(piece.sheet.file);
    byStem.set(stem, [...(byStem.get(stem) ?? []), piece]);
  }
  return (file) => sharedIn(byStem.get(stemOf(file)) ?? []);
}

function sharedIn([first, ...others]: readonly Piece[]): readonly Misfit[] {
  const wordsIn = ({ misfits = [] }: Piece): ReadonlySet<string> =>
    new Set(misfits.map((misfit) => JSON.stringify(misfit)));
  const known = others.map(wordsIn);
  return (first?.misfits ?? []).filter((one) => known.every((words) => words.has(JSON.stringify(one))));
}
