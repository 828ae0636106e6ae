import type { Check, Problem } from './check.ts';
import type { PreferredTerm } from './context.ts';
import { ownPieces, type OwnPiece } from './reading/answerProse.ts';
import { dispreferredIn, indexOf, type TermIndex } from './reading/dispreferred.ts';

export const preferredTerm: Check = {
  code: 'voorkeursterm',
  severity: 'information',
  run: (document, { preferredTerms }) => {
    if (preferredTerms.length === 0) return [];
    const index = indexOf(preferredTerms);
    return document.answers.flatMap((answer) =>
      ownPieces(document, answer).flatMap((piece) => problemsIn(piece, index)),
    );
  },
};

function problemsIn(piece: OwnPiece, index: TermIndex): readonly Problem[] {
  return dispreferredIn(piece.text, index).map(({ start, end, term, written }) => {
    const words = piece.text.slice(start, end);
    const newText = inCapitalsOf(words, written, term.but);
    const span = { start: piece.start + start, end: piece.start + end };
    return {
      message: messageFor(words.replace(/\s+/g, ' '), term),
      span,
      fixes: [{ title: `Vervang door ‘${newText}’`, edits: [{ span, newText }], preferred: true }],
    };
  });
}

function messageFor(words: string, { but, because }: PreferredTerm): string {
  const advice = `Schrijf liever ‘${but}’ dan ‘${words}’.`;
  return because === undefined ? advice : `${advice} ${because}`;
}

/** With the capital of the beginning of a sentence, or all in capitals, where the list does not have it so. */
function inCapitalsOf(words: string, written: string, but: string): string {
  const isCapital =
    words.charAt(0) !== words.charAt(0).toLowerCase() &&
    written.charAt(0) === written.charAt(0).toLowerCase();
  if (!isCapital) return but;
  const isAllCapitals = words.length > 1 && words === words.toUpperCase();
  return isAllCapitals ? but.toUpperCase() : but.charAt(0).toUpperCase() + but.slice(1);
}
