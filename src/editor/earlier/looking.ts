import * as vscode from 'vscode';
import type { Draft, Hit, Related } from '../../archive/hit.ts';
import type { ArchiveNames, ArchiveService } from '../archive/service.ts';
import { filterOf } from './choices.ts';
import type { Chosen } from './chosen.ts';
import { draftOf } from './draft.ts';
import type { Following, Work } from './following.ts';
import type { Found } from './shown.ts';
import { today } from './today.ts';

const MOST_HITS = 20;
const MOST_RELATED = 5;

/** Looks up what was answered earlier to the question in which someone writes. */
export interface Looking {
  /** The newest that was found; nothing before the first time. */
  readonly found: () => Found | undefined;
  readonly onDidFind: vscode.Event<Found>;
  /** Looks again, unless the same was looked up last; what is found fires the event. */
  readonly look: () => Promise<void>;
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
  let turn = 0;
  let last: Found | undefined;

  const look = async (): Promise<void> => {
    asking.cancel();
    asking.dispose();
    const own = (asking = new vscode.CancellationTokenSource());
    const work = following.work();
    const choices = chosen.get();
    let answered = NOTHING;
    try {
      if (work !== undefined) answered = await ask(archive, work, filterOf(choices, today()), own.token);
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
    }
    // Someone has gone on to another question since.
    if (own.token.isCancellationRequested) return;
    last = { ...answered, turn: ++turn, draft: named(work), state: archive.state(), choices };
    finding.fire(last);
  };
  return {
    found: () => last,
    onDidFind: finding.event,
    look,
    dispose: () => {
      asking.cancel();
      vscode.Disposable.from(asking, finding).dispose();
    },
  };
}

async function ask(
  archive: ArchiveService,
  { document, parsed, asked }: Work,
  filter: ReturnType<typeof filterOf>,
  token: vscode.CancellationToken,
): Promise<Answered> {
  const draft: Draft = draftOf(parsed, document.uri.toString());
  const question = asked?.words;
  const [hits, related, names] = await Promise.all([
    question === undefined ? [] : archive.suggest({ question, draft, filter, limit: MOST_HITS }, token),
    draft.questions.length === 0 ? [] : archive.related(draft, MOST_RELATED, token),
    archive.names?.(token) ?? NOTHING.names,
  ]);
  return { hits, related, names };
}

function named(work: Work | undefined): Found['draft'] {
  if (work === undefined) return undefined;
  return { name: work.document.uri.path.replace(/^.*\//, ''), asked: work.asked };
}
