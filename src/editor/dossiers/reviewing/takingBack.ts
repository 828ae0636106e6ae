import * as vscode from 'vscode';
import { setAsideBy, type SetAsideBy } from '../../../checks/aside/setAsideBy.ts';
import { editorInUse } from '../../activeDocument.ts';
import { toRange } from '../../convert.ts';
import type { Documents } from '../../documents.ts';
import type { Findings } from '../../findings.ts';
import { reported } from '../../reported.ts';
import type { Desk } from '../desk.ts';
import type { NoteInDossierFile } from './dossierFile.ts';
import { asideItem, type AsideItem } from './asideItem.ts';

interface Services {
  readonly documents: Documents;
  readonly findings: Pick<Findings, 'judged'>;
  readonly desk: Pick<Desk, 'contextOf'>;
  readonly note: NoteInDossierFile;
}

/** The command “Haal terzijdelegging terug…”: what was set aside of the document in use, to be looked at again. */
export function registerTakingBack(services: Services, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand('kamervragen.haalTerzijdeTerug', () =>
    reported(log, 'De terzijdelegging kon niet worden teruggehaald.', async () => {
      const editor = editorInUse();
      const chosen = editor && (await chosenItem(asidesOf(editor.document, services)));
      if (editor !== undefined && chosen !== undefined) await takeBack(editor, chosen, services);
    }),
  );
}

function asidesOf(
  document: vscode.TextDocument,
  { documents, findings, desk }: Services,
): readonly SetAsideBy[] {
  const { setAside } = findings.judged(document);
  return setAsideBy(documents.get(document), desk.contextOf(document).asides, setAside);
}

async function chosenItem(asides: readonly SetAsideBy[]): Promise<SetAsideBy | undefined> {
  if (asides.length === 0) {
    void vscode.window.showInformationMessage('In dit document is geen melding terzijde gelegd.');
    return undefined;
  }
  const items: readonly (AsideItem & { readonly aside: SetAsideBy })[] = asides.map((aside) => ({
    ...asideItem(aside),
    aside,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Terzijdelegging terughalen',
    placeHolder: 'Welke melding wilt u weer zien?',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.aside;
}

/** What the dossier's file says is taken out of it; a note in the text is the writer's to take out. */
async function takeBack(
  { document, viewColumn }: vscode.TextEditor,
  chosen: SetAsideBy,
  { note }: Services,
): Promise<void> {
  if (chosen.kind === 'file') {
    const { removeAside } = await import('../../yamlFiles.ts');
    await note(document.uri, (text) => removeAside(text, chosen.aside));
    return;
  }
  const selection = toRange(document, chosen.note);
  const column = viewColumn === undefined ? {} : { viewColumn };
  const editor = await vscode.window.showTextDocument(document, { selection, ...column });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
