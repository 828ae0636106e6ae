import type { Check } from './check.ts';
import { extentOf } from './reading/extent.ts';

export const footnoteWithoutMark: Check = {
  code: 'voetnoot-zonder-verwijzing',
  severity: 'warning',
  run: (document) => {
    const marked = new Set(document.marks.map(({ mark }) => mark));
    return document.footnotes
      .filter(({ mark }) => !marked.has(mark))
      .map((footnote) => ({
        message: `Naar voetnoot ${footnote.mark} wordt in de tekst niet verwezen. Zet het nummer in de tekst of verwijder de voetnoot.`,
        span: extentOf(document.text, footnote.markSpan),
        fixes: [],
      }));
  },
};
