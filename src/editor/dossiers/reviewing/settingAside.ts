import * as vscode from 'vscode';
import { asideEdit } from '../../../checks/aside/asideEdit.ts';
import { labelsAt, wordsOf } from '../../../checks/aside/places.ts';
import type { Finding } from '../../../checks/check.ts';
import { applyNow } from '../../activeDocument.ts';
import { asksFor } from '../../codeActions.ts';
import { toRange } from '../../convert.ts';
import { LANGUAGE, type Documents } from '../../documents.ts';
import type { Findings } from '../../findings.ts';
import { reported } from '../../reported.ts';
import type { Desk } from '../desk.ts';
import { dossierFileUri, noteInDossierFile } from './dossierFile.ts';

const SET_ASIDE = 'kamervragen.legTerzijde';

/** What a command can be told of: a finding as it is known again after an edit elsewhere. */
interface Meant {
  readonly uri: string;
  readonly code: string;
  readonly message: string;
}

type Where = 'in-text' | 'in-file';

/** Setting findings aside, with a reason: in the text, or in the file beside it. */
export function registerSettingAside(
  documents: Documents,
  findings: Findings,
  desk: Desk,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      LANGUAGE,
      {
        provideCodeActions: (document, range, context) =>
          asksFor(context, vscode.CodeActionKind.QuickFix)
            ? findings
                .get(document)
                .filter(({ span }) => range.intersection(toRange(document, span)) !== undefined)
                .flatMap((finding) => actionsFor(document, finding))
            : [],
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    vscode.commands.registerCommand(SET_ASIDE, (meant: Meant, where: Where) =>
      reported(log, 'De melding kon niet terzijde worden gelegd.', async () => {
        const reason = await askedReason(meant);
        if (reason === undefined) return;
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(meant.uri));
        const finding = findings
          .get(document)
          .find(({ code, message }) => code === meant.code && message === meant.message);
        if (finding === undefined) {
          void vscode.window.showInformationMessage('Deze melding is er niet meer.');
        } else if (where === 'in-text') {
          await applyNow(document, [asideEdit(documents.get(document), finding, reason)]);
        } else await setAsideInFile(documents, document, finding, { reason, on: desk.today() });
      }),
    ),
  );
}

function actionsFor(document: vscode.TextDocument, { code, message }: Finding): readonly vscode.CodeAction[] {
  const meant: Meant = { uri: document.uri.toString(), code, message };
  const action = (title: string, where: Where): vscode.CodeAction => {
    const result = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    result.command = { command: SET_ASIDE, title, arguments: [meant, where] };
    return result;
  };
  return [
    action(`Leg terzijde met een reden in de tekst… (${code})`, 'in-text'),
    ...(dossierFileUri(document.uri) === undefined
      ? []
      : [action(`Leg terzijde met een reden in het dossierbestand… (${code})`, 'in-file')]),
  ];
}

function askedReason({ message }: Meant): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: 'Melding terzijde leggen',
    prompt: message,
    placeHolder: 'Waarom is dit goed zoals het is?',
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' ? 'Geef een reden: die staat straks in het controlerapport.' : undefined,
  });
}

async function setAsideInFile(
  documents: Documents,
  document: vscode.TextDocument,
  { code, span }: Finding,
  { reason, on }: { readonly reason: string; readonly on: string },
): Promise<void> {
  const parsed = documents.get(document);
  const [label] = labelsAt(parsed)(span.start);
  const { addAside } = await import('../../yamlFiles.ts');
  await noteInDossierFile(document.uri, (text) =>
    addAside(text, { code, label, words: wordsOf(parsed, span), reason: reason.trim(), on }),
  );
}
