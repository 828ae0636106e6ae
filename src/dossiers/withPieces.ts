import type { Dossier, Piece } from './dossier.ts';

/** A dossier of which each piece is told otherwise; the main one stays the same as it is among the others. */
export function withPieces(dossier: Dossier, otherwise: (piece: Piece) => Piece): Dossier {
  const pieces = dossier.pieces.map(otherwise);
  const main = pieces[dossier.pieces.indexOf(dossier.main)] ?? otherwise(dossier.main);
  return { ...dossier, main, pieces };
}
