import * as vscode from 'vscode';
import type { FromDesk, ToDesk } from '../../worker/desk/protocol.ts';
import { Restarting, type Hearing, type Starting } from '../../worker/restarting.ts';
import { uriOf } from '../archive/fileNames.ts';
import { createContexts, type Knowing } from './contexts.ts';
import { createDeskFeed } from './deskFeed.ts';
import type { Desk } from './desk.ts';
import { createReportsAsked } from './reporting/asking.ts';
import { createTold, type Told } from './told.ts';

const STOPPED =
  'Kamervragen kan de dossiers niet meer bijhouden. Het logboek “Kamervragen” zegt waarom; na het herladen van het venster wordt het opnieuw geprobeerd.';

export interface RunningDesk extends Desk {
  readonly dispose: () => void;
  /** Stops the worker. */
  readonly close: () => Promise<void>;
}

/** Starts with the first thing that is asked of it, and then keeps up with the workspace and with what is open. */
export function createDesk(
  start: Starting<ToDesk, FromDesk>,
  knowing: Knowing,
  log: vscode.LogOutputChannel,
): RunningDesk {
  const { rules } = knowing;
  const known = createTold(log);
  const contexts = createContexts(known, knowing);
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
    ...contexts,
    today: () => rules.get().today,
    uriOf,
    report: reports.ask,
    begin: feed.begin,
    close: () => worker.close({ kind: 'close' }),
    dispose: () => [{ dispose: feed.stop }, contexts, known].forEach(({ dispose }) => dispose()),
  };
}

function tell(message: ToDesk, worker: Restarting<ToDesk, FromDesk>, known: Told): void {
  if (message.kind === 'follow') known.follow(message.files);
  worker.tell(message);
}
