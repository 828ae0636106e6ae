import type { DocxOptions, WrittenDocx } from '../exchange/docx/writeDocx.ts';
import type { Letter } from '../exchange/letter/letter.ts';
import type { TextRead } from '../exchange/readText.ts';

/** What the program needs of the world besides files, so that a test can be the world. */
export interface Io {
  /** Standard output, verbatim. */
  readonly write: (text: string) => void;
  /** Standard error: one sentence on a line of its own. */
  readonly complain: (sentence: string) => void;
  readonly readStandardInput: () => Promise<Uint8Array>;
  /** The text of a Word file, pdf, XML or HTML; never rejects. */
  readonly readFormatted: (bytes: Uint8Array) => Promise<TextRead>;
  /** A letter as a Word file. */
  readonly writeDocx: (letter: Letter, options: DocxOptions) => Promise<WrittenDocx>;
  /** The day that it is where the program runs, as ISO 8601. */
  readonly today: () => string;
  /** The program's own version, `0.1.0`. */
  readonly version: () => string;
}

/** As linters have it: no errors, errors found, or a file that could not be read or a call that was wrong. */
export type ExitCode = 0 | 1 | 2;

/** What a person reads on one line, without what would move a terminal's cursor or change its colours. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what it takes out
  return text.replace(/[\0-\x1f\x7f-\x9f]/g, ' ');
}
