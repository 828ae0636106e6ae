/** The last part of a path or URI; what a URI encodes is decoded. */
export function fileName(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return isUri(file) ? decoded(name) : name;
}

/** What follows a folder's name in that of a file in it, with slashes; what a URI encodes is decoded. */
export function pathWithin(file: string, folder: string): string {
  const parts = file.slice(folder.length).split(/[\\/]/);
  return (isUri(file) ? parts.map(decoded) : parts).join('/');
}

function isUri(file: string): boolean {
  return /^[a-z][\w+.-]+:\/\//i.test(file);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A percent sign that encodes nothing.
  }
}
