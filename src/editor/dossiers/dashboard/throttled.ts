/** Some work that is done at most once in a while, and always after the last time that it was asked for. */
export interface Throttled {
  readonly soon: () => void;
  readonly now: () => void;
  readonly cancel: () => void;
}

export function throttled(everyMs: number, work: () => void): Throttled {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const now = (): void => {
    cancel();
    work();
  };
  return { soon: () => void (timer ??= setTimeout(now, everyMs)), now, cancel };
}
