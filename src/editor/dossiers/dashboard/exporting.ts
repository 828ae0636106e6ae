import * as vscode from 'vscode';
import { exportBytes } from '../../exchange/export/exportBytes.ts';
import { placeToSave } from '../../exchange/export/placeToSave.ts';
import { reported } from '../../reported.ts';
import { csvSeparator } from '../../settings/csvSeparator.ts';
import type { Desk } from '../desk.ts';
import { FORMATS, offeredName, overviewPath, type Format } from './formats.ts';
import { readFormat } from './messages.ts';

export const EXPORT = 'kamervragen.exporteerOverzicht';

/** The command “Exporteer het overzicht van dossiers…”; it may be given a format. */
export function registerOverviewExport(desk: Desk, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand(EXPORT, (given?: unknown) =>
    reported(log, 'Het overzicht kon niet worden geëxporteerd.', async () => {
      desk.begin();
      const format = FORMATS.find((one) => one.format === readFormat(given)) ?? (await askedFormat());
      if (format !== undefined) await exportOverview(desk, format, log);
    }),
  );
}

export async function exportOverview(
  desk: Pick<Desk, 'dossiers' | 'today'>,
  format: Format,
  log: vscode.LogOutputChannel,
): Promise<void> {
  // What leaves is what was there when the user asked for it.
  const [dossiers, today] = [desk.dossiers(), desk.today()];
  const { overviewOf } = await import('../../../dossiers/overviews.ts');
  const overview = overviewOf(dossiers, today);
  if (overview.rows.length === 0) {
    void vscode.window.showInformationMessage('Er zijn nog geen dossiers gevonden om te exporteren.');
    return;
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const place = await placeToSave({
    title: 'Exporteer het overzicht van dossiers',
    filters: { [format.title]: [...format.extensions] },
    offered: folder && vscode.Uri.joinPath(folder, offeredName(format.format, overview.today)),
    complete: (path) => overviewPath(path, format),
  });
  if (place === undefined) return;
  const text = await format.write(overview, csvSeparator());
  await exportBytes('Het overzicht', place, new TextEncoder().encode(text), log);
}

async function askedFormat(): Promise<Format | undefined> {
  const choices = FORMATS.map((format) => ({ label: format.title, detail: format.detail, format }));
  const title = 'Exporteer het overzicht van dossiers';
  const chosen = await vscode.window.showQuickPick(choices, { title, placeHolder: 'Als wat?' });
  return chosen?.format;
}
