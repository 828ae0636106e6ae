import type { FromDesk, Reporting, ToDesk } from '../../../worker/desk/protocol.ts';

/** Reports that were asked of the worker. */
export interface ReportsAsked {
  /** Undefined when the worker stopped or could not make it; never rejects. */
  readonly ask: (reporting: Reporting) => Promise<string | undefined>;
  readonly hear: (message: Extract<FromDesk, { readonly kind: 'report' }>) => void;
  /** The worker stopped: nothing that was asked will come. */
  readonly lose: () => void;
}

/** The worker that is asked. */
export interface ReportingWorker {
  readonly tell: (message: ToDesk) => void;
  readonly isThere: () => boolean;
}

export function createReportsAsked(worker: ReportingWorker): ReportsAsked {
  const waiting = new Map<number, (text: string | undefined) => void>();
  let lastId = 0;
  const settle = (id: number, text: string | undefined): void => {
    waiting.get(id)?.(text);
    waiting.delete(id);
  };
  return {
    ask: (reporting) => {
      const id = ++lastId;
      const answer = new Promise<string | undefined>((resolve) => waiting.set(id, resolve));
      worker.tell({ kind: 'report', id, reporting });
      // There is no worker any more.
      if (!worker.isThere()) settle(id, undefined);
      return answer;
    },
    hear: ({ id, text }) => settle(id, text),
    lose: () => [...waiting.keys()].forEach((id) => settle(id, undefined)),
  };
}
