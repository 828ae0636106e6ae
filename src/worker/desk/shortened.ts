import type { Dossier, Piece } from '../../dossiers/dossier.ts';

/** In characters: a list shows no more of a question. */
const LONGEST = 160;

/** A dossier as it is told: with the beginning of each question. */
export function shortened(dossier: Dossier): Dossier {
  const pieces = dossier.pieces.map(shortenedPiece);
  const main = pieces[dossier.pieces.indexOf(dossier.main)] ?? shortenedPiece(dossier.main);
  return { ...dossier, main, pieces };
}

function shortenedPiece(piece: Piece): Piece {
  const questions = piece.sheet.questions.map((question) => ({
    ...question,
    words: question.words.slice(0, LONGEST),
  }));
  return { ...piece, sheet: { ...piece.sheet, questions } };
}
