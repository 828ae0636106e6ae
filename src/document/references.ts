import type { Reference, Span } from './model.ts';
import { scanLabels } from './numbers.ts';

const OWN = /(?<![\p{L}\d-])(vragen|vraag|antwoorden|antwoord|beantwoording)\s+(?=\d|op|bij|van|vra)/giu;
const ANSWER_TAIL =
  /(?:(?:op|bij|van)\s+)?(?:(?:de|het)\s+)?(?:(?:schriftelijke\s+)?(?:vragen|vraag)\s+)?(?=\d)/iy;
const ANNEX =
  /Aanhangsel(?:\s+van\s+de)?\s+Handelingen,?\s*(?:vergaderjaar\s*)?(\d{4})\s*[-–]\s*(\d{2,4}),?\s*nr\.?\s*(\d{1,5})/gi;
const ANNEX_CODE = /(?<![\w-])ah-tk-(\d{4})(\d{4})[-–](\d{1,5})(?!\d)/gi;
const PAPER =
  /Kamerstuk(?:ken)?(?:\s+I{1,2})?(?:\s+\d{4}[/–-]\d{2,4})?,?\s*(\d{2}\s?\d{3}(?:-[IVXLC\d]{1,5})?(?:\s?\([^)\n]{1,12}\))?),?\s*nr\.?\s*(\d{1,4})/gi;
const QUESTION_NUMBER = /(?<![\w-])(20\d\d)Z ?(\d{5})(?!\d)/g;

/**
 * References in a text: to questions and answers, to Aanhangsel numbers, Kamerstukken and question numbers.
 * `left` are the spans, in order, that hold no references of their own: headings, head and furniture.
 */
export function readReferences(text: string, left: readonly Span[]): readonly Reference[] {
  const found = [...numbered(text), ...annexes(text), ...papers(text), ...questionNumbers(text)];
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  return outside(found, left);
}

function numbered(text: string): Reference[] {
  const found: Reference[] = [];
  let past = 0;
  for (const match of text.matchAll(OWN)) {
    if (match.index < past) continue;
    let at = match.index + match[0].length;
    const answer = !/^vra/i.test(match[1] ?? '');
    if (answer) {
      ANSWER_TAIL.lastIndex = at;
      at += ANSWER_TAIL.exec(text)?.[0].length ?? 0;
    }
    const scanned = scanLabels(text, at, 'prose');
    if (scanned === undefined) continue;
    past = scanned.end;
    found.push({
      kind: answer ? 'answer' : 'question',
      labels: scanned.labels,
      numbers: { start: at, end: scanned.end },
      start: match.index,
      end: scanned.end,
    });
  }
  return found;
}

function annexes(text: string): Reference[] {
  return [...text.matchAll(ANNEX), ...text.matchAll(ANNEX_CODE)].map((match) => {
    const first = match[1] ?? '';
    const last = match[2] ?? '';
    const year = `${first}-${last.length === 2 ? first.slice(0, 2) + last : last}`;
    return { kind: 'annex', year, number: String(Number(match[3])), ...spanOf(match) };
  });
}

function papers(text: string): Reference[] {
  return [...text.matchAll(PAPER)].map((match) => ({
    kind: 'paper',
    dossier: (match[1] ?? '').replace(/\s+/g, ' '),
    number: match[2] ?? '',
    ...spanOf(match),
  }));
}

function questionNumbers(text: string): Reference[] {
  return [...text.matchAll(QUESTION_NUMBER)].map((match) => ({
    kind: 'question-number',
    number: `${match[1]}Z${match[2]}`,
    ...spanOf(match),
  }));
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

function outside(found: readonly Reference[], left: readonly Span[]): readonly Reference[] {
  let next = 0;
  return found.filter((reference) => {
    while (next < left.length && (left[next]?.end ?? 0) <= reference.start) next++;
    return (left[next]?.start ?? Number.POSITIVE_INFINITY) >= reference.end;
  });
}
