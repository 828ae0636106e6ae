import { withExtension } from './withExtension.ts';

/** What a letter can leave as. */
export type LetterFormat = 'docx' | 'html';

const EXTENSIONS: Readonly<Record<LetterFormat, readonly string[]>> = {
  docx: ['docx'],
  html: ['html', 'htm'],
};

/** A draft's kinds of file, and those that a draft is read from: `brief.docx.kamervragen` is called `brief`. */
const KINDS = /(?:\.(?:kamervragen|kamervraag|txt|md|docx|pdf|xml|html?))+$/i;

/** The path that a letter is offered to be saved under: beside the draft, with the draft's name. */
export function offeredPath(path: string, format: LetterFormat): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stem = name.replace(KINDS, '');
  return `${path.slice(0, path.length - name.length)}${stem === '' ? 'brief' : stem}.${format}`;
}

/** A path as it was chosen, with the extension that it must have: so no letter is written over a draft. */
export function letterPath(path: string, format: LetterFormat): string {
  return withExtension(path, EXTENSIONS[format]);
}
