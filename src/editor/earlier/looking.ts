import * as vscode from 'vscode';
import type { Draft, Filter, Hit, Related } from '../../archive/hit.ts';
import type { Choices } from '../../webview/earlier/protocol.ts';
import type { ArchiveNames, ArchiveService } from '../archive/service.ts';
import { filterOf } from './choices.ts';
import type { Chosen } from './chosen.ts';
import { draftOf } from '../../archive/draft.ts';
import type { Following, Work } from './following.ts';
import type { Found } from './shown.ts';
import { today } from './today.ts';
import { createTurns } from './turns.ts';

const MOST_HITS = 10;
const MOST_RELATED = 5;

/** Looks up what was answered earlier to the question in which someone writes. */
export interface Looking {
  /** The newest that was found; nothing before the first time. */
  readonly found: () => Found | undefined;
  /** What was found in a turn of late: a page can still show it when the next has been found. */
  readonly foundIn: (turn: number) => Found | undefined;
  readonly onDidFind: vscode.Event<Found>;
  /** Looks again, unless the same was looked up last; what is found fires the event. */
  readonly look: () => Promise<void>;
  /** What is found may be other now: the next look is a new one. */
  readonly forget: () => void;
  readonly dispose: () => void;
}

interface Answered {
  readonly hits: readonly Hit[];
  readonly related: readonly Related[];
  readonly names: ArchiveNames;
}

const NOTHING: Answered = { hits: [], related: [], names: { ministries: [], members: [], parties: [] } };

export function createLooking(
  archive: ArchiveService,
  following: Following,
  chosen: Chosen,
  log: vscode.LogOutputChannel,
): Looking {
  const finding = new vscode.EventEmitter<Found>();
  let asking = new vscode.CancellationTokenSource();
  const turns = createTurns<Omit<Found, 'turn'>>();
  let sought: string | undefined;
  let running = Promise.resolve();

  const look = async (): Promise<void> => {
    const asked = askedNow(following.work(), chosen.get());
    // Someone who types in an answer asks the same with every letter.
    if (asked.key === sought) return running;
    sought = asked.key;
    asking.cancel();
    asking = new vscode.CancellationTokenSource();
    return (running = lookFor(asked, asking.token));
  };
  const lookFor = async (asked: AskedNow, token: vscode.CancellationToken): Promise<void> => {
    const answered = await ask(archive, asked, token).catch((error: unknown) => {
      log.error(error instanceof Error ? error : String(error));
      return NOTHING;
    });
    // Someone has gone on to another question since.
    if (token.isCancellationRequested) return;
    const { named: draft, choices } = asked;
    finding.fire(turns.add({ ...answered, draft, state: archive.state(), choices }));
  };
  return {
    found: turns.newest,
    foundIn: turns.get,
    onDidFind: finding.event,
    look,
    forget: () => (sought = undefined),
    dispose: () => {
      asking.cancel();
      vscode.Disposable.from(asking, finding).dispose();
    },
  };
}

/** All that decides what is found, but for the archive itself. */
interface AskedNow {
  readonly key: string;
  readonly draft: Draft | undefined;
  readonly question: string | undefined;
  readonly named: Found['draft'];
  readonly choices: Choices;
  readonly filter: Filter;
}

function askedNow(work: Work | undefined, choices: Choices): AskedNow {
  const filter = filterOf(choices, today());
  const draft = work && draftOf(work.parsed, work.document.uri.toString());
  const named = work && { name: work.document.uri.path.replace(/^.*\//, ''), asked: work.asked };
  const key = JSON.stringify([draft, named, choices, filter]);
  return { key, draft, question: work?.asked?.words, named, choices, filter };
}

async function ask(
  archive: ArchiveService,
  { draft, question, filter }: AskedNow,
  token: vscode.CancellationToken,
): Promise<Answered> {
  if (draft === undefined) return NOTHING;
  const [hits, related, names] = await Promise.all([
    question === undefined ? [] : archive.suggest({ question, draft, filter, limit: MOST_HITS }, token),
    draft.questions.length === 0 ? [] : archive.related(draft, MOST_RELATED, token),
    archive.names(token),
  ]);
  return { hits, related, names };
}
