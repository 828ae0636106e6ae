import * as vscode from 'vscode';
import type { FromView } from '../../webview/earlier/protocol.ts';
import type { ArchiveService } from '../archive/service.ts';
import type { Documents } from '../documents.ts';
import { createChosen, type Chosen } from './chosen.ts';
import { createComparing, type Comparing } from './comparing.ts';
import { copyTarget } from './copying.ts';
import { createFollowing, type Following } from './following.ts';
import { showAtFirst } from './firstSight.ts';
import { insertTarget } from './inserting.ts';
import { keepTarget } from './keeping.ts';
import { createLists } from './lists.ts';
import { Looking } from './looking.ts';
import { openTarget } from './opening.ts';
import { registerAnswerSearch } from './searching/search.ts';
import { registerSentenceCompletion } from './sentenceCompletion.ts';
import { shownOf, type Found, type Lists } from './shown.ts';
import type { Target } from './targets.ts';
import { today } from './today.ts';
import { createView, VIEW, type View } from './view.ts';

const OLD_AFTER = 'kamervragen.archief.verouderdNaJaren';

/** So long is waited before what has been read since comes on the screen. */
const READ_SOME_MS = 300;

/** The view “Eerdere antwoorden”: what was answered earlier to the question in which someone writes. */
export function registerEarlierAnswers(
  documents: Documents,
  archive: ArchiveService,
  { context, onDidGo, log }: Surroundings,
): vscode.Disposable {
  const following = createFollowing(documents, onDidGo);
  const chosen = createChosen(context.workspaceState);
  const looking = new Looking(archive, following, chosen, log);
  const comparing = createComparing();
  const view = createView(context.extensionUri);
  const listsOf = createLists(() => ({ today: today(), dating: { oldAfterYears: oldAfterYears() } }));
  const parts: Parts = { documents, following, chosen, looking, listsOf, comparing, view, log };
  return vscode.Disposable.from(
    ...[following, looking, comparing, view],
    keepShown(parts, archive),
    showAtFirst(documents, view, context.globalState),
    registerAnswerSearch(documents, archive, following, log),
    registerSentenceCompletion(documents, archive),
    view.onDidReceive((message) => void receive(parts, message)),
    vscode.commands.registerCommand('kamervragen.toonEerdereAntwoorden', view.focus),
    // VS Code asks where to: beside the editor, in a side bar or below it.
    vscode.commands.registerCommand('kamervragen.verplaatsEerdereAntwoorden', () =>
      vscode.commands.executeCommand('workbench.action.moveFocusedView', VIEW),
    ),
    vscode.commands.registerCommand('kamervragen.voegEersteIn', () => insertFirst(parts)),
  );
}

/** What the view is in the midst of. */
export interface Surroundings {
  readonly context: Pick<vscode.ExtensionContext, 'extensionUri' | 'globalState' | 'workspaceState'>;
  /** When one of our own commands has put the cursor somewhere. */
  readonly onDidGo: vscode.Event<void>;
  readonly log: vscode.LogOutputChannel;
}

interface Parts {
  readonly documents: Documents;
  readonly following: Following;
  readonly chosen: Chosen;
  readonly looking: Looking;
  readonly listsOf: (found: Pick<Found, 'draft' | 'hits' | 'related'>) => Lists;
  readonly comparing: Comparing;
  readonly view: View;
  readonly log: vscode.LogOutputChannel;
}

/** Keeps the view up to date while it is in sight; while it is not, nothing is looked up. */
function keepShown({ following, looking, listsOf, view }: Parts, archive: ArchiveService): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (found: Found): void => view.show(shownOf(found, listsOf(found)));
  const look = (): void => {
    if (view.isVisible()) void looking.look();
  };
  const lookSoon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, READ_SOME_MS);
  };
  return vscode.Disposable.from(
    following.onDidMove(look),
    view.onDidShow(look),
    archive.onDidChange(() => {
      looking.forget();
      lookSoon();
    }),
    looking.onDidFind(show),
    looking.onDidFindAhead(listsOf),
    vscode.workspace.onDidChangeConfiguration((event) => {
      const found = looking.found();
      if (event.affectsConfiguration(OLD_AFTER) && found !== undefined) show(found);
    }),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

async function receive(parts: Parts, message: FromView): Promise<void> {
  const { chosen, looking, listsOf } = parts;
  switch (message.kind) {
    case 'ready':
      return;
    case 'choose':
      await chosen.set(message.choices);
      return looking.look();
    case 'ask':
      return answer(message.ask);
    case 'act': {
      const found = looking.foundIn(message.turn);
      const target = found && listsOf(found).targets[message.target];
      if (target !== undefined) await act(parts, message.action, target);
    }
  }
}

async function answer(ask: Extract<FromView, { readonly kind: 'ask' }>['ask']): Promise<void> {
  switch (ask) {
    case 'folders':
      await vscode.commands.executeCommand('workbench.action.openSettings', '@id:kamervragen.archief.mappen');
      return;
    case 'samples':
      await vscode.commands.executeCommand('kamervragen.openVoorbeelden');
      return;
    case 'editor':
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  }
}

async function act(
  { documents, following, comparing, log }: Parts,
  action: Extract<FromView, { readonly kind: 'act' }>['action'],
  target: Target,
): Promise<void> {
  switch (action) {
    case 'insert':
      return insertTarget(documents, target, following.work());
    case 'compare':
      return comparing.compare(target, following.work());
    case 'open':
      return openTarget(target, following.leaveAlone);
    case 'copy':
      return copyTarget(target);
    case 'keep':
      return keepTarget(target, log);
  }
}

/** Without the view too: what fits best is looked up and put in. */
async function insertFirst(parts: Parts): Promise<void> {
  await parts.looking.look();
  const found = parts.looking.found();
  const [best] = found?.hits ?? [];
  if (best === undefined) {
    void vscode.window.showInformationMessage('Bij de cursor is geen eerder antwoord gevonden.');
    return;
  }
  const { document, entry } = best;
  const place = { document, entry };
  await act(parts, 'insert', { kind: 'passage', place, extent: 'whole', text: entry.answer });
}

function oldAfterYears(): number {
  return vscode.workspace.getConfiguration().get(OLD_AFTER, 4);
}
