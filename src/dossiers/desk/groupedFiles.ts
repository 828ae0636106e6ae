import { groupsOf } from '../grouping/groups.ts';
import type { GroupKeys } from '../grouping/keys.ts';
import { likenessesAmong, type Likeness } from '../grouping/likenesses.ts';
import { inOrder } from '../pieces.ts';

export interface GroupedFiles {
  /** Of each file those that it came together with, itself among them. */
  readonly of: ReadonlyMap<string, readonly string[]>;
  readonly lists: readonly (readonly string[])[];
  /** Of each list, as they stand there. */
  readonly likenesses: readonly (readonly Likeness[])[];
}

export const NO_GROUPS: GroupedFiles = { of: new Map(), lists: [], likenesses: [] };

/** A group that is as it was before is the same list. */
export function groupedFiles(all: readonly GroupKeys[], before: GroupedFiles): GroupedFiles {
  const groups = groupsOf(all);
  const lists = groups.map((group) => {
    const now = inOrder(group.map(({ sheet }) => sheet)).map(({ file }) => file);
    const last = before.of.get(now[0] ?? '');
    return last !== undefined && isSameList(last, now) ? last : now;
  });
  const of = new Map(lists.flatMap((files) => files.map((file) => [file, files] as const)));
  return { of, lists, likenesses: likenessesAmong(groups) };
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((file, at) => file === other[at]);
}
