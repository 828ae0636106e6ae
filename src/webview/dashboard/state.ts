import { readChoices, type Choices } from './choices.ts';
import type { FromDashboard } from './protocol.ts';

/** What the page knows beside what it is shown. */
export interface State {
  readonly send: (message: FromDashboard) => void;
  readonly choices: () => Choices;
  readonly choose: (change: Partial<Choices>) => void;
  /** Shows more of a part that is cut short. */
  readonly showMore: (part: Cut) => void;
  readonly limitOf: (part: Cut) => number;
}

/** What is not shown as a whole. */
export type Cut = 'picture' | 'table';

interface Host {
  readonly postMessage: (message: unknown) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}

/** So many rows at a time: what one reads, and what a page makes at once. */
const STEPS: Readonly<Record<Cut, number>> = { picture: 60, table: 100 };

/** `changed` is told of every choice. */
export function createState(host: Host, changed: () => void): State {
  let choices = readChoices(host.getState());
  const limits = { ...STEPS };
  return {
    send: (message) => host.postMessage(message),
    choices: () => choices,
    choose: (change) => {
      choices = { ...choices, ...change };
      Object.assign(limits, STEPS);
      host.setState(choices);
      changed();
    },
    showMore: (part) => {
      limits[part] += STEPS[part];
      changed();
    },
    limitOf: (part) => limits[part],
  };
}
