import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { isClearlyKamervragen } from '../../document/recognise.ts';
import { Desk } from '../../dossiers/desk.ts';
import { reportCsv } from '../../dossiers/report/csv.ts';
import { reportHtml } from '../../dossiers/report/html.ts';
import { reportJson } from '../../dossiers/report/json.ts';
import { reportMarkdown } from '../../dossiers/report/markdown.ts';
import { reportOf, type Report } from '../../dossiers/report/report.ts';
import { USUAL_SETTINGS } from '../../settings/settings.ts';
import { writeWhole } from '../../worker/writeWhole.ts';
import { documentsInFolder } from '../documents.ts';
import { troubleWith } from '../files.ts';
import { folderTrouble } from '../folder.ts';
import type { ExitCode, Io } from '../io.ts';
import type { ReportCall, ReportFormat } from './call.ts';

/**
 * Reports on the documents in a folder: 0 without errors, 1 with errors, 2 when a file could not be read or the report not
 * be written. What could be read is reported all the same.
 */
export async function report(call: ReportCall, io: Io): Promise<ExitCode> {
  const trouble = (await folderTrouble(call.folder))?.trouble ?? (await outputTrouble(call));
  if (trouble !== undefined) {
    io.complain(trouble);
    return 2;
  }
  const today = call.today ?? io.today();
  const desk = new Desk();
  desk.use({ today, settingsOf: () => USUAL_SETTINGS, parties: undefined, preferredTerms: [] });
  const unreadable = await readInto(desk, call.folder, io);
  const made = reportOf(desk.dossiers(), desk.pieces(), today);
  if (made.totals.documents + unreadable === 0)
    io.complain('Hier zijn geen documenten met Kamervragen gevonden.');
  const isWritten = written(made, call, io);
  if (unreadable > 0 || !isWritten) return 2;
  return made.totals.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Puts all documents on the desk under their paths in the folder; tells how many files could not be read. */
async function readInto(desk: Desk, folder: string, io: Io): Promise<number> {
  let unreadable = 0;
  for await (const loaded of documentsInFolder(folder, isClearlyKamervragen, io)) {
    if ('trouble' in loaded) {
      unreadable++;
      io.complain(loaded.trouble);
    } else desk.put(path.relative(folder, loaded.file).split(path.sep).join('/'), loaded.text);
  }
  const steps = desk.settle();
  while (steps.next().done !== true);
  return unreadable;
}

function written(made: Report, { format, output }: ReportCall, io: Io): boolean {
  const text = WRITERS[format](made);
  if (output === undefined) {
    io.write(text);
    return true;
  }
  try {
    writeWhole(output, text);
  } catch (error) {
    io.complain(troubleWith(output, error, 'geschreven'));
    return false;
  }
  const { dossiers, documents } = made.totals;
  io.write(
    `‘${output}’ is gemaakt: ${dossiers} ${dossiers === 1 ? 'dossier' : 'dossiers'}, ${documents} ${documents === 1 ? 'document' : 'documenten'}.\n`,
  );
  return true;
}

const WRITERS: Readonly<Record<ReportFormat, (report: Report) => string>> = {
  md: reportMarkdown,
  html: reportHtml,
  csv: reportCsv,
  json: reportJson,
};

async function outputTrouble({ output, replacing }: ReportCall): Promise<string | undefined> {
  if (output === undefined || replacing === 'allowed') return undefined;
  try {
    await lstat(output);
    return `‘${output}’ bestaat al; geef --force om het te vervangen.`;
  } catch {
    return undefined; // What cannot be looked at is found out when it is written.
  }
}
