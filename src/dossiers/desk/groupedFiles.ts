import { groupsOf } from '../grouping/groups.ts';
import type { GroupKeys } from '../grouping/keys.ts';
import { inOrder } from '../pieces.ts';

/** Of each file those that it came together with, itself among them. */
export type GroupedFiles = ReadonlyMap<string, readonly string[]>;

/** A group that is as it was before is the same list. */
export function groupedFiles(all: readonly GroupKeys[], before: GroupedFiles): GroupedFiles {
  const groups = new Map<string, readonly string[]>();
  for (const group of groupsOf(all)) {
    const now = inOrder(group.map(({ sheet }) => sheet)).map(({ file }) => file);
    const last = before.get(now[0] ?? '');
    const files = last !== undefined && isSameList(last, now) ? last : now;
    for (const file of files) groups.set(file, files);
  }
  return groups;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((file, at) => file === other[at]);
}
