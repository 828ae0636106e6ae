import type { Dossier } from '../dossier.ts';
import type { Misfit } from './misfits.ts';
import { stemOf } from './names.ts';

/**
 * What is known to fit nothing of what a dossier's file notes. Two documents that are called the same but for what ends
 * their names have one such file: what fits one of them fits.
 */
export function misfitsBeside(file: string, dossiers: readonly Dossier[]): readonly Misfit[] {
  const stem = stemOf(file);
  const [first, ...others] = dossiers
    .flatMap(({ pieces }) => pieces)
    .filter(({ sheet }) => stemOf(sheet.file) === stem)
    .map(({ misfits = [] }) => misfits);
  const isIn = (misfits: readonly Misfit[], one: Misfit): boolean =>
    misfits.some((other) => JSON.stringify(other) === JSON.stringify(one));
  return (first ?? []).filter((one) => others.every((misfits) => isIn(misfits, one)));
}
