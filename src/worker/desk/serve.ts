import { Desk } from '../../dossiers/desk.ts';
import type { Dossier } from '../../dossiers/dossier.ts';
import { Clerk, type ClerkTools } from './clerk.ts';
import type { FromDesk, ToDesk } from './protocol.ts';
import { reportFrom } from './reporting.ts';
import { shortened } from './shortened.ts';

/** The worker's side of a channel to the editor. */
export interface DeskChannel {
  readonly send: (message: FromDesk) => void;
  /** Sets who hears what comes in. */
  readonly onMessage: (listener: (message: ToDesk) => void) => void;
}

/** So many dossiers are told at a time: the editor does other things too. */
const TOLD_AT_A_TIME = 100;

/** Tells of dossiers, until it is closed. */
export function serveDesk(channel: DeskChannel, tools: Pick<ClerkTools, 'disk' | 'readFormatted'>): void {
  const desk = new Desk();
  const told = new Map<string, Dossier>();
  /** What was told of each, as words. */
  const followed = new Map<string, string>();

  const tellContext = (file: string): void => {
    const context = desk.contextOf(file);
    const words = JSON.stringify(context);
    if (followed.get(file) === words) return;
    followed.set(file, words);
    channel.send({ kind: 'context', file, context });
  };
  const tell = (): void => {
    try {
      tellDossiers(desk.dossiers(), told, channel);
      [...followed.keys()].forEach(tellContext);
    } finally {
      channel.send({ kind: 'state', state: clerk.state() });
    }
  };
  const failed = (error: unknown): void => channel.send({ kind: 'failed', why: whyOf(error) });
  const clerk = new Clerk({ ...tools, desk, tell, failed });

  const follow = (wanted: ReadonlySet<string>): void => {
    for (const file of [...followed.keys()]) if (!wanted.has(file)) followed.delete(file);
    for (const file of wanted) if (!followed.has(file)) tellContext(file);
  };
  const carryOut = async (message: ToDesk): Promise<void> => {
    if (message.kind === 'follow') follow(new Set(message.files));
    else if (message.kind === 'report') {
      await clerk.settled();
      answer(message, desk, channel);
    } else await clerk.follow(message);
    if (message.kind === 'close') channel.send({ kind: 'closed' });
  };
  channel.onMessage((message) => void carryOut(message).catch(failed));
}

/** Also what cannot be made is answered: somebody waits for it. */
function answer(
  { id, reporting }: Extract<ToDesk, { readonly kind: 'report' }>,
  desk: Desk,
  { send }: DeskChannel,
): void {
  let text: string | undefined;
  try {
    text = reportFrom(desk, reporting);
  } finally {
    send({ kind: 'report', id, text });
  }
}

function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { stack, message, cause } = error;
  return cause === undefined ? (stack ?? message) : `${message}: ${whyOf(cause)}`;
}

/** Tells what is not as it was told, and keeps what is told now. */
function tellDossiers(dossiers: readonly Dossier[], told: Map<string, Dossier>, { send }: DeskChannel): void {
  const ids = new Set(dossiers.map(({ id }) => id));
  const gone = [...told.keys()].filter((id) => !ids.has(id));
  const put = dossiers.filter((dossier) => told.get(dossier.id) !== dossier);
  gone.forEach((id) => told.delete(id));
  put.forEach((dossier) => told.set(dossier.id, dossier));
  if (gone.length > 0) send({ kind: 'dossiers', put: [], gone });
  for (let at = 0; at < put.length; at += TOLD_AT_A_TIME)
    send({ kind: 'dossiers', put: put.slice(at, at + TOLD_AT_A_TIME).map(shortened), gone: [] });
}
