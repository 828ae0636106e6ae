import * as vscode from 'vscode';
import { checklist, type ChecklistEntry, type ChecklistItem } from '../../../checks/reading/checklist.ts';
import { formatLabels } from '../../../document/numbers.ts';
import { LANGUAGE, type Documents } from '../../documents.ts';
import { reported } from '../../reported.ts';
import type { Desk } from '../desk.ts';
import { GO_TO } from '../tree/items.ts';
import { fileOf } from '../../archive/fileNames.ts';
import type { NoteInDossierFile } from './dossierFile.ts';

const VIEW = 'kamervragen.deelvragen';

type Node =
  | { readonly kind: 'question'; readonly entry: ChecklistEntry }
  | { readonly kind: 'part'; readonly item: ChecklistItem };

/** What is shown: a document, and what of it is to be gone through. */
interface Shown {
  readonly document: vscode.TextDocument | undefined;
  readonly entries: readonly ChecklistEntry[];
}

interface Services {
  readonly documents: Documents;
  readonly desk: Desk;
  readonly note: NoteInDossierFile;
}

const NOTHING: Shown = { document: undefined, entries: [] };

/** The view “Deelvragen”: of the document in use, all that each question asks, to be ticked by who has checked it. */
export function registerChecklist(services: Services, log: vscode.LogOutputChannel): vscode.Disposable {
  const { documents, desk } = services;
  const changed = new vscode.EventEmitter<void>();
  let shown = NOTHING;
  const view = vscode.window.createTreeView<Node>(VIEW, {
    manageCheckboxStateManually: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => childrenOf(node, shown),
      getTreeItem: (node) => itemOf(node, shown),
    },
  });
  const show = (): void => {
    shown = shownOf(documents, desk, view);
    const items = shown.entries.flatMap((entry) => entry.items);
    const ticked = items.filter(({ state }) => state === 'ticked').length;
    view.description = items.length === 0 ? '' : `${ticked} van ${items.length} afgevinkt`;
    changed.fire();
  };
  show();
  return vscode.Disposable.from(
    changed,
    view,
    view.onDidChangeVisibility(show),
    view.onDidChangeCheckboxState(({ items }) =>
      reported(log, 'De deelvraag kon niet worden afgevinkt.', () => tick(items, shown, services)),
    ),
    documents.onDidParse(show),
    desk.onDidChangeContext(show),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      // A click in the list takes the focus from the text, and leaves it the one that is gone through.
      if (editor !== undefined) show();
    }),
  );
}

function shownOf(documents: Documents, desk: Desk, { visible }: vscode.TreeView<Node>): Shown {
  const document = vscode.window.activeTextEditor?.document;
  if (!visible || document?.languageId !== LANGUAGE) return NOTHING;
  return { document, entries: checklist(documents.get(document), desk.contextOf(document).ticked) };
}

function childrenOf(node: Node | undefined, { entries }: Shown): Node[] {
  if (node === undefined) return entries.map((entry) => ({ kind: 'question', entry }));
  return node.kind === 'part' ? [] : node.entry.items.map((item) => ({ kind: 'part', item }));
}

function itemOf(node: Node, shown: Shown): vscode.TreeItem {
  return node.kind === 'question' ? questionItem(node.entry) : partItem(node.item, shown);
}

function questionItem({ question, items }: ChecklistEntry): vscode.TreeItem {
  const name = `${question.labels.length > 1 ? 'Vragen' : 'Vraag'} ${formatLabels(question.labels)}`;
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  const ticked = items.filter(({ state }) => state === 'ticked').length;
  item.id = JSON.stringify([question.labels, question.span.start]);
  item.description = `${ticked}/${items.length}`;
  return item;
}

const STATES: Readonly<Record<ChecklistItem['state'], { readonly words: string; readonly icon: string }>> = {
  touched: { words: '', icon: 'comment' },
  'possibly-open': { words: 'misschien nog open', icon: 'question' },
  ticked: { words: 'afgevinkt', icon: 'check' },
};

function partItem({ subQuestion, label, state }: ChecklistItem, { document }: Shown): vscode.TreeItem {
  const { words, icon } = STATES[state];
  const item = new vscode.TreeItem(subQuestion.words, vscode.TreeItemCollapsibleState.None);
  item.id = JSON.stringify([label, subQuestion.span.start]);
  item.description = words;
  item.tooltip = subQuestion.words;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.checkboxState = {
    state: state === 'ticked' ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: state === 'ticked' ? 'Niet meer afvinken' : 'Afvinken: hier is op ingegaan',
  };
  if (document !== undefined)
    item.command = {
      command: GO_TO,
      title: 'Ga naar de deelvraag',
      arguments: [fileOf(document.uri), subQuestion.span.start],
    };
  return item;
}

/** Each box is an edit of its own. */
async function tick(
  boxes: readonly (readonly [Node, vscode.TreeItemCheckboxState])[],
  { document }: Shown,
  { desk, note }: Services,
): Promise<void> {
  if (document === undefined) return;
  const { addTick, removeTick } = await import('../../yamlFiles.ts');
  const noting = boxes.map(async ([node, state]) => {
    if (node.kind !== 'part') return;
    const { label, subQuestion } = node.item;
    const noted = { label, words: subQuestion.words };
    await note(document.uri, (text) =>
      state === vscode.TreeItemCheckboxState.Checked
        ? addTick(text, { ...noted, on: desk.today() })
        : removeTick(text, noted),
    );
  });
  await Promise.all(noting);
}
