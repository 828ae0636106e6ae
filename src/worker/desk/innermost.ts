/**
 * The folder that a file is in; of folders within each other, the inner one. Files and folders are named by path or URI,
 * with separators of either kind.
 */
export function innermostOf<Folder>(
  folders: readonly Folder[],
  nameOf: (folder: Folder) => string,
): (file: string) => Folder | undefined {
  const longestFirst = [...folders].sort((one, other) => nameOf(other).length - nameOf(one).length);
  return (file) => longestFirst.find((folder) => isIn(file, nameOf(folder)));
}

const SEPARATORS = ['/', '\\'];

/** A folder's name ends in a separator only where it is the root. */
function isIn(file: string, folder: string): boolean {
  if (!file.startsWith(folder)) return false;
  return [folder.at(-1), file[folder.length]].some((sign) => SEPARATORS.includes(sign ?? ''));
}
