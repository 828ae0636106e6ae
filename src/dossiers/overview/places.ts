/** Files without the folder that all of them are in: a list is read by others, in other places. */
export function placesOf(files: readonly string[]): readonly string[] {
  const [first = ''] = files;
  let shared = folderOf(first);
  for (const file of files) while (!file.startsWith(shared)) shared = folderOf(shared.slice(0, -1));
  return files.map((file) => file.slice(shared.length));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
