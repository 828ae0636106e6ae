/** What was found, turn by turn: a page can still show one when the next has been found, and then its buttons mean that one. */
export interface Turns<Found> {
  /** Gives what was found the number of its turn. */
  readonly add: (found: Found) => Found & { readonly turn: number };
  /** Nothing before the first. */
  readonly newest: () => (Found & { readonly turn: number }) | undefined;
  /** Nothing for one that is long past. */
  readonly get: (turn: number) => (Found & { readonly turn: number }) | undefined;
}

const REMEMBERED = 10;

export function createTurns<Found>(): Turns<Found> {
  let turn = 0;
  let recent: readonly (Found & { readonly turn: number })[] = [];
  return {
    add: (found) => {
      const numbered = { ...found, turn: ++turn };
      recent = [numbered, ...recent].slice(0, REMEMBERED);
      return numbered;
    },
    newest: () => recent[0],
    get: (wanted) => recent.find((found) => found.turn === wanted),
  };
}
