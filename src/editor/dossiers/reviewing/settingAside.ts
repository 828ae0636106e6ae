import * as vscode from 'vscode';
import { findAgain } from '../../../checks/aside/again.ts';
import { asideEdit } from '../../../checks/aside/asideEdit.ts';
import { labelsAt, wordsOf } from '../../../checks/aside/places.ts';
import type { Finding } from '../../../checks/check.ts';
import { applyNow } from '../../activeDocument.ts';
import type { Documents } from '../../documents.ts';
import type { Findings } from '../../findings.ts';
import { reported } from '../../reported.ts';
import type { Desk } from '../desk.ts';
import { SET_ASIDE, type Meant, type Where } from './asideActions.ts';
import type { NoteInDossierFile } from './dossierFile.ts';

interface Services {
  readonly documents: Documents;
  readonly findings: Findings;
  readonly desk: Pick<Desk, 'today'>;
  readonly note: NoteInDossierFile;
}

/** Setting findings aside, with a reason: in the text, or in the file beside it. */
export function registerSettingAside(services: Services, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand(SET_ASIDE, (meant: Meant, where: Where) =>
    reported(log, 'De melding kon niet terzijde worden gelegd.', async () => {
      const reason = await askedReason(meant);
      if (reason !== undefined) await setAside(services, meant, where, reason);
    }),
  );
}

async function setAside(
  services: Services,
  { uri, finding }: Meant,
  where: Where,
  reason: string,
): Promise<void> {
  const { documents, findings } = services;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const parsed = documents.get(document);
  const found = findAgain(findings.get(document), parsed, finding);
  if (found === undefined) {
    void vscode.window.showInformationMessage('Deze melding is er niet meer.');
  } else if (where === 'in-text') {
    await applyNow(document, [asideEdit(parsed, found, reason)]);
  } else await setAsideInFile(services, document, found, reason);
}

function askedReason({ finding }: Meant): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: 'Melding terzijde leggen',
    prompt: finding.message,
    placeHolder: 'Waarom is dit goed zoals het is?',
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' ? 'Geef een reden: die staat straks in het controlerapport.' : undefined,
  });
}

async function setAsideInFile(
  { documents, desk, note }: Services,
  document: vscode.TextDocument,
  { code, span }: Finding,
  reason: string,
): Promise<void> {
  const parsed = documents.get(document);
  const [label] = labelsAt(parsed)(span.start);
  const aside = { code, label, words: wordsOf(parsed, span), reason: reason.trim(), on: desk.today() };
  const { addAside } = await import('../../yamlFiles.ts');
  await note(document.uri, (text) => addAside(text, aside));
}
