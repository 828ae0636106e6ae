import type { HeadingStyle, Label } from '../model.ts';
import { scanLabels } from '../numbers.ts';

/** A heading as one line shows it; whether it is one, the lines around it decide. Offsets are within the line. */
export interface LineHeading {
  readonly kind: 'question' | 'answer';
  readonly labels: readonly Label[];
  readonly style: HeadingStyle;
  readonly end: number;
  readonly numbers: { readonly start: number; readonly end: number };
  /** `Vraag`, `vraag` or `3`: what the line starts with. */
  readonly start: 'capital' | 'lower' | 'number';
  /** Whether the text goes on after the heading on the same line. */
  readonly alone: boolean;
}

/** A heading is a few words; what is further on in a line does not count. */
const LONGEST_HEADING = 200;

const OPENING = /^(?:#{1,6}[ \t]+)?(?:\[bookmark:[^\]]{0,80}\][ \t]*)?(\*{1,3}|_{1,3})?[ \t\u00a0]*/;
const WORD =
  /(vragen|vraag|antwoorden|antwoord|beantwoording)(?:([ \t\u00a0]+(?:op|bij|van)(?:[ \t\u00a0]+de)?)?[ \t\u00a0]+(vragen|vraag))?(?![\p{L}-])/iuy;
const GLUED_WORD = /(vraag|antwoord)()()(?=\d)/iuy;
const CLOSING = /[ \t\u00a0]*([:.]?)(\*{1,3}|_{1,3})?[ \t\u00a0]*([:.]?)[ \t\u00a0]*/y;

/** Reads a line's start as the heading of a question or an answer: `**Vraag 3**`, `Antwoord op vragen 2 en 3:`, `4. Kunt u …`, `4) Kunt u …`. */
export function readHeading(line: string): LineHeading | undefined {
  if (!mayStartHeading(line)) return undefined;
  const text = line.length > LONGEST_HEADING ? line.slice(0, LONGEST_HEADING) : line;
  const opening = OPENING.exec(text);
  const start = opening?.[0].length ?? 0;
  const code = text.charCodeAt(start);
  if (code >= 48 && code <= 57) return numberHeading(text, start, opening?.[1] ?? '');
  return wordHeading(text, start, opening?.[1] ?? '', line.length);
}

function mayStartHeading(line: string): boolean {
  const code = line.charCodeAt(0) | 32;
  return (
    (code >= 48 && code <= 57) || // a digit
    code === 118 || // v
    code === 97 || // a
    code === 98 || // b
    code === 0x2a || // *
    code === 0x23 || // #
    code === (0x5f | 32) || // _
    code === (0x5b | 32) // [
  );
}

function wordHeading(text: string, at: number, markup: string, length: number): LineHeading | undefined {
  const word = matchAt(WORD, text, at) ?? matchAt(GLUED_WORD, text, at);
  if (word === undefined) return undefined;
  const kind = /^v/i.test(word[1] ?? '') ? 'question' : 'answer';
  if (kind === 'question' && word[3] !== undefined && word[3] !== '') return undefined;
  const afterWord = at + word[0].length;
  const gap = /^[ \t\u00a0]*/.exec(text.slice(afterWord))?.[0].length ?? 0;
  const scanned = scanLabels(text, afterWord + gap, 'list');
  if (scanned === undefined && !/^(?:vraag|antwoord)$/i.test(word[0])) return undefined;
  const numbers =
    scanned === undefined
      ? { start: afterWord, end: afterWord }
      : { start: afterWord + gap, end: scanned.end };
  const rest = closing(text, numbers.end, markup);
  if (rest === undefined) return undefined;
  const alone = rest.end >= length;
  const stands = alone || rest.mark !== '' || rest.tab || (markup !== '' && rest.markup !== '');
  if (!stands) return undefined;
  const form = kind === 'question' ? 'word' : answerForm(word[2], word[3]);
  const first = text.charAt(at);
  return {
    kind,
    labels: scanned?.labels ?? [],
    style: { form, markup: pairOf(markup), closing: rest.mark },
    end: alone ? rest.textEnd : rest.end,
    numbers,
    start: first === first.toLowerCase() ? 'lower' : 'capital',
    alone,
  };
}

function numberHeading(text: string, at: number, markup: string): LineHeading | undefined {
  const scanned = /^\d{1,3}[a-z]?(?![\p{L}\d,])/u.exec(text.slice(at));
  if (scanned === null) return undefined;
  const end = at + scanned[0].length;
  const isBracketed = text.charAt(end) === ')';
  const rest = closing(text, isBracketed ? end + 1 : end, markup);
  if (rest === undefined || rest.mark === ':') return undefined;
  const mark = isBracketed ? ')' : rest.mark;
  const alone = rest.end >= text.length;
  const spaced = rest.end > rest.textEnd;
  if (!alone && !(mark !== '' && spaced)) return undefined;
  return {
    kind: 'question',
    labels: scanLabels(text, at, 'prose')?.labels.slice(0, 1) ?? [],
    style: { form: 'number', markup: pairOf(markup), closing: mark },
    end: alone ? rest.textEnd : rest.end,
    numbers: { start: at, end },
    start: 'number',
    alone,
  };
}

interface Closing {
  readonly mark: string;
  readonly markup: string;
  readonly tab: boolean;
  /** Where the heading's own characters end, and where the blanks after it do. */
  readonly textEnd: number;
  readonly end: number;
}

function closing(text: string, at: number, markup: string): Closing | undefined {
  const match = matchAt(CLOSING, text, at);
  if (match === undefined) return undefined;
  const closed = match[2] ?? '';
  if (closed !== '' && markup === '') return undefined;
  const mark = (match[1] ?? '') !== '' ? (match[1] ?? '') : (match[3] ?? '');
  const end = at + match[0].length;
  const textEnd = at + match[0].trimEnd().length;
  return { mark, markup: closed, tab: match[0].includes('\t'), textEnd, end };
}

function answerForm(preposition: string | undefined, noun: string | undefined): HeadingStyle['form'] {
  if (noun === undefined || noun === '') return 'word';
  return preposition === undefined ? 'of-question' : 'to-question';
}

/** Bold is what counts; a heading half bold is written bold. */
function pairOf(markup: string): string {
  return markup.length > 2 ? markup.slice(0, 2) : markup;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
