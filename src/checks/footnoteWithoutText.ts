import type { Document, FootnoteMark } from '../document/model.ts';
import type { Check } from './check.ts';
import { extentOf } from './reading/extent.ts';

export const footnoteWithoutText: Check = {
  code: 'voetnoot-zonder-tekst',
  severity: 'warning',
  run: (document) => {
    const written = new Set(document.footnotes.map(({ mark }) => mark));
    for (const mark of document.marks) if (opensLine(document.text, mark)) written.add(mark.mark);
    return document.marks
      .filter((mark) => !written.has(mark.mark) && isPlain(document, mark))
      .map((mark) => ({
        message: `Bij voetnoot ${mark.mark} staat geen tekst. Voeg de voetnoot toe of verwijder het nummer.`,
        span: extentOf(document.text, mark),
        fixes: [],
      }));
  },
};

/**
 * A mark that can be nothing else. A bare number behind a word is that only where other footnotes were read,
 * and the text does not come from a PDF: there a reader may have put the footnote anywhere.
 */
function isPlain({ text, footnotes, furniture }: Document, { start, confidence }: FootnoteMark): boolean {
  if (confidence !== 'certain') return false;
  return text.charAt(start) === '[' || (footnotes.length > 0 && furniture.length === 0);
}

/** A mark that starts a line is the footnote itself, in a place where footnotes do not usually stand. */
function opensLine(text: string, { start }: FootnoteMark): boolean {
  return /(?:^|[\r\n\f])[ \t]*$/.test(text.slice(Math.max(0, start - 20), start));
}
