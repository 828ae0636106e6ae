import type { Check, Problem } from './check.ts';
import type { PreferredTerm } from './context.ts';
import { foundInOwnWords } from './reading/answerProse.ts';
import { dispreferredIn, indexOf, type Dispreferred } from './reading/dispreferred.ts';

export const preferredTerm: Check = {
  code: 'voorkeursterm',
  severity: 'information',
  run: (document, { preferredTerms }) => {
    if (preferredTerms.length === 0) return [];
    const index = indexOf(preferredTerms);
    return document.answers.flatMap((answer) =>
      foundInOwnWords(document, answer, (span) => dispreferredIn(document.text, span, index)).map((found) =>
        problemAt(document.text, found),
      ),
    );
  },
};

function problemAt(text: string, { start, end, term, written }: Dispreferred): Problem {
  const words = text.slice(start, end);
  const newText = inCapitalsOf(words, written, term.but);
  const span = { start, end };
  return {
    message: messageFor(words.replace(/\s+/g, ' '), term),
    span,
    fixes: [{ title: `Vervang door ‘${newText}’`, edits: [{ span, newText }], preferred: true }],
  };
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
