import type { Dossier, Piece } from '../../dossiers/dossier.ts';
import { withPieces } from '../../dossiers/withPieces.ts';

/** In characters: a list shows no more of a question. */
const LONGEST = 160;

/** A dossier as it is told: with the beginning of each question. */
export function shortened(dossier: Dossier): Dossier {
  return withPieces(dossier, shortenedPiece);
}

function shortenedPiece(piece: Piece): Piece {
  const questions = piece.sheet.questions.map((question) => ({
    ...question,
    words: question.words.slice(0, LONGEST),
  }));
  return { ...piece, sheet: { ...piece.sheet, questions } };
}
