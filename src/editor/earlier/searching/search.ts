import * as vscode from 'vscode';
import type { Hit } from '../../../archive/hit.ts';
import { shownPassage } from '../../../archive/shownSource.ts';
import type { Documents } from '../../documents.ts';
import { plainly } from '../../reuse/describe.ts';
import { createPreview, type Preview } from '../../reuse/preview.ts';
import { COPY } from '../../reuse/searchItems.ts';
import { copyTarget } from '../copying.ts';
import type { Following, Work } from '../following.ts';
import { insertTarget } from '../inserting.ts';
import { openTarget } from '../opening.ts';
import type { Target } from '../targets.ts';
import type { AnswerItem } from './items.ts';
import { keepListed, type Archive } from './listing.ts';

/** While it is true, Ctrl+Enter opens the source of what is chosen. */
const SEARCHING = 'kamervragen.zoektAntwoord';

interface Taken {
  readonly action: 'insert' | 'open';
  readonly hit: Hit;
}

/** The command “Zoek in eerdere antwoorden…”: the whole archive in a list, with the text beside the editor. */
export function registerAnswerSearch(
  documents: Documents,
  archive: Archive,
  following: Following,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const preview = createPreview('antwoord', log);
  const opened = new vscode.EventEmitter<void>();
  const search = async (): Promise<void> => {
    const work = inSight(following.work());
    const taken = await choose(archive, preview, opened.event, work);
    await preview.close();
    if (taken === undefined) return;
    const target = targetOf(taken.hit);
    if (taken.action === 'open' || work === undefined) await openTarget(target, following.leaveAlone);
    else await insertTarget(documents, target, work);
  };
  return vscode.Disposable.from(
    ...[preview, opened],
    vscode.commands.registerCommand('kamervragen.zoekAntwoord', search),
    vscode.commands.registerCommand('kamervragen.openGevonden', () => opened.fire()),
  );
}

/** Lets the user choose; nothing when the list is closed without a choice. */
async function choose(
  archive: Archive,
  preview: Preview,
  opened: vscode.Event<void>,
  work: Work | undefined,
): Promise<Taken | undefined> {
  const pick = createPick(work === undefined ? 'open' : 'insert');
  const listening: { readonly dispose: () => unknown }[] = [pick];
  await setSearching('yes');
  const taken = await new Promise<Taken | undefined>((resolve) => {
    const take = (action: Taken['action'], hit: Hit | undefined): void => {
      if (hit !== undefined) resolve({ action, hit });
    };
    listening.push(
      pick.onDidChangeActive(([item]) => {
        if (item?.hit !== undefined) preview.show(plainly(shownPassage(item.hit), item.hit.entry.answer));
        else if (item !== undefined) preview.instead(item.label);
      }),
      pick.onDidHide(() => resolve(undefined)),
      pick.onDidAccept(() => take('insert', chosenIn(pick))),
      opened(() => take('open', chosenIn(pick))),
      pick.onDidTriggerItemButton(({ button, item: { hit } }) => {
        if (button !== COPY) take('open', hit);
        else if (hit !== undefined) void copyTarget(targetOf(hit));
      }),
    );
    pick.show();
    // What is listed before it is shown is chosen without a word.
    listening.push(keepListed(pick, archive, work));
  });
  vscode.Disposable.from(...listening).dispose();
  await setSearching('no');
  return taken;
}

/** VS Code would put items of which the label holds what was typed first: ours are in order. */
type Sorting = vscode.QuickPick<AnswerItem> & { sortByLabel?: boolean };

function createPick(onEnter: Taken['action']): vscode.QuickPick<AnswerItem> {
  const pick: Sorting = vscode.window.createQuickPick<AnswerItem>();
  pick.placeholder =
    onEnter === 'insert'
      ? 'Typ woorden of een “zinsdeel”. Enter voegt het antwoord in, Ctrl+Enter opent de bron.'
      : 'Typ woorden of een “zinsdeel”. Enter opent de bron.';
  pick.sortByLabel = false;
  return pick;
}

/** Where the list has just become another, nothing in it is chosen yet: then the first is meant. */
function chosenIn({ selectedItems, activeItems, items }: vscode.QuickPick<AnswerItem>): Hit | undefined {
  return [...selectedItems, ...activeItems, ...items].find(({ hit }) => hit !== undefined)?.hit;
}

function targetOf({ document, entry }: Hit): Target {
  return { kind: 'passage', place: { document, entry }, extent: 'whole', text: entry.answer };
}

/** A draft that was put away is not written in unseen. */
function inSight(work: Work | undefined): Work | undefined {
  return vscode.window.visibleTextEditors.some(({ document }) => document === work?.document)
    ? work
    : undefined;
}

async function setSearching(searching: 'yes' | 'no'): Promise<void> {
  await vscode.commands.executeCommand('setContext', SEARCHING, searching === 'yes');
}
