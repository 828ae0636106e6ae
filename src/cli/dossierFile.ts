import { readFile } from 'node:fs/promises';
import { positionsIn } from '../document/positions.ts';
import { dossierFileOf } from '../dossiers/file/names.ts';
import { readDossierFile, type DossierNotes } from '../dossiers/file/read.ts';
import { decode } from '../exchange/decode.ts';
import { STANDARD_INPUT, troubleWith } from './files.ts';
import type { Aside } from './libraries.ts';

/**
 * What reviewers noted in `NAAM.dossier.yaml` beside a document, where it is there. What is wrong in it is told, and the
 * rest counts: then there are findings too many, never too few.
 */
export async function dossierNotesBeside(
  file: string,
  { complain, io }: Aside,
): Promise<DossierNotes | undefined> {
  if (file === STANDARD_INPUT) return undefined;
  const beside = dossierFileOf(file);
  try {
    const read = decode(await readFile(beside));
    if (!('text' in read)) {
      complain(`‘${beside}’ is geen tekst.`);
      return undefined;
    }
    const notes = readDossierFile(read.text);
    const lineOf = positionsIn(read.text);
    for (const { message, span } of notes.problems)
      io.complain(`‘${beside}’, regel ${lineOf(span.start).line}: ${message}`);
    return notes;
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isAbsent) complain(troubleWith(beside, error));
    return undefined;
  }
}
