/**
 * Gives what is read each time that it is asked for. Of several readings under way only the one that was asked last is used,
 * whichever ends first; those before it resolve with it.
 */
export function lastAsked<Content>(
  read: () => Promise<Content>,
  use: (content: Content) => void,
): () => Promise<void> {
  let last: Promise<void> | undefined;
  return () => {
    const mine: Promise<void> = read().then((content) => (last === mine ? use(content) : last));
    last = mine;
    return mine;
  };
}
