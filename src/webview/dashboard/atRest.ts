/** Long enough to pass over letters that are typed in a row. */
const REST_MS = 120;

/** Does some work when what asks for it has come to rest. */
export function atRest(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, REST_MS);
  };
}
