import type { Finding } from '../../checks/check.ts';
import { judged } from '../../checks/aside/judge.ts';
import { TEXT_ONLY, type CheckContext } from '../../checks/context.ts';
import { findings } from '../../checks/index.ts';
import type { Document } from '../../document/model.ts';
import { parse } from '../../document/parse.ts';
import type { CheckedFile } from '../../dossiers/report/sarif.ts';
import type { Settings } from '../../settings/settings.ts';
import { documentsAt } from '../documents.ts';
import { dossierNotesBeside } from '../dossierFile.ts';
import type { LoadedFile } from '../files.ts';
import type { ExitCode, Io } from '../io.ts';
import { positionsIn } from '../positions.ts';
import { loadSettings } from '../settingsFile.ts';
import type { CheckCall } from './call.ts';
import { lineOf, written } from './output.ts';

/**
 * Checks files, and the documents in folders: 0 without errors, 1 with errors or too many warnings, 2 when a file could
 * not be read or the settings have a mistake.
 */
export async function check(call: CheckCall, io: Io): Promise<ExitCode> {
  const loaded = await loadSettings(call.config, call.files);
  if ('trouble' in loaded) {
    io.complain(loaded.trouble);
    return 2;
  }
  const results: CheckedFile[] = [];
  let unreadable = 0;
  for await (const file of documentsAt(call.files, io)) {
    if ('trouble' in file) {
      unreadable++;
      io.complain(file.trouble);
      continue;
    }
    const result = await checked(file, loaded.settings, call.today ?? io.today(), io);
    results.push(result);
    if (call.format === 'plain')
      for (const finding of result.findings) io.write(lineOf(result.file, finding));
  }
  if (call.format !== 'plain') io.write(written(results, call.format, io.version()));
  if (results.length + unreadable === 0) io.complain('Hier zijn geen documenten met Kamervragen gevonden.');
  const grave = hasErrors(results) || hasTooManyWarnings(results, call.maxWarnings, io);
  return unreadable > 0 ? 2 : grave ? 1 : 0;
}

async function checked(file: LoadedFile, settings: Settings, today: string, io: Io): Promise<CheckedFile> {
  const document = parse(file.text);
  // Silence would be read as "complete".
  if (document.kind === 'unknown') io.complain(`${file.file} is niet herkend als document met Kamervragen.`);
  const { ticked, asides } = await dossierNotesBeside(file.file, io);
  const context: CheckContext = {
    ...TEXT_ONLY,
    ...{ today, terms: settings.terms, longSentence: settings.longSentence, ticked, asides },
  };
  const found = findings(document, (code) => settings.severities[code], context);
  const { open, setAside } = judged(found, document, asides);
  const place = placed(document);
  return {
    file: file.file,
    findings: open.map(place),
    setAside: setAside.map(({ finding, aside }) => ({ ...place(finding), aside })),
  };
}

function placed({ text }: Document): (finding: Finding) => CheckedFile['findings'][number] {
  const positionOf = positionsIn(text);
  return ({ code, severity, message, span: { start, end } }) => {
    const [from, to] = [positionOf(start), positionOf(end)];
    const lines = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    return { code, severity, message, start, end, ...lines };
  };
}

function hasErrors(results: readonly CheckedFile[]): boolean {
  return results.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
}

function hasTooManyWarnings(results: readonly CheckedFile[], most: number | undefined, io: Io): boolean {
  if (most === undefined) return false;
  const all = results.flatMap(({ findings }) => findings);
  const count = all.filter(({ severity }) => severity === 'warning').length;
  if (count > most)
    io.complain(
      `Er ${count === 1 ? 'is 1 waarschuwing' : `zijn ${count} waarschuwingen`}, en ten hoogste ${most} mag.`,
    );
  return count > most;
}
