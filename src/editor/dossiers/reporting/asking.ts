import type { FromDesk, Reporting, ToDesk } from '../../../worker/desk/protocol.ts';

/** Reports that were asked of the worker. */
export interface ReportsAsked {
  /** Undefined when the worker stopped; never rejects. */
  readonly ask: (reporting: Reporting) => Promise<string | undefined>;
  readonly hear: (message: Extract<FromDesk, { readonly kind: 'report' }>) => void;
  /** The worker stopped: nothing that was asked will come. */
  readonly lose: () => void;
}

export function createReportsAsked(tell: (message: ToDesk) => void): ReportsAsked {
  const waiting = new Map<number, (text: string | undefined) => void>();
  let lastId = 0;
  return {
    ask: (reporting) => {
      const id = ++lastId;
      const answer = new Promise<string | undefined>((resolve) => waiting.set(id, resolve));
      tell({ kind: 'report', id, reporting });
      return answer;
    },
    hear: ({ id, text }) => {
      waiting.get(id)?.(text);
      waiting.delete(id);
    },
    lose: () => {
      const lost = [...waiting.values()];
      waiting.clear();
      lost.forEach((settle) => settle(undefined));
    },
  };
}
