import * as vscode from 'vscode';
import type { Passage } from '../../archive/passage.ts';
import { editorInUse } from '../activeDocument.ts';
import type { Documents } from '../documents.ts';
import { askedAt, placeAt } from './asked.ts';
import { plainly } from './describe.ts';
import { textToInsert } from './insertion.ts';
import type { PassageFiles } from './passageFiles.ts';
import { createPreview, type Preview } from './preview.ts';
import { COPY, itemsFor, type PassageItem } from './searchItems.ts';
import type { SuggestionsOf } from './suggestions.ts';
import { copyWithSource, insert, openSource, type Target } from './taking.ts';

/** A pause in typing after which is searched. */
const PAUSE_MS = 80;
const PATIENCE_MS = 500;

/**
 * The command “Zoek een passage…”: a list of the standard passages to search in, with the whole text beside the editor, put
 * in at the cursor.
 */
export function registerPassageSearch(
  documents: Documents,
  files: PassageFiles,
  suggestionsOf: SuggestionsOf,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const preview = createPreview('passage', log);
  const search = async (): Promise<void> => {
    const editor = editorInUse();
    if (editor === undefined) return;
    const { document, selection } = editor;
    const target: Target = { document, position: selection.active, viewColumn: editor.viewColumn };
    const taken = await choose(documents, files, suggestionsOf, preview, target);
    await preview.close();
    if (taken === undefined) return;
    if (taken.action === 'open') await openSource(taken.passage);
    else await insert(documents, target, taken.passage);
  };
  return vscode.Disposable.from(preview, vscode.commands.registerCommand('kamervragen.zoekPassage', search));
}

interface Taken {
  readonly action: 'insert' | 'open';
  readonly passage: Passage;
}

/** Lets the user choose; nothing when the list is closed without a choice. */
async function choose(
  documents: Documents,
  files: PassageFiles,
  suggestionsOf: SuggestionsOf,
  preview: Preview,
  { document, position }: Target,
): Promise<Taken | undefined> {
  const parsed = documents.get(document);
  const asked = askedAt(parsed, placeAt(parsed, document.offsetAt(position)));
  const pick = createPick();
  const listing = keepListed(pick, files, () => {
    const suggestions = suggestionsOf(files.known());
    return itemsFor(suggestions, asked, pick.value, pick.busy ? 'busy' : 'done');
  });
  const textOf = (passage: Passage): string => textToInsert(passage, parsed);
  const taken = await new Promise<Taken | undefined>((resolve) => {
    pick.onDidChangeActive(([item]) => {
      if (item?.passage !== undefined) preview.show(plainly(item.passage, textOf(item.passage)));
      else if (item !== undefined) preview.instead(item.label);
    });
    pick.onDidHide(() => resolve(undefined));
    pick.onDidAccept(() => {
      const passage = pick.selectedItems[0]?.passage;
      if (passage !== undefined) resolve({ action: 'insert', passage });
    });
    pick.onDidTriggerItemButton(({ button, item: { passage } }) => {
      if (passage === undefined) return;
      if (button === COPY) void copyWithSource(passage, textOf(passage));
      else resolve({ action: 'open', passage });
    });
    pick.show();
  });
  listing.dispose();
  pick.dispose();
  return taken;
}

/** Lists what there is to choose from: again after typing, and once more when all files have been read. */
function keepListed(
  pick: vscode.QuickPick<PassageItem>,
  files: PassageFiles,
  items: () => Promise<readonly PassageItem[]>,
): { readonly dispose: () => void } {
  let asked = 0;
  const list = async (): Promise<void> => {
    const turn = ++asked;
    const found = await items();
    if (turn === asked) pick.items = found;
  };
  // Where reading takes long, what is there already comes first.
  let pause = setTimeout(() => void list(), PATIENCE_MS);
  let listed: 'open' | 'closed' = 'open';
  pick.onDidChangeValue(() => {
    clearTimeout(pause);
    pause = setTimeout(() => void list(), PAUSE_MS);
  });
  void files.upToDate().then(() => {
    if (listed === 'closed') return;
    clearTimeout(pause);
    pick.busy = false;
    void list();
  });
  const dispose = (): void => {
    clearTimeout(pause);
    asked++;
    listed = 'closed';
  };
  return { dispose };
}

const PLACEHOLDER = 'Typ een of meer woorden. Enter voegt de passage in het antwoord in.';

/** VS Code would put items of which the label holds what was typed first: ours are in order. */
type Sorting = vscode.QuickPick<PassageItem> & { sortByLabel?: boolean };

function createPick(): vscode.QuickPick<PassageItem> {
  const pick: Sorting = vscode.window.createQuickPick<PassageItem>();
  pick.title = 'Zoek een passage';
  pick.placeholder = PLACEHOLDER;
  pick.sortByLabel = false;
  pick.busy = true;
  return pick;
}
