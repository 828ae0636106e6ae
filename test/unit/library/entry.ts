/** A library of one entry with a title and a text, to which lines are added. */
export function entry(...lines: readonly string[]): string {
  return [
    'passages:',
    '  - titel: Treinen',
    '    tekst: De trein rijdt.',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');
}
