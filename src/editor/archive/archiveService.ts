import * as vscode from 'vscode';
import type { Continuation, Hit, Names, Place, Related } from '../../archive/hit.ts';
import { Client, type Listener, type Start } from '../../worker/client.ts';
import { NOTHING_YET, type Answer, type Question, type State } from '../../worker/protocol.ts';
import { createFeed } from './feed.ts';
import { fileOf } from './fileNames.ts';
import { draftForWorker, hitForEditor, placeForEditor, relatedForEditor } from './places.ts';
import type { ArchiveService } from './service.ts';
import { tellTroubles } from './tellTroubles.ts';

const STOPPED =
  'Kamervragen kan niet meer in eerdere antwoorden zoeken. Het logboek “Kamervragen” zegt waarom; na het herladen van het venster wordt het opnieuw geprobeerd.';

const GIVEN_UP: State = { ...NOTHING_YET, troubles: [{ file: '', sentence: STOPPED }] };

const BEGUN: State = { ...NOTHING_YET, activity: 'reading' };

export interface RunningArchive extends ArchiveService {
  readonly dispose: () => void;
  /** Stops the worker, when what was read is kept for the next session. */
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
    tellTroubles(log, 'Archief', state, next);
    changed.fire((state = next));
  };
  const stopped: Listener['stopped'] = (why, next) => {
    log.error(`Archief: het zoeken is gestopt. ${why}`);
    feed.stop();
    become(next === 'given-up' ? GIVEN_UP : NOTHING_YET);
    if (next === 'given-up') void vscode.window.showErrorMessage(STOPPED);
    else begin();
  };
  const client = new Client(start, {
    state: become,
    failed: (why) => log.error(`Archief: een vraag is niet beantwoord. ${why}`),
    stopped,
  });
  const feed = createFeed((order) => client.order(order), storage, log);
  const begin = (): void => {
    if (state === NOTHING_YET) become(BEGUN);
    feed.begin();
  };
  return {
    ...questionsFor(client, begin),
    begin,
    upToDate: () => untilRead(begin, () => state, changed.event),
    state: () => state,
    onDidChange: changed.event,
    ...ordersFor(client),
    dispose: feed.stop,
  };
}

function ordersFor(client: Client): Pick<RunningArchive, 'pause' | 'resume' | 'close'> {
  return {
    pause: () => client.order({ kind: 'pause' }),
    resume: () => client.order({ kind: 'resume' }),
    close: () => client.close(),
  };
}

function untilRead(begin: () => void, state: () => State, onDidChange: vscode.Event<State>): Promise<void> {
  begin();
  if (state().activity !== 'reading') return Promise.resolve();
  return new Promise((resolve) => {
    const listener = onDidChange(({ activity }) => {
      if (activity === 'reading') return;
      listener.dispose();
      resolve();
    });
  });
}

function questionsFor(
  client: Client,
  begin: () => void,
): Pick<ArchiveService, 'suggest' | 'related' | 'find' | 'continue' | 'uses' | 'names'> {
  const ask = async <Found extends Answer>(
    question: Question,
    token: vscode.CancellationToken,
    nothing: Found,
  ): Promise<Found> => {
    begin();
    const asked = client.ask(question);
    const listener = token.onCancellationRequested(asked.cancel);
    const answer = await asked.answer;
    listener.dispose();
    // The worker answers what it was asked.
    return (answer ?? nothing) as Found;
  };
  return {
    suggest: async (query, token) => {
      const draft = query.draft === undefined ? undefined : draftForWorker(query.draft);
      const question = { kind: 'suggest', query: { ...query, draft } } as const;
      return (await ask<readonly Hit[]>(question, token, [])).map(hitForEditor);
    },
    related: async (draft, limit, token) => {
      const question = { kind: 'related', draft: draftForWorker(draft), limit } as const;
      return (await ask<readonly Related[]>(question, token, [])).map(relatedForEditor);
    },
    find: async (typed, limit, own, token) => {
      const question = { kind: 'find', typed, limit, own: own && fileOf(own) } as const;
      return (await ask<readonly Hit[]>(question, token, [])).map(hitForEditor);
    },
    continue: async (begun, token) => {
      const question = { kind: 'continue', begun: { ...begun, draft: draftForWorker(begun.draft) } } as const;
      const found = await ask<Continuation | undefined>(question, token, undefined);
      return found === undefined ? undefined : { ...found, ...placeForEditor(found) };
    },
    uses: async (text, token) =>
      (await ask<readonly Place[]>({ kind: 'uses', text }, token, [])).map(placeForEditor),
    names: (token) => ask<Names>({ kind: 'names' }, token, NO_NAMES),
  };
}

const NO_NAMES: Names = { ministries: [], members: [], parties: [] };
