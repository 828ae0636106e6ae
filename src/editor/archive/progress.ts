import * as vscode from 'vscode';
import { reported } from '../reported.ts';
import { uriOf } from './fileNames.ts';
import { progressLabel, type ProgressLabel } from './progressLabel.ts';
import type { ArchiveService } from './service.ts';

/** In milliseconds: what is read sooner needs no announcement. */
const SHOWN_AFTER = 500;

const COMMANDS: Readonly<Record<ProgressLabel['does'], string>> = {
  pause: 'kamervragen.pauzeerArchief',
  resume: 'kamervragen.hervatArchief',
  troubles: 'kamervragen.toonArchiefmeldingen',
};

/** How far the archive is, in the status bar, and what could not be read. */
export function registerArchiveProgress(
  archive: ArchiveService,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('kamervragen.archief', vscode.StatusBarAlignment.Left, 49);
  item.name = 'Kamervragen: archief';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    timer = undefined;
    const label = progressLabel(archive.state());
    if (label === undefined) {
      item.hide();
      return;
    }
    item.text = label.text;
    item.tooltip = label.tooltip;
    item.command = COMMANDS[label.does];
    item.show();
  };
  return vscode.Disposable.from(
    item,
    archive.onDidChange(() => (timer ??= setTimeout(show, SHOWN_AFTER))),
    new vscode.Disposable(() => clearTimeout(timer)),
    vscode.commands.registerCommand(COMMANDS.pause, archive.pause),
    vscode.commands.registerCommand(COMMANDS.resume, archive.resume),
    vscode.commands.registerCommand(COMMANDS.troubles, () =>
      reported(log, 'De meldingen over het archief konden niet worden getoond.', () => showTroubles(archive)),
    ),
  );
}

/** A list of what could not be read, to open one by one. */
async function showTroubles(archive: ArchiveService): Promise<void> {
  const { troubles } = archive.state();
  if (troubles.length === 0) {
    void vscode.window.showInformationMessage('Alles in het archief kon worden gelezen.');
    return;
  }
  const items = troubles.map(({ file, sentence }) => ({ label: sentence, file }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Wat niet gelezen of bewaard kon worden',
    placeHolder: 'Kies een melding om het bestand of de map te tonen',
  });
  if (chosen !== undefined && chosen.file !== '')
    await vscode.commands.executeCommand('revealInExplorer', uriOf(chosen.file));
}
