import { readText } from '../../exchange/readText.ts';
import type { FromExchange, ToExchange } from './protocol.ts';

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

async function answer(id: number, job: ToExchange['job']): Promise<FromExchange> {
  try {
    return { id, done: await readText(job.bytes) };
  } catch (error) {
    return { id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
