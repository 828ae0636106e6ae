const LONGEST = 80;

/** The beginning of a text on one line, cut after a word. */
export function firstWords(text: string): string {
  const line = text
    .slice(0, LONGEST * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST) return line;
  const end = line.lastIndexOf(' ', LONGEST - 1);
  const cut = line.slice(0, end > 0 ? end : LONGEST - 1);
  return `${cut.replace(/[\s,;:.(«“‘-]+$/u, '')}…`;
}
