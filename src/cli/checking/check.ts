import { counted } from '../../document/counted.ts';
import { deliver, outputTrouble, refused } from '../desk/deliver.ts';
import { readDesk, type DeskRead } from '../desk/read.ts';
import { verdictOn } from '../desk/verdict.ts';
import type { ExitCode, Io } from '../io.ts';
import type { CheckCall } from './call.ts';
import { written } from './output.ts';

/**
 * Checks files, and the documents in folders: 0 without errors, 1 with errors or too many warnings, 2 when a file could
 * not be read or written, or the settings have a mistake.
 */
export async function check(call: CheckCall, io: Io): Promise<ExitCode> {
  const trouble = await outputTrouble(call);
  if (trouble !== undefined) return refused(trouble, io);
  const read = await readDesk({ ...call, places: call.files, nameOf: (file) => file }, io);
  if ('trouble' in read) return refused(read.trouble, io);
  tellUnknown(read, io);
  const results = read.pieces.map(({ sheet, findings, setAside }) => ({
    ...{ file: sheet.file, findings, setAside },
  }));
  const found = results.reduce((sum, { findings }) => sum + findings.length, 0);
  const what = `${counted(results.length, 'document', 'documenten')}, ${counted(found, 'melding', 'meldingen')}`;
  const done = deliver(written(results, call, io.version()), what, call, io);
  const verdict = verdictOn(read, call, io);
  return done === 'failed' ? 2 : verdict;
}

/** Silence would be read as "complete". */
function tellUnknown({ pieces, reading }: DeskRead, io: Io): void {
  for (const { sheet } of pieces)
    if (sheet.kind === 'unknown') io.complain(`${sheet.file} is niet herkend als document met Kamervragen.`);
  if (pieces.length === 0 && reading === 'whole')
    io.complain('Hier zijn geen documenten met Kamervragen gevonden.');
}
