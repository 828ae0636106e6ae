/** Works something out when it is first asked. */
export function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}

/** Remembers the last answer, for as long as the same is asked. */
export function remembered<Asked, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  let last: { readonly key: string; readonly answer: Answer } | undefined;
  return (asked) => {
    const key = JSON.stringify(asked);
    if (last?.key !== key) last = { key, answer: work(asked) };
    return last.answer;
  };
}
