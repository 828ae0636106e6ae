import * as vscode from 'vscode';
import type { ReportFormat } from '../../../dossiers/report/formats.ts';
import { fileOf } from '../../archive/fileNames.ts';
import { exportBytes } from '../../exchange/export/exportBytes.ts';
import { placeToSave } from '../../exchange/export/placeToSave.ts';
import { withExtension } from '../../exchange/export/withExtension.ts';
import { reported } from '../../reported.ts';
import { csvSeparator } from '../../settings/csvSeparator.ts';
import type { Desk } from '../desk.ts';

interface Kind {
  readonly format: ReportFormat;
  readonly label: string;
  readonly detail: string;
  /** The first is put behind a name that has none. */
  readonly extensions: readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    format: 'html',
    label: 'HTML',
    detail: 'Om te lezen, te sturen of af te drukken',
    extensions: ['html', 'htm'],
  },
  { format: 'md', label: 'Markdown', detail: 'Als tekst, om te vergelijken', extensions: ['md'] },
  { format: 'csv', label: 'CSV', detail: 'Een rij per melding, voor een rekenblad', extensions: ['csv'] },
  { format: 'json', label: 'JSON', detail: 'Voor een ander programma', extensions: ['json'] },
  {
    format: 'sarif',
    label: 'SARIF',
    detail: 'Voor programma’s die meldingen van controles lezen',
    extensions: ['sarif', 'sarif.json'],
  },
];

/** The command “Maak controlerapport…”; it may be given a format. */
export function registerReporting(
  desk: Desk,
  version: string,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.commands.registerCommand('kamervragen.maakControlerapport', (given?: unknown) =>
    reported(log, 'Het controlerapport kon niet worden gemaakt.', async () => {
      desk.begin();
      const kind = KINDS.find(({ format }) => format === given) ?? (await chosenKind());
      if (kind !== undefined) await makeReport(desk, kind, version, log);
    }),
  );
}

async function makeReport(
  desk: Desk,
  kind: Kind,
  version: string,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const today = desk.today();
  const folders = vscode.workspace.workspaceFolders ?? [];
  const text = await desk.report({
    format: kind.format,
    today,
    folders: folders.map(({ uri, name }) => ({ path: fileOf(uri), name })),
    version,
    separator: csvSeparator(),
  });
  if (text === undefined) throw new Error('The worker of the dossiers stopped, or could not make it.');
  const [folder] = folders;
  const place = await placeToSave({
    title: 'Bewaar het controlerapport',
    filters: { [kind.label]: [...kind.extensions] },
    offered:
      folder && vscode.Uri.joinPath(folder.uri, `controlerapport-${today}.${kind.extensions[0] ?? ''}`),
    complete: (path) => withExtension(path, kind.extensions),
  });
  if (place !== undefined)
    await exportBytes('Het controlerapport', place, new TextEncoder().encode(text), log);
}

function chosenKind(): Thenable<Kind | undefined> {
  return vscode.window.showQuickPick(KINDS, { title: 'Maak controlerapport', placeHolder: 'Als wat?' });
}
