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

/** Shorter than this, a clause is no title. */
const SHORTEST_CLAUSE = 20;

/** A title for a passage that ends where something ends: its first sentence, or else as many clauses as there is room for. */
export function titleFor(text: string): string {
  const [paragraph = ''] = text.split('\n', 1);
  const sentence = /^.*?[.?!](?=\s|$)/u.exec(paragraph)?.[0] ?? paragraph;
  const title = firstWords(sentence).replace(/[.…]$/, '');
  if (title.length >= sentence.trim().length - 1) return title;
  const clause = /^.*(?=(?:[,;:]|\s[–-])\s)/u.exec(title)?.[0] ?? '';
  return clause.length >= SHORTEST_CLAUSE ? clause : firstWords(sentence);
}
