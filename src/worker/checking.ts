import type { Collection } from '../archive/collection.ts';
import { damagedFiles, wholeWordLists } from '../archive/store/damaged.ts';

/**
 * What was kept and is not as it was written: `all` where the index itself is to be made anew, else the files of which the
 * texts are damaged. Takes long, so that others may have their turn in between.
 */
export async function damageIn(
  collection: Collection,
  turn: () => Promise<void>,
): Promise<'all' | readonly string[]> {
  for (const isWhole of wholeWordLists(collection)) {
    if (!isWhole) return 'all';
    await turn();
  }
  const files: string[] = [];
  for (const file of damagedFiles(collection)) {
    if (file !== undefined) files.push(file);
    await turn();
  }
  return files;
}
