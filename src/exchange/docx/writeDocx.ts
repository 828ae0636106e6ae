import type { Letter } from '../letter/letter.ts';
import { houseDocx } from './house.ts';
import { openedPackage, packed, type Refused } from './package.ts';
import { setProperties } from './properties.ts';
import { inTemplate } from './template/inTemplate.ts';

export interface DocxOptions {
  /** The day that the document says it was made on, as ISO 8601; without one it says nothing. */
  readonly date?: string;
  /** A ministry's own template, a .dotx or .docx: its styles, headers, footers and page are kept. */
  readonly template?: Uint8Array;
}

/** A docx, or a sentence for the user that says why the template cannot be used. */
export type WrittenDocx = { readonly bytes: Uint8Array } | Refused;

/** A letter as a Word document: the same bytes for the same letter, day and template. */
export async function writeDocx(letter: Letter, options: DocxOptions = {}): Promise<WrittenDocx> {
  const parts = openedPackage(await houseDocx(letter));
  if (parts === undefined) throw new Error('docx wrote a package that cannot be opened');
  const placed = options.template === undefined ? parts : inTemplate(parts, options.template);
  if ('refused' in placed) return placed;
  setProperties(placed, letter.title, options.date);
  return { bytes: packed(placed) };
}
