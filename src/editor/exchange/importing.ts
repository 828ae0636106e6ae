import * as vscode from 'vscode';
import { archiveFolders } from '../archive/folders.ts';
import { reported } from '../reported.ts';
import { filesToImport } from './filesToImport.ts';
import { importFiles } from './importFiles.ts';
import { importReport } from './importReport.ts';
import { nameOf, type ReadFile } from './reading.ts';

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
  const outcome = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: 'Importeren als eerder antwoord',
      cancellable: true,
    },
    async (progress, token) => {
      const place = (name: string): vscode.Uri => vscode.Uri.joinPath(target, name);
      const folder = { files: vscode.workspace.fs, place };
      return importFiles(await filesToImport(sources), folder, read, { progress, token });
    },
  );
  for (const sentence of outcome.failed) log.warn(sentence);
  const report = importReport(outcome);
  if (outcome.failed.length === 0) void vscode.window.showInformationMessage(report);
  else void showWithLog(report, log);
}

async function showWithLog(report: string, log: vscode.LogOutputChannel): Promise<void> {
  const choice = await vscode.window.showWarningMessage(report, 'Toon het logboek');
  if (choice !== undefined) log.show();
}
