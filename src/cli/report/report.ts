import path from 'node:path';
import { reportIn } from '../../dossiers/report/formats.ts';
import { reportOf } from '../../dossiers/report/report.ts';
import { counted } from '../../document/counted.ts';
import { deliver, outputTrouble, refused } from '../desk/deliver.ts';
import { readDesk } from '../desk/read.ts';
import { verdictOn } from '../desk/verdict.ts';
import { folderTrouble } from '../folder.ts';
import type { ExitCode, Io } from '../io.ts';
import type { ReportCall } from './call.ts';

/**
 * Reports on the documents in a folder: 0 without errors, 1 with errors or too many warnings, 2 when a file could not be
 * read, the report not be written, or the settings have a mistake. What could be read is reported all the same.
 */
export async function report(call: ReportCall, io: Io): Promise<ExitCode> {
  const { folder } = call;
  const trouble = (await folderTrouble(folder))?.trouble ?? (await outputTrouble(call));
  if (trouble !== undefined) return refused(trouble, io);
  const nameOf = (file: string): string => path.relative(folder, file).split(path.sep).join('/');
  const read = await readDesk({ ...call, places: [folder], nameOf }, io);
  if ('trouble' in read) return refused(read.trouble, io);
  const made = reportOf(read.desk.dossiers(), read.desk.pieces(), read.today);
  const { dossiers, documents } = made.totals;
  if (documents === 0 && read.reading === 'whole')
    io.complain('Hier zijn geen documenten met Kamervragen gevonden.');
  const text = reportIn(made, call.format, { version: io.version(), separator: call.separator });
  const what = `${counted(dossiers, 'dossier', 'dossiers')}, ${counted(documents, 'document', 'documenten')}`;
  const written = deliver(text, what, call, io);
  const verdict = verdictOn(read, call, io);
  return written === 'failed' ? 2 : verdict;
}
