import * as vscode from 'vscode';
import { membersOf, nameOf } from '../../../dossiers/arranging/facets.ts';
import { DOSSIER_STATE_NAMES } from '../../../dossiers/dossier.ts';
import { termWords } from '../../../dossiers/termWords.ts';
import { readableUri } from '../../exchange/rendition.ts';
import { reported } from '../../reported.ts';
import type { Desk } from '../desk.ts';
import { GO_TO } from './items.ts';

/** Going from the list to a document, and finding a dossier by a few letters. */
export function registerGoing(desk: Desk, log: vscode.LogOutputChannel): vscode.Disposable {
  const go = (file: unknown, place: unknown): Promise<void> =>
    reported(log, 'Het document kon niet worden geopend. Is het verplaatst of verwijderd?', async () => {
      if (typeof file === 'string')
        await show(desk.uriOf(file), typeof place === 'number' ? place : undefined);
    });
  return vscode.Disposable.from(
    vscode.commands.registerCommand(GO_TO, go),
    vscode.commands.registerCommand('kamervragen.zoekDossier', async () => {
      const items = desk.dossiers().map((dossier) => ({
        label: nameOf(dossier),
        description: [
          DOSSIER_STATE_NAMES[dossier.state],
          dossier.term === undefined ? '' : termWords(dossier.term),
        ]
          .filter((part) => part !== '')
          .join(' · '),
        detail: [membersOf(dossier).join(', '), dossier.main.sheet.questionNumber ?? '']
          .filter((part) => part !== '')
          .join(' · '),
        file: dossier.main.sheet.file,
      }));
      const chosen = await vscode.window.showQuickPick(
        items.sort((one, other) => one.label.localeCompare(other.label, 'nl')),
        {
          title: 'Zoek een dossier',
          placeHolder: 'Onderwerp, Kamerlid, stand of nummer',
          matchOnDescription: true,
          matchOnDetail: true,
        },
      );
      if (chosen !== undefined) await go(chosen.file, undefined);
    }),
  );
}

async function show(uri: vscode.Uri, place: number | undefined): Promise<void> {
  const document = await vscode.workspace.openTextDocument(readableUri(uri));
  if (place === undefined) {
    await vscode.window.showTextDocument(document);
    return;
  }
  const at = document.positionAt(place);
  const editor = await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
