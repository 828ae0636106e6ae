import * as vscode from 'vscode';
import { TEXT_ONLY } from '../../checks/context.ts';
import { marked } from '../../dossiers/desk/marked.ts';
import type { FromDesk, ToDesk } from '../../worker/desk/protocol.ts';
import { Restarting, type Hearing, type Starting } from '../../worker/restarting.ts';
import { uriOf } from '../archive/fileNames.ts';
import { createDeskFeed } from './deskFeed.ts';
import type { Desk } from './desk.ts';
import type { RulesSource } from './rules.ts';
import { createReportsAsked } from './reporting/asking.ts';
import type { NotesBeside } from './reviewing/notesBeside.ts';
import { createTold, type Told } from './told.ts';

const STOPPED =
  'Kamervragen kan de dossiers niet meer bijhouden. Het logboek “Kamervragen” zegt waarom; na het herladen van het venster wordt het opnieuw geprobeerd.';

export interface RunningDesk extends Desk {
  readonly dispose: () => void;
  /** Stops the worker. */
  readonly close: () => Promise<void>;
}

/** What is known without the worker. */
interface Knowing {
  readonly rules: RulesSource;
  readonly beside: Pick<NotesBeside, 'of' | 'onDidChange'>;
}

/** Starts with the first thing that is asked of it, and then keeps up with the workspace and with what is open. */
export function createDesk(
  start: Starting<ToDesk, FromDesk>,
  { rules, beside }: Knowing,
  log: vscode.LogOutputChannel,
): RunningDesk {
  const known = createTold(log);
  const worker = new Restarting<ToDesk, FromDesk>(start, {
    heard: (message) => hear(message),
    stopped: (why, next) => stopped(why, next),
  });
  const reports = createReportsAsked(worker);
  const hear = (message: FromDesk): void => {
    if (message.kind === 'closed') worker.finished();
    else if (message.kind === 'report') reports.hear(message);
    else known.hear(message);
  };
  const feed = createDeskFeed((message) => tell(message, worker, known), rules, log);
  const listeners = [
    rules.onDidChange(() => known.contextChanged(undefined)),
    beside.onDidChange(known.contextChanged),
  ];
  const stopped: Hearing<FromDesk>['stopped'] = (why, next) => {
    log.error(`Dossiers: het bijhouden is gestopt. ${why}`);
    feed.stop();
    reports.lose();
    known.clear();
    if (next === 'can-start-again') feed.begin();
    else void vscode.window.showErrorMessage(STOPPED);
  };
  return {
    ...known,
    contextOf: contextsFrom(known, { rules, beside }),
    today: () => rules.get().today,
    uriOf,
    report: reports.ask,
    begin: feed.begin,
    close: () => worker.close({ kind: 'close' }),
    dispose: () => [{ dispose: feed.stop }, ...listeners, known].forEach((one) => void one.dispose()),
  };
}

/** What the worker told; but of the settings of a document the editor knows more than of which folder it is in. */
function contextsFrom(known: Told, { rules, beside }: Knowing): Desk['contextOf'] {
  return (document) => {
    const told = { ...TEXT_ONLY, ...known.contextOf(document.uri), ...rules.contextFor(document.uri) };
    return marked(told, beside.of(document.uri));
  };
}

function tell(message: ToDesk, worker: Restarting<ToDesk, FromDesk>, known: Told): void {
  if (message.kind === 'follow') known.follow(message.files);
  worker.tell(message);
}
