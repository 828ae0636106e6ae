import { readFile } from 'node:fs/promises';
import { readDossierFile, type DossierNotes } from '../dossiers/file/read.ts';
import { decode } from '../exchange/decode.ts';
import { STANDARD_INPUT, troubleWith } from './files.ts';
import type { Io } from './io.ts';
import { positionsIn } from './positions.ts';

const NOTHING: DossierNotes = { ticked: [], asides: [], problems: [] };

/** What reviewers noted in `NAAM.dossier.yaml` beside a document; what is wrong in it is told, and the rest counts. */
export async function dossierNotesBeside(file: string, io: Io): Promise<DossierNotes> {
  if (file === STANDARD_INPUT) return NOTHING;
  const beside = file.replace(/\.[^./\\]+$/, '') + '.dossier.yaml';
  try {
    const read = decode(await readFile(beside));
    if (!('text' in read)) return NOTHING;
    const notes = readDossierFile(read.text);
    const lineOf = positionsIn(read.text);
    for (const { message, span } of notes.problems)
      io.complain(`‘${beside}’, regel ${lineOf(span.start).line}: ${message}`);
    return notes;
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isAbsent) io.complain(troubleWith(beside, error));
    return NOTHING;
  }
}
