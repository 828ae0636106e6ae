import { writeDocx } from '../../exchange/docx/writeDocx.ts';
import { readText } from '../../exchange/readText.ts';
import type { Done, FromExchange, Job, ToExchange } from './protocol.ts';

/** Does one job after the other, in the order in which they come. */
export function serveExchange(
  send: (message: FromExchange) => void,
  onMessage: (listener: (message: ToExchange) => void) => void,
): void {
  let last: Promise<void> = Promise.resolve();
  onMessage(({ id, job }) => {
    last = last.then(async () => send(await answer(id, job)));
  });
}

async function answer(id: number, job: Job): Promise<FromExchange> {
  try {
    return { id, done: await doneOf(job) };
  } catch (error) {
    return { id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function doneOf(job: Job): Promise<Done> {
  return job.kind === 'read' ? readText(job.bytes) : writeDocx(job.letter, job.options);
}
