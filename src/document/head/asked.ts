import type { Excerpt, Official, Person, Span } from '../model.ts';
import { readMembers, readOfficials, type Piece } from './people.ts';

const QUESTIONS =
  /(?:(mondelinge|schriftelijke)\s+)?(?:vragen|vraag)\s+(?:van\s+(?:het\s+)?)+(?:de\s+)?(?:lid|leden)(?:\s+lid)?\s+/i;
/** A line that says something of its own. */
const NEXT_LINE =
  /\n(?=[ \t]*(?:(?:Antwoord|Mededeling)\s+van\s|(?:Datum|Ons kenmerk|Uw kenmerk|Onderwerp|Betreft|Bijlagen?)\b))/;
/** A full stop at the end of a line that a sentence goes on behind is that of an abbreviation. */
const FULL_STOP = /\.\s*(?:\n(?![ \t]*\p{Ll})|$)/u;
/** Where the sentence that a head consists of ends. */
export const END_OF_SENTENCE = new RegExp(
  `\\(\\s*(?:[Ii]ngezonden|[Oo]ntvangen)\\b|\\n\\s*\\n|${FULL_STOP.source}|${NEXT_LINE.source}`,
  'u',
);
/** `… over de trein (2031Z00412) worden beantwoord`: what a letter's sentence says of the questions. */
const SENT_BACK =
  /\s(?:\((?:[^()]{0,40}\s)?20\d\dZ ?\d{5}\b|(?:(?:zullen\s+)?(?:worden|zijn)|zullen)\s+beantwoord\b|beantwoord\s+(?:worden|zijn)\b|te\s+beantwoorden\b)/;
const SUBJECT = /\s(over|inzake|naar aanleiding van|betreffende)\s/i;

export interface Asked {
  /** `mondelinge`, `schriftelijke` or nothing, as the sentence has it. */
  readonly kind: string;
  /** The whole sentence, up to the date behind it, where it is the title above the questions. */
  readonly title: Span | undefined;
  readonly members: readonly Person[];
  readonly addressees: readonly Official[];
  readonly subject: Excerpt | undefined;
}

/** Reads the sentence that says who asks whom about what; nothing where a head has none. */
export function readAsked(piece: Piece): Asked | undefined {
  const match = QUESTIONS.exec(piece.text);
  if (match === null) return undefined;
  const start = match.index + match[0].length;
  const place = /^[msv]/.test(match[0]) ? 'in a sentence' : 'as a title';
  const sentence = askedIn(piece.text.slice(start), place);
  const to = /\s+aan\s+de\s+/.exec(sentence);
  const afterTo = to === null ? 0 : to.index + to[0].length;
  const about = SUBJECT.exec(sentence.slice(afterTo));
  const aboutAt = about === null ? sentence.length : afterTo + about.index;
  const membersEnd = Math.min(to?.index ?? sentence.length, aboutAt);
  return {
    kind: match[1] ?? '',
    title: place === 'as a title' ? titleIn(piece, match.index, start + sentence.length) : undefined,
    members: readMembers({ text: sentence.slice(0, membersEnd), offset: piece.offset + start }),
    addressees:
      to === null
        ? []
        : readOfficials({ text: sentence.slice(afterTo, aboutAt), offset: piece.offset + start + afterTo }),
    subject:
      about === null
        ? undefined
        : excerpt(
            sentence.slice(aboutAt + about[0].length),
            piece.offset + start + aboutAt + about[0].length,
          ),
  };
}

function askedIn(rest: string, place: 'as a title' | 'in a sentence'): string {
  const asked = rest.slice(0, END_OF_SENTENCE.exec(rest)?.index ?? rest.length);
  return place === 'as a title' ? asked : asked.slice(0, SENT_BACK.exec(asked)?.index ?? asked.length);
}

/** `(ingezonden 3 mei 2031).` closes it, and the mark of a footnote can stand behind that. */
const SUBMITTED = /^\s*\(\s*(?:[^()]{1,40},\s*)?ingezonden\b[^()]{0,60}\)\.?(?: ?\[\d{1,3} ?\])*/i;

function titleIn({ text, offset }: Piece, start: number, end: number): Span {
  const closing =
    SUBMITTED.exec(text.slice(end, end + 200))?.[0] ??
    /^\.(?: ?\[\d{1,3} ?\])*/.exec(text.slice(end))?.[0] ??
    '';
  const { length } = text.slice(start, end + closing.length).trimEnd();
  return { start: offset + start, end: offset + start + length };
}

/** A stretch of a head without its closing marks; nothing where nothing else is left. */
export function excerpt(raw: string, offset: number): Excerpt | undefined {
  const lead = /^\s*/.exec(raw)?.[0].length ?? 0;
  const content = raw.trim().replace(/[\s.:;]+$/, '');
  if (content === '') return undefined;
  const start = offset + lead;
  return { start, end: start + content.length, text: content.replace(/\s+/g, ' ') };
}
