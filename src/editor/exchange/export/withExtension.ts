/** A path as it was chosen, with one of the extensions that it may have: the first, where it has none of them. */
export function withExtension(path: string, extensions: readonly string[]): string {
  const name = path.toLowerCase();
  return extensions.some((one) => name.endsWith(`.${one}`)) ? path : `${path}.${extensions[0] ?? ''}`;
}
