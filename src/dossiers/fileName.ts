/** The last part of a path or URI; what a URI encodes is decoded. */
export function fileName(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return /^[a-z][\w+.-]+:\/\//i.test(file) ? decoded(name) : name;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A percent sign that encodes nothing.
  }
}
