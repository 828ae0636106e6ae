/** Does work one by one for each name, in the order in which it was asked; what goes wrong with one is no matter to the next. */
export type OneByOne = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

export function createOneByOne(): OneByOne {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const before = last.get(name) ?? Promise.resolve();
    const now = before.then(work, work);
    last.set(name, now);
    const forget = (): void => {
      if (last.get(name) === now) last.delete(name);
    };
    now.then(forget, forget);
    return now;
  };
}
