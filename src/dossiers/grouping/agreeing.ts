import type { GroupKeys } from './keys.ts';
import type { Union } from './union.ts';

/** Tells of documents, by their places, whether they can be of one set. */
export type CanBeOne = (places: readonly number[]) => boolean;

/**
 * Documents of which a fact is known can be one set where they agree on it, together with all that each was joined with
 * until now; within what was joined already nothing speaks against it any more.
 */
export function agreeingOn(
  all: readonly GroupKeys[],
  union: Union,
  factOf: (keys: GroupKeys) => string | undefined,
): CanBeOne {
  const roots = all.map((_, at) => union.rootOf(at));
  const known = new Map<number, Set<string>>();
  for (const [at, keys] of all.entries()) {
    const fact = factOf(keys);
    const root = roots[at] ?? at;
    if (fact !== undefined) known.set(root, (known.get(root) ?? new Set()).add(fact));
  }
  return (places) => {
    const groups = new Set(places.map((at) => roots[at] ?? at));
    const [first, ...others] = [...groups].flatMap((group) => known.get(group) ?? []);
    if (groups.size === 1 || first === undefined) return true;
    return [...first].some((fact) => others.every((other) => other.has(fact)));
  };
}
