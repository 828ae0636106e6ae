import type { Archive } from '../archive/archive.ts';
import { Librarian, type Tools } from './librarian.ts';
import type { Answer, FromWorker, Order, Question, ToWorker } from './protocol.ts';

/** In milliseconds: the state is told no more often. */
const TOLD_EVERY = 100;

/** The worker's side of a channel to the editor. */
export interface Channel {
  readonly send: (message: FromWorker) => void;
  /** Sets who hears what comes in. */
  readonly onMessage: (listener: (message: ToWorker) => void) => void;
}

/** Answers questions and follows orders, until it is closed. */
export function serve(channel: Channel, tools: Omit<Tools, 'tell'>): void {
  const librarian = new Librarian({ ...tools, tell: (state) => channel.send({ kind: 'state', state }) });
  const waiting = new Map<number, Question>();
  const telling = setInterval(() => {
    if (librarian.state().activity === 'reading') channel.send({ kind: 'state', state: librarian.state() });
  }, TOLD_EVERY);

  const answerNext = (): void => {
    const [next] = waiting;
    if (next === undefined) return;
    const [id, question] = next;
    waiting.delete(id);
    try {
      channel.send({ kind: 'answer', id, answer: answer(librarian.archive, question) });
    } catch (error) {
      channel.send({
        kind: 'failed',
        why: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
      channel.send({ kind: 'answer', id, answer: undefined });
    }
    // What was cancelled meanwhile is heard first.
    if (waiting.size > 0) setTimeout(answerNext, 0);
  };
  channel.onMessage((message) => {
    if (message.kind === 'ask') {
      waiting.set(message.id, message.question);
      if (waiting.size === 1) setTimeout(answerNext, 0);
    } else if (message.kind === 'cancel') waiting.delete(message.id);
    else follow(message);
  });

  function follow(order: Order): void {
    const followed = librarian.follow(order);
    if (order.kind !== 'close') {
      channel.send({ kind: 'state', state: librarian.state() });
      return;
    }
    clearInterval(telling);
    void followed.then(() => channel.send({ kind: 'closed' }));
  }
}

function answer(archive: Archive, question: Question): Answer {
  switch (question.kind) {
    case 'suggest':
      return archive.suggest(question.query);
    case 'related':
      return archive.related(question.draft, question.limit);
    case 'find':
      return archive.find(question.typed, question.limit, question.own);
    case 'continue':
      return archive.continue(question.begun);
    case 'uses':
      return archive.uses(question.text);
    case 'names':
      return archive.names();
  }
}
