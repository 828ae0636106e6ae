import type { Action, Choices, FromView, Shown } from './protocol.ts';

/** What the page knows beside what it is shown. */
export interface State {
  readonly shown: () => Shown | undefined;
  readonly send: (message: FromView) => void;
  readonly act: (action: Action, target: number) => void;
  /** What the user chose; nothing before the first is shown. */
  readonly choices: () => Choices | undefined;
  readonly choose: (change: Partial<Choices>) => void;
  /** What is folded out, by its name. */
  readonly isOpen: (name: string, atFirst: 'open' | 'closed') => boolean;
  readonly setOpen: (name: string, state: 'open' | 'closed') => void;
}

interface Host {
  readonly postMessage: (message: unknown) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}

/** So many are remembered; the oldest are forgotten first. */
const MOST_REMEMBERED = 200;

export function createState(host: Host, shown: () => Shown | undefined): State {
  let chosen: Choices | undefined;
  // What is shown can be from before the last choice: only the first counts.
  const choices = (): Choices | undefined => (chosen ??= shown()?.choices);
  const folds = new Map<string, string>(readFolds(host.getState()));
  const send = (message: FromView): void => host.postMessage(message);
  return {
    shown,
    send,
    act: (action, target) => {
      const turn = shown()?.turn;
      if (turn !== undefined) send({ kind: 'act', action, turn, target });
    },
    choices,
    choose: (change) => {
      const before = choices();
      if (before === undefined) return;
      chosen = { ...before, ...change };
      send({ kind: 'choose', choices: chosen });
    },
    isOpen: (name, atFirst) => (folds.get(name) ?? atFirst) === 'open',
    setOpen: (name, state) => {
      folds.delete(name);
      folds.set(name, state);
      host.setState([...folds].slice(-MOST_REMEMBERED));
    },
  };
}

function readFolds(kept: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((pair: unknown) => {
    const [name, state] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    return typeof name === 'string' && typeof state === 'string' ? [[name, state] as const] : [];
  });
}
