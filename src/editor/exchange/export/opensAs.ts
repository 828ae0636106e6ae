/** What a file is to who opens it, by its name. */
export type OpensAs = 'page' | 'text' | 'other';

export function opensAs(path: string): OpensAs {
  const [, extension = ''] = /\.([^./\\]+)$/.exec(path.toLowerCase()) ?? [];
  if (['html', 'htm'].includes(extension)) return 'page';
  return ['md', 'csv', 'json', 'sarif'].includes(extension) ? 'text' : 'other';
}
