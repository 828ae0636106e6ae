/** In milliseconds: so long is worked on end; a question that comes in meanwhile waits no longer. */
const TURN = 8;

/** Lets others have their turn whenever work has gone on for a while. */
export function createTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}
