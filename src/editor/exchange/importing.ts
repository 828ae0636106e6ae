import * as vscode from 'vscode';
import { isFormatted } from '../../exchange/format.ts';
import { archiveFolders } from '../archive/folders.ts';
import { reported } from '../reported.ts';
import { exists } from './freeName.ts';
import { nameOf, stemOf, type ReadFile } from './reading.ts';

const FILES = '**/*.{docx,pdf,xml,html,htm,DOCX,PDF,XML,HTML,HTM}';
const IGNORED = '**/{node_modules,.git}/**';
/** So many names are told; nobody reads more, and the log has them all. */
const MOST_NAMED = 3;

/** What became of the files that were to be imported. */
interface Outcome {
  readonly written: string[];
  readonly there: string[];
  readonly failed: string[];
}

/** The command “Importeer als eerder antwoord…”: files, or all in a folder, as texts in a folder of the archive. */
export function registerImport(read: ReadFile, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand(
    'kamervragen.importeerAntwoord',
    (given?: vscode.Uri, selected?: readonly vscode.Uri[]) =>
      reported(log, 'De bestanden konden niet worden geïmporteerd.', async () => {
        const sources = selected ?? (given === undefined ? await chosen() : [given]);
        const target = sources.length === 0 ? undefined : await targetFolder();
        if (target !== undefined) await importAll(sources, target, read, log);
      }),
  );
}

async function chosen(): Promise<readonly vscode.Uri[]> {
  const files = '$(file) Een of meer bestanden';
  const folder = '$(folder) Een hele map';
  const choice = await vscode.window.showQuickPick([files, folder], {
    title: 'Importeer als eerder antwoord',
    placeHolder: 'Wat wilt u importeren?',
  });
  if (choice === undefined) return [];
  const uris = await vscode.window.showOpenDialog({
    openLabel: 'Importeer',
    canSelectFiles: choice === files,
    canSelectFolders: choice === folder,
    canSelectMany: choice === files,
    ...(choice === files
      ? { filters: { 'Antwoorden (Word, pdf, XML, HTML)': ['docx', 'pdf', 'xml', 'html', 'htm'] } }
      : {}),
  });
  return uris ?? [];
}

async function targetFolder(): Promise<vscode.Uri | undefined> {
  const folders = archiveFolders().map((uri) => ({ label: nameOf(uri), description: uri.fsPath, uri }));
  const other = { label: 'Kies een andere map…', description: '', uri: undefined };
  const choice = await vscode.window.showQuickPick([...folders, other], {
    title: 'Importeer als eerder antwoord',
    placeHolder: 'In welke map van het archief komen de teksten?',
  });
  if (choice === undefined || choice.uri !== undefined) return choice?.uri;
  const [uri] =
    (await vscode.window.showOpenDialog({
      openLabel: 'Kies',
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  return uri;
}

async function importAll(
  sources: readonly vscode.Uri[],
  target: vscode.Uri,
  read: ReadFile,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const outcome: Outcome = { written: [], there: [], failed: [] };
  const end = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: 'Importeren als eerder antwoord',
      cancellable: true,
    },
    async (progress, token) => {
      const files = (await Promise.all(sources.map(filesIn))).flat();
      for (const [at, file] of files.entries()) {
        if (token.isCancellationRequested) return 'cancelled';
        progress.report({
          message: `${at + 1} van ${files.length}: ${nameOf(file)}`,
          increment: 100 / files.length,
        });
        await importOne(file, target, read, outcome);
      }
      return 'done';
    },
  );
  for (const sentence of outcome.failed) log.warn(sentence);
  tell(outcome, end, log);
}

async function filesIn(source: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const { type } = await vscode.workspace.fs.stat(source);
  if ((type & vscode.FileType.Directory) === 0) return [source];
  const files = await vscode.workspace.findFiles(new vscode.RelativePattern(source, FILES), IGNORED);
  return files.filter(({ path }) => isFormatted(path)).sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** One bad file is told of, and the others go on. What is in the archive already stays as it is. */
async function importOne(
  file: vscode.Uri,
  target: vscode.Uri,
  read: ReadFile,
  outcome: Outcome,
): Promise<void> {
  const place = vscode.Uri.joinPath(target, `${stemOf(file)}.txt`);
  if (await exists(place)) {
    outcome.there.push(nameOf(file));
    return;
  }
  const found = await read(file);
  if ('sentence' in found) {
    outcome.failed.push(found.sentence);
    return;
  }
  try {
    await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(found.text));
    outcome.written.push(nameOf(file));
  } catch (error) {
    outcome.failed.push(`‘${nameOf(file)}’ kon niet worden bewaard (${String(error)}).`);
  }
}

function tell(
  { written, there, failed }: Outcome,
  end: 'done' | 'cancelled',
  log: vscode.LogOutputChannel,
): void {
  const sentences = [
    end === 'cancelled' ? 'Het importeren is gestopt.' : '',
    written.length === 1 ? 'Eén bestand is geïmporteerd.' : `${written.length} bestanden zijn geïmporteerd.`,
    there.length === 0
      ? ''
      : `${there.length === 1 ? 'Eén was' : `${there.length} waren`} er al en ${there.length === 1 ? 'is' : 'zijn'} overgeslagen.`,
    ...failed.slice(0, MOST_NAMED),
    failed.length > MOST_NAMED ? `En ${failed.length - MOST_NAMED} andere konden niet worden gelezen.` : '',
  ].filter((sentence) => sentence !== '');
  const message = sentences.join(' ');
  if (failed.length === 0) void vscode.window.showInformationMessage(message);
  else void showWithLog(message, log);
}

async function showWithLog(message: string, log: vscode.LogOutputChannel): Promise<void> {
  const choice = await vscode.window.showWarningMessage(message, 'Toon het logboek');
  if (choice !== undefined) log.show();
}
