import type { Action, FromView } from '../../webview/earlier/protocol.ts';
import { readChoices } from './choices.ts';

const ACTIONS: readonly unknown[] = ['insert', 'compare', 'open', 'copy', 'keep'] satisfies Action[];
const ASKED: readonly unknown[] = ['folders', 'samples', 'editor'] satisfies Extract<
  FromView,
  { kind: 'ask' }
>['ask'][];

/** What the view sent, if it is a message that we know: a page is believed no more than a file. */
export function readMessage(given: unknown): FromView | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { kind, action, turn, target, choices, ask } = given as Record<string, unknown>;
  switch (kind) {
    case 'ready':
      return { kind };
    case 'act':
      if (!ACTIONS.includes(action) || !isCount(turn) || !isCount(target)) return undefined;
      return { kind, action: action as Action, turn, target };
    case 'choose':
      return { kind, choices: readChoices(choices) };
    case 'ask':
      return ASKED.includes(ask)
        ? { kind, ask: ask as Extract<FromView, { kind: 'ask' }>['ask'] }
        : undefined;
    default:
      return undefined;
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
