import type { Dossier } from '../dossier.ts';
import type { Held } from './held.ts';
import type { Using } from './knowledge.ts';

interface Known {
  readonly using: Using;
  readonly held: readonly Held[];
  readonly dossier: Dossier | undefined;
}

/** Gives the very same dossier as long as nothing that it is made of has changed, so that who shows it can tell. */
export class Unchanged {
  private known = new Map<string, Known>();

  /** `made` is asked for each group of files, the first of which names it; what is not asked for any more is forgotten. */
  all(
    groups: Iterable<readonly Held[]>,
    using: Using,
    made: (held: readonly Held[]) => Dossier | undefined,
  ): readonly Dossier[] {
    const next = new Map<string, Known>();
    for (const held of groups) {
      const name = held[0]?.sheet.file ?? '';
      const before = this.known.get(name);
      next.set(
        name,
        before !== undefined && isSame(before, held, using) ? before : { using, held, dossier: made(held) },
      );
    }
    this.known = next;
    return [...next.values()].flatMap(({ dossier }) => dossier ?? []);
  }
}

function isSame(before: Known, held: readonly Held[], using: Using): boolean {
  return (
    before.using === using &&
    before.held.length === held.length &&
    before.held.every((one, at) => one === held[at])
  );
}
