import assert from 'node:assert/strict';
import { createReportsAsked } from '../../../../src/editor/dossiers/reporting/asking.ts';
import type { FromDesk, Reporting, ToDesk } from '../../../../src/worker/desk/protocol.ts';
import { serveDesk } from '../../../../src/worker/desk/serve.ts';
import { readText } from '../../../../src/exchange/readText.ts';
import { Restarting } from '../../../../src/worker/restarting.ts';

const REPORTING: Reporting = {
  format: 'csv',
  today: '2031-05-20',
  folders: [],
  version: '1.0.0',
  separator: ',',
};

describe('A report that is asked for', () => {
  it('is not waited for where the worker was given up, or cannot be started', async () => {
    const stopped: string[] = [];
    const worker = new Restarting<ToDesk, FromDesk>(
      () => {
        throw new Error('Er zijn geen threads.');
      },
      { heard: () => undefined, stopped: (_, next) => void stopped.push(next) },
    );
    const reports = createReportsAsked({
      tell: (message) => worker.tell(message),
      isThere: () => worker.isThere(),
    });
    for (let times = 1; times <= 6; times++) {
      assert.equal(await reports.ask(REPORTING), undefined);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    assert.equal(stopped.at(-1), 'given-up');
  });

  it('is answered without a text where it could not be made, and the log hears why; the next one is made', async () => {
    const failures: string[] = [];
    let told: (message: ToDesk) => void = () => undefined;
    const reports = createReportsAsked({ tell: (message) => told(message), isThere: () => true });
    serveDesk(
      {
        send: (message) => {
          if (message.kind === 'failed') failures.push(message.why);
          if (message.kind === 'report') reports.hear(message);
        },
        onMessage: (listener) => void (told = listener),
      },
      { disk: undefined, readFormatted: readText },
    );
    const broken: Reporting = {
      ...REPORTING,
      get folders(): never {
        throw new Error('Kapot.');
      },
    };
    assert.equal(await reports.ask(broken), undefined);
    assert.match((await reports.ask(REPORTING)) ?? '', /^\ufeffdossier,/);
    assert.equal(failures.length, 1);
  });
});
