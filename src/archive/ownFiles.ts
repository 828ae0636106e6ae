const EXTENSION = /\.(?:kamervragen|kamervraag|txt|md)$/i;
/** What a draft leaves as, beside itself and under its own name. */
const LEAVES_AS = ['.docx', '.html', '.htm', '.pdf'];

/** A draft's own file, and the letters that were made of it: none of these is an earlier answer to it. */
export function ownFiles(file: string): readonly string[] {
  const stem = file.replace(EXTENSION, '');
  return stem === file ? [file] : [file, ...LEAVES_AS.map((extension) => stem + extension)];
}
