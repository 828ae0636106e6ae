import * as vscode from 'vscode';
import type { Hit } from '../../../archive/hit.ts';
import type { ArchiveService } from '../../archive/service.ts';
import { draftOf } from '../../../archive/draft.ts';
import type { Work } from '../following.ts';
import { itemsFor, titleFor, type AnswerItem } from './items.ts';

export type Archive = Pick<ArchiveService, 'find' | 'suggest' | 'begin' | 'state' | 'onDidChange'>;

const MOST_FOUND = 50;
const MOST_FITTING = 15;

/** Lists what is found with what has been typed, with every letter and whenever more has been read. */
export function keepListed(
  pick: vscode.QuickPick<AnswerItem>,
  archive: Archive,
  work: Work | undefined,
): vscode.Disposable {
  const { list, listAgain, stop } = createListing(pick, archive, work);
  let documents = archive.state().documents;

  const tell = (): void => {
    const state = archive.state();
    pick.title = titleFor(state);
    pick.busy = state.activity === 'reading';
    if (state.documents === documents && pick.items.some(({ hit }) => hit !== undefined)) return;
    documents = state.documents;
    void listAgain();
  };
  archive.begin();
  tell();
  return vscode.Disposable.from(
    pick.onDidChangeValue(() => void list()),
    archive.onDidChange(tell),
    new vscode.Disposable(stop),
  );
}

interface Listing {
  readonly list: () => Promise<void>;
  /** The same with what has been read since; what is chosen stays so. */
  readonly listAgain: () => Promise<void>;
  readonly stop: () => void;
}

function createListing(
  pick: vscode.QuickPick<AnswerItem>,
  archive: Archive,
  work: Work | undefined,
): Listing {
  let asking = new vscode.CancellationTokenSource();
  const list = async (): Promise<void> => {
    asking.cancel();
    asking = new vscode.CancellationTokenSource();
    const { token } = asking;
    const typed = pick.value;
    const hits = await look(archive, typed, work, token);
    if (!token.isCancellationRequested)
      pick.items = itemsFor({ typed, hits, asked: work?.asked, state: archive.state() });
  };
  const listAgain = async (): Promise<void> => {
    const before = pick.activeItems[0]?.hit;
    await list();
    const again = pick.items.find(
      ({ hit }) => before !== undefined && hit !== undefined && isSame(hit, before),
    );
    if (again !== undefined) pick.activeItems = [again];
  };
  return { list, listAgain, stop: () => asking.cancel() };
}

async function look(
  archive: Archive,
  typed: string,
  work: Work | undefined,
  token: vscode.CancellationToken,
): Promise<readonly Hit[]> {
  if (typed.trim() !== '') return archive.find(typed, MOST_FOUND, work?.document.uri, token);
  if (work?.asked === undefined) return [];
  const draft = draftOf(work.parsed, work.document.uri.toString());
  return archive.suggest({ question: work.asked.words, draft, filter: {}, limit: MOST_FITTING }, token);
}

function isSame(one: Hit, other: Hit): boolean {
  return one.document.file === other.document.file && one.entry.span.start === other.entry.span.start;
}
