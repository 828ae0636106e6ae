import * as vscode from 'vscode';
import type { Hit, Place, Related } from '../../archive/hit.ts';
import { Client, type Start } from '../../worker/client.ts';
import { NOTHING_YET, type Question, type State } from '../../worker/protocol.ts';
import { createFeed } from './feed.ts';
import { draftForWorker, hitForEditor, placeForEditor, relatedForEditor } from './places.ts';
import type { ArchiveService } from './service.ts';

const STOPPED =
  'Kamervragen kan niet meer in eerdere antwoorden zoeken. Het logboek “Kamervragen” zegt waarom; na het herladen van het venster wordt het opnieuw geprobeerd.';

export interface RunningArchive extends ArchiveService {
  readonly dispose: () => void;
  /** Waits until what was read is kept for the next session. */
  readonly close: () => Promise<void>;
}

/** Starts with the first thing that is asked of it, and then keeps up with the folders and with what is open. */
export function createArchiveService(
  start: Start,
  storage: vscode.Uri,
  log: vscode.LogOutputChannel,
): RunningArchive {
  const changed = new vscode.EventEmitter<State>();
  let state: State = NOTHING_YET;
  const become = (next: State): void => {
    tellTroubles(log, state, next);
    state = next;
    changed.fire(state);
  };
  const client: Client = new Client(start, {
    state: become,
    failed: (why) => log.error(`Archief: een vraag is niet beantwoord. ${why}`),
    stopped: (why, next) => {
      log.error(`Archief: het zoeken is gestopt. ${why}`);
      feed.stop();
      become(NOTHING_YET);
      if (next === 'can-start-again') feed.begin();
      else void vscode.window.showErrorMessage(STOPPED);
    },
  });
  const feed = createFeed((order) => client.order(order), storage, log);
  return {
    ...questionsFor(client, feed.begin),
    begin: feed.begin,
    state: () => state,
    onDidChange: changed.event,
    pause: () => client.order({ kind: 'pause' }),
    resume: () => client.order({ kind: 'resume' }),
    close: () => client.close(),
    dispose: () => {
      feed.stop();
      changed.dispose();
      void client.close();
    },
  };
}

function questionsFor(
  client: Client,
  begin: () => void,
): Pick<ArchiveService, 'suggest' | 'related' | 'find' | 'uses'> {
  const ask = async <Found>(
    question: Question,
    token: vscode.CancellationToken,
  ): Promise<readonly Found[]> => {
    begin();
    const asked = client.ask(question);
    const listener = token.onCancellationRequested(asked.cancel);
    const answer = await asked.answer;
    listener.dispose();
    return (answer ?? []) as readonly Found[];
  };
  return {
    suggest: async (query, token) => {
      const draft = query.draft === undefined ? undefined : draftForWorker(query.draft);
      return (await ask<Hit>({ kind: 'suggest', query: { ...query, draft } }, token)).map(hitForEditor);
    },
    related: async (draft, limit, token) => {
      const question = { kind: 'related', draft: draftForWorker(draft), limit } as const;
      return (await ask<Related>(question, token)).map(relatedForEditor);
    },
    find: async (typed, limit, token) =>
      (await ask<Hit>({ kind: 'find', typed, limit }, token)).map(hitForEditor),
    uses: async (text, token) => (await ask<Place>({ kind: 'uses', text }, token)).map(placeForEditor),
  };
}

/** What could not be read is in the log once. */
function tellTroubles(log: vscode.LogOutputChannel, before: State, after: State): void {
  const known = new Set(before.troubles.map(({ sentence }) => sentence));
  for (const { sentence } of after.troubles) if (!known.has(sentence)) log.warn(`Archief: ${sentence}`);
}
