import { readDate } from './dates.ts';
import type { AnnexNumber, Excerpt, Head, Official, Span, WrittenDate } from '../model.ts';
import { END_OF_SENTENCE, excerpt, readAsked } from './asked.ts';
import { readOfficials, type Piece } from './people.ts';

/** A head is a few lines; a covering letter can stand before it. */
const LONGEST_HEAD = 12_000;

const ANSWERS = /(?:^|[\n\f.)])[ \t]*(?:Antwoord|Mededeling)\s+van\s+/;

/** Reads who asks, who answers, about what and when, from the text before the first question. */
export function readHead(text: string, span: Span, furniture: readonly Span[]): Head {
  const piece = {
    text: text.slice(span.start, Math.min(span.end, span.start + LONGEST_HEAD)),
    offset: span.start,
  };
  const asked = readAsked(piece);
  const answered = answersSentence(piece);
  return {
    span,
    title: asked?.title,
    questionKind: /^mondeling/i.test(asked?.kind ?? '') ? 'oral' : 'written',
    members: asked?.members ?? [],
    addressees: asked?.addressees ?? [],
    subject: asked?.subject ?? letterSubject(piece),
    submitted: dateAfter(piece, /\(\s*(?:[^()]{1,40},\s*)?ingezonden\s+/i),
    respondents: answered.respondents,
    onBehalfOf: answered.onBehalfOf,
    received: dateAfter(piece, /\(\s*ontvangen\s+(?:\(\s*ontvangen\s+)?/i),
    seeAlso: seeAlso(piece),
    questionNumber: questionNumber(piece),
    annexNumber: annexNumber(text, piece, furniture),
  };
}

function answersSentence(piece: Piece): {
  respondents: readonly Official[];
  onBehalfOf: readonly Official[];
} {
  const match = ANSWERS.exec(piece.text);
  if (match === null) return { respondents: [], onBehalfOf: [] };
  const start = match.index + match[0].length;
  const rest = piece.text.slice(start);
  const sentence = rest.slice(0, END_OF_SENTENCE.exec(rest)?.index ?? rest.length);
  const behalf = /,?\s*(?:mede\s+)?namens\s+(?:de\s+)?/i.exec(sentence);
  const offset = piece.offset + start;
  const behalfAt = behalf === null ? sentence.length : behalf.index + behalf[0].length;
  return {
    respondents: readOfficials({ text: sentence.slice(0, behalf?.index ?? sentence.length), offset }),
    onBehalfOf:
      behalf === null ? [] : readOfficials({ text: sentence.slice(behalfAt), offset: offset + behalfAt }),
  };
}

/** A ministry's own letter names its subject on a line of its own. */
function letterSubject(piece: Piece): Excerpt | undefined {
  const match = /(?:^|\n)[ \t]*\**Onderwerp\**:?\**[ \t]*:?[ \t]*([^\n]{3,300})/.exec(piece.text);
  const text = match?.[1];
  if (match === null || text === undefined) return undefined;
  return excerpt(text, piece.offset + match.index + match[0].length - text.length);
}

function dateAfter(piece: Piece, opening: RegExp): WrittenDate | undefined {
  const match = opening.exec(piece.text);
  if (match === null) return undefined;
  const at = match.index + match[0].length;
  const written = /^[^)]{1,40}/.exec(piece.text.slice(at))?.[0];
  return written === undefined ? undefined : readDate(written, piece.offset + at);
}

const ANNEX_REFERENCE =
  /Zie\s+ook\s+(?:het\s+)?Aanhangsel\s+(?:van\s+de\s+)?Handelingen,?\s*vergaderjaar\s*(\d{4})\s*[-–]\s*(\d{4}),?\s*nr\.?\s*(\d{1,5})/i;

function seeAlso(piece: Piece): AnnexNumber | undefined {
  const match = ANNEX_REFERENCE.exec(piece.text);
  if (match === null) return undefined;
  const start = piece.offset + match.index;
  return {
    start,
    end: start + match[0].length,
    year: `${match[1]}-${match[2]}`,
    number: String(Number(match[3])),
  };
}

function questionNumber(piece: Piece): Excerpt | undefined {
  const match = /\b(20\d\d)Z ?(\d{5})\b/.exec(piece.text);
  if (match === null) return undefined;
  const start = piece.offset + match.index;
  return { start, end: start + match[0].length, text: `${match[1]}Z${match[2]}` };
}

/** The code stands at the foot of the first page already. */
const MOST_FURNITURE = 50;
const PUBLICATION_CODE = /(?:ah-tk-|h tk )(\d{4})(\d{4})[- ](\d{1,5})(?!\d)/;

/** The number in the Aanhangsel: from the publication's code at a page's foot, or from the head. */
function annexNumber(text: string, piece: Piece, furniture: readonly Span[]): AnnexNumber | undefined {
  for (const span of furniture.slice(0, MOST_FURNITURE)) {
    const code = PUBLICATION_CODE.exec(text.slice(span.start, span.end));
    if (code !== null) return annexAt(code, span.start, `${code[1]}-${code[2]}`, code[3]);
  }
  const year = /Vergaderjaar (\d{4})[-–](\d{4})/.exec(piece.text);
  const own = /(?:^|\n)[ \t]*(?:AH|Aanhangsel)[ \t]+(?:nr\.[ \t]*)?(\d{1,5})[ \t]*(?=\r?\n)/.exec(piece.text);
  const masthead =
    /(?:gegeven antwoorden|Aanhangsel van de Handelingen)\**[ \t\r]*\n(?:[ \t\r]*\n)*[ \t]*(?:#+ )?(\d{1,5})[ \t]*(?=\r?\n)/.exec(
      piece.text,
    );
  const match = own ?? masthead;
  return match === null
    ? undefined
    : annexAt(match, piece.offset, year === null ? undefined : `${year[1]}-${year[2]}`, match[1]);
}

function annexAt(match: RegExpExecArray, offset: number, year: string | undefined, number = ''): AnnexNumber {
  const start = offset + match.index + match[0].lastIndexOf(number);
  return { start, end: start + number.length, year, number: String(Number(number)) };
}
