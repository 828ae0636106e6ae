/** Long enough to pass over the lines that an arrow key runs through, too short to be noticed. */
const REST_MS = 40;

/** Steps that may come many in a row. */
export interface AtRest {
  /** One step is followed before this returns; of more steps in a row only the last, when they are over. */
  readonly now: () => void;
  /** The same, once what is going on is over. */
  readonly soon: () => void;
  readonly cancel: () => void;
}

export function whenAtRest(act: () => void): AtRest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  const first = (): void => {
    timer = setTimeout(() => (timer = undefined), REST_MS);
    act();
  };
  const rest = (): void => {
    timer = undefined;
    act();
  };
  const soon = (): void => {
    const isFirst = timer === undefined;
    cancel();
    timer = setTimeout(isFirst ? first : rest, isFirst ? 0 : REST_MS);
  };
  return { now: () => (timer === undefined ? first() : soon()), soon, cancel };
}
