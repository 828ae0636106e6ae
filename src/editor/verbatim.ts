/**
 * As Markdown that shows a text as it is: no punctuation means anything, and no indent makes a block. VS Code's own
 * `appendText` makes all spaces hard, so that lines do not wrap at words.
 */
export function verbatim(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map(withHardIndent).join('  \n'))
    .join('\n\n');
}

function withHardIndent(line: string): string {
  const words = line.trimStart();
  return '\u00a0'.repeat(line.length - words.length) + words;
}
