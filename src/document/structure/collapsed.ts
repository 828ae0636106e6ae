import type { Source } from './context.ts';
import type { Landmark } from './landmark.ts';
import type { Label } from '../model.ts';
import { numberOf, scanLabels } from '../numbers.ts';

const WORD =
  /(?<=[\p{L}\p{N}.?!»”’'")\]:] )(?:Vraag|Vragen|Antwoord(?:en)?(?: op)?(?: vraag| vragen)?) (?=\d)/gu;
const SENTENCE_START = /^ ?[\p{Lu}\d«“‘"'([]/u;

const SENTENCE_END = /[.?!»”’)][»”’"')]*(?:\d{1,2})? $/;
/** How far a number may be from the one that is expected, where a sentence ends before the heading. */
const MISCOUNT = 3;

/**
 * Headings inside a text that lost its line breaks: `… nr. 403 Vraag 1 Kent u … Antwoord 1 Ja. Vraag 2 en 3 …`.
 * They are believed only when there is no doubt: a sentence starts after each, and the questions count on from 1,
 * and an answer covers only questions that were asked before it; a miscount is believed only after a full sentence.
 */
export function collapsedLandmarks(source: Source): readonly Landmark[] {
  const found: Landmark[] = [];
  const asked = new Set<Label>();
  const open = new Set<Label>();
  let lowest = 1;
  for (const match of source.text.matchAll(WORD)) {
    const at = match.index + match[0].length;
    const scanned = scanLabels(source.text, at, 'list');
    if (scanned === undefined || !SENTENCE_START.test(source.text.slice(scanned.end, scanned.end + 2)))
      continue;
    const kind = match[0].startsWith('V') ? 'question' : 'answer';
    const counts =
      kind === 'question'
        ? countsOn(scanned.labels, asked, lowest)
        : scanned.labels.every((label) => open.has(label));
    if (!counts && !(isNear(scanned.labels, asked, lowest) && endsBefore(source.text, match.index))) continue;
    for (const label of scanned.labels) {
      if (kind === 'answer') open.delete(label);
      else if (!asked.has(label)) open.add(label);
      if (kind === 'question') asked.add(label);
    }
    while (asked.has(String(lowest))) lowest++;
    found.push(landmark(kind, match.index, at, scanned.end, scanned.labels, match[0]));
  }
  return asked.size >= 2 ? found : [];
}

/** The first number is the lowest that was not asked yet, and none of the others was. */
function countsOn(labels: readonly Label[], asked: ReadonlySet<Label>, lowest: number): boolean {
  return labels[0] === String(lowest) && labels.every((label) => !asked.has(label));
}

function isNear(labels: readonly Label[], asked: ReadonlySet<Label>, lowest: number): boolean {
  if (asked.size === 0) return false;
  return labels.every((label) => Math.abs(numberOf(label) - lowest) <= MISCOUNT);
}

function endsBefore(text: string, at: number): boolean {
  return SENTENCE_END.test(text.slice(Math.max(0, at - 8), at));
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
