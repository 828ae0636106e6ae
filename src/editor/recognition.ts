import * as vscode from 'vscode';
import { isClearlyKamervragen } from '../document/recognise.ts';
import { editorInUse } from './activeDocument.ts';
import { LANGUAGE } from './documents.ts';
import { createRefusals } from './refusals.ts';
import { reported } from './reported.ts';

const EXPLAINED = 'kamervragen.herkenningUitgelegd';
const NAMES = /\.(?:txt|md)$/i;
/** More lines than recognising looks at. */
const TOP_LINES = 5000;

/**
 * Switches a `.txt` or `.md` file to Kamervragen when it is first opened and its text clearly is such a document. What
 * the user then chooses by hand, or with “Niet juist”, holds for that file from then on.
 */
export function registerRecognition(memory: vscode.Memento, log: vscode.LogOutputChannel): vscode.Disposable {
  const { opened, recognise, refuse } = createRecogniser(memory, log);
  vscode.workspace.textDocuments.forEach(opened);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(opened),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('kamervragen.taalHerkennen')) return;
      vscode.workspace.textDocuments.filter(isGuessable).forEach(recognise);
    }),
    vscode.commands.registerCommand('kamervragen.geenKamervragen', () => {
      const editor = editorInUse();
      return editor === undefined ? undefined : refuse(editor.document);
    }),
    statusItem(),
  );
}

interface Recogniser {
  readonly opened: (document: vscode.TextDocument) => void;
  readonly recognise: (document: vscode.TextDocument) => void;
  readonly refuse: (document: vscode.TextDocument) => Promise<void>;
}

function createRecogniser(memory: vscode.Memento, log: vscode.LogOutputChannel): Recogniser {
  const refusals = createRefusals(memory);
  const languages = new WeakMap<vscode.TextDocument, string>();
  const former = new WeakMap<vscode.TextDocument, string>();

  const attempt = (work: () => Promise<void>): Promise<void> =>
    reported(log, 'Het herkennen van dit bestand als Kamervragen ging mis.', work);
  const refuse = (document: vscode.TextDocument): Promise<void> =>
    attempt(async () => {
      const own = former.get(document) ?? ownLanguage(document);
      if (document.isClosed) await refusals.add(document.uri);
      else await vscode.languages.setTextDocumentLanguage(document, own);
    });
  const recogniseNow = async (document: vscode.TextDocument): Promise<void> => {
    if (!isPlain(document) || refusals.has(document.uri) || !isWanted(document)) return;
    if (!isClearlyKamervragen(document.getText(new vscode.Range(0, 0, TOP_LINES, 0)))) return;
    try {
      await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
    } catch (error) {
      log.debug(`${document.uri.path}: niet omgezet, want al gesloten (${String(error)})`);
      return;
    }
    await explainOnce(memory, document, refuse);
  };
  const recognise = (document: vscode.TextDocument): void => void attempt(() => recogniseNow(document));
  // VS Code tells of another language as of a document that is closed and opened again.
  const opened = (document: vscode.TextDocument): void => {
    if (!isGuessable(document)) return;
    const before = languages.get(document);
    languages.set(document, document.languageId);
    if (before === undefined) recognise(document);
    else if (document.languageId === LANGUAGE) {
      former.set(document, before);
      void attempt(() => refusals.remove(document.uri));
    } else if (before === LANGUAGE) void attempt(() => refusals.add(document.uri));
  };
  return { opened, recognise, refuse };
}

/** In the menu behind { } in the status bar, for every file that was recognised. */
function statusItem(): vscode.LanguageStatusItem {
  const selector = { language: LANGUAGE, pattern: '**/*.{txt,md,TXT,MD}' };
  const item = vscode.languages.createLanguageStatusItem('kamervragen.herkend', selector);
  item.name = 'Kamervragen';
  item.text = 'Herkend als Kamervragen';
  item.command = {
    command: 'kamervragen.geenKamervragen',
    title: 'Niet juist',
    tooltip: 'Toon dit bestand weer zoals het was, ook als u het later opnieuw opent.',
  };
  return item;
}

/** Said once to every user; after that the status bar says it. */
async function explainOnce(
  memory: vscode.Memento,
  document: vscode.TextDocument,
  refuse: (document: vscode.TextDocument) => Promise<void>,
): Promise<void> {
  if (memory.get<boolean>(EXPLAINED) === true) return;
  await memory.update(EXPLAINED, true);
  const name = document.uri.path.split('/').at(-1) ?? '';
  const wrong = 'Niet juist';
  const choice = await vscode.window.showInformationMessage(
    `“${name}” is herkend als document met Kamervragen. Klopt dat niet? Kies dan “${wrong}”, hier of bij { } in de statusbalk.`,
    wrong,
  );
  if (choice === wrong) await refuse(document);
}

function isGuessable({ uri }: vscode.TextDocument): boolean {
  // Only what stands in a file system: not a draft without a name, the output of a program or a preview.
  return NAMES.test(uri.path) && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
}

function isPlain({ languageId }: vscode.TextDocument): boolean {
  return languageId === 'plaintext' || languageId === 'markdown';
}

function ownLanguage({ uri }: vscode.TextDocument): string {
  return /\.md$/i.test(uri.path) ? 'markdown' : 'plaintext';
}

function isWanted({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('kamervragen', uri).get('taalHerkennen', true);
}
