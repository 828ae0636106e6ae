import type { Source } from './context.ts';
import type { Landmark } from './landmarks.ts';
import type { Label } from './model.ts';
import { numberOf, scanLabels } from './numbers.ts';

const WORD =
  /(?<=[\p{L}\p{N}.?!»”’'")\]:] )(?:Vraag|Vragen|Antwoord(?:en)?(?: op)?(?: vraag| vragen)?) (?=\d)/gu;
const SENTENCE_START = /^ ?[\p{Lu}\d«“‘"'([]/u;

/**
 * Headings inside a text that lost its line breaks: `… nr. 403 Vraag 1 Kent u … Antwoord 1 Ja. Vraag 2 en 3 …`.
 * They are believed only when there is no doubt: the questions count on from 1 without a gap, an answer covers
 * nothing but questions that were asked before it, and a sentence starts after each heading.
 */
export function collapsedLandmarks(source: Source): readonly Landmark[] {
  const found: Landmark[] = [];
  const open = new Set<Label>();
  let asked = 0;
  for (const match of source.text.matchAll(WORD)) {
    const at = match.index + match[0].length;
    const scanned = scanLabels(source.text, at, 'list');
    if (scanned === undefined || !SENTENCE_START.test(source.text.slice(scanned.end, scanned.end + 2)))
      continue;
    const kind = match[0].startsWith('V') ? 'question' : 'answer';
    if (kind === 'question' && !countsOn(scanned.labels, asked)) continue;
    if (kind === 'answer' && !scanned.labels.every((label) => open.has(label))) continue;
    for (const label of scanned.labels) {
      if (kind === 'question') open.add(label);
      else open.delete(label);
    }
    if (kind === 'question') asked += scanned.labels.length;
    found.push(landmark(kind, match.index, at, scanned.end, scanned.labels, match[0]));
  }
  return asked >= 2 ? found : [];
}

function countsOn(labels: readonly Label[], asked: number): boolean {
  return labels.every((label, at) => numberOf(label) === asked + at + 1);
}

function landmark(
  kind: 'question' | 'answer',
  start: number,
  numbersStart: number,
  end: number,
  labels: readonly Label[],
  word: string,
): Landmark {
  const form =
    kind === 'question' || !/vra/.test(word) ? 'word' : / op/.test(word) ? 'to-question' : 'of-question';
  const span = { start, end };
  const numbers = { start: numbersStart, end };
  return { kind, span, labels, heading: { ...span, numbers, style: { form, markup: '', closing: '' } } };
}
