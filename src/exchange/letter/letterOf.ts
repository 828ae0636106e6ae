import type { Document, Footnote, PartKind, Span } from '../../document/model.ts';
import { shortened } from '../../document/shortened.ts';
import { blocksOf, type Reading } from './blocks/blocks.ts';
import { numberingOf } from './blocks/footnotes.ts';
import { inlinesOf } from './blocks/inlines.ts';
import { leftOut, wordsOf } from './blocks/words.ts';
import { withoutHeadNotes } from './headFacts.ts';
import { leadOf } from './lead.ts';
import type { Annex, Block, Cover, Inline, Letter, NotesOption, Paragraph, Signature } from './letter.ts';
import { openingSentence } from './opening.ts';
import { piecesOf } from './pieces.ts';
import { preambleOf } from './preamble.ts';
import { withSubheadings } from './subheadings.ts';
import { detailsOf, KAMER, subjectOf, type TitleBlockOptions } from './titleBlock.ts';
import { askedAbout, capitalised, joined, memberNames, officeIn, questionKind, senders } from './wording.ts';

export interface LetterOptions extends TitleBlockOptions {
  readonly notes: NotesOption;
}

/** What a document is when it leaves: a letter with its annex, a notice, or the questions as they were sent in. */
export function letterOf(written: Document, options: LetterOptions): Letter {
  const document = withoutHeadNotes(written);
  const reading: Reading = {
    text: written.text,
    left: leftOut(written, options.notes),
    notes: options.notes === 'keep' ? document.notes : [],
    numbering: numberingOf(document),
  };
  const cover = coverOf(document, reading, options);
  const annex = annexOf(document, reading);
  const referred = reading.numbering.referred();
  const known = new Set(referred);
  return {
    kind: document.kind,
    title: titleOf(document, cover),
    cover,
    annex,
    footnotes: referred.map((footnote, at) => ({ number: at + 1, ...textOf(reading, footnote) })),
    looseFootnotes: document.footnotes
      .filter((footnote) => !known.has(footnote))
      .map((footnote) => ({ mark: footnote.mark, ...textOf(reading, footnote) })),
  };
}

function coverOf(document: Document, reading: Reading, options: LetterOptions): Cover | undefined {
  const details = (subject: string): Cover['details'] => detailsOf(document, subject, options);
  const bare = { to: KAMER, lead: [], heading: undefined, signatures: signaturesOf(document) };
  switch (document.kind) {
    case 'answers': {
      const preamble = preambleOf(document);
      const written = blocksOf(reading, preamble.spans);
      const body = preamble.opening === 'own' ? written : [opening(document), ...written];
      return { ...bare, details: details(subjectOf(document)), body };
    }
    case 'postponement': {
      const body = blocksOf(reading, document.notice?.body.content ?? []);
      const lead = leadOf(document, reading);
      return { ...bare, lead, heading: 'Mededeling', details: details(subjectOf(document)), body };
    }
    case 'letter': {
      const body = textOfParts(document, reading, ['head', 'furniture', 'footnotes']);
      return { ...bare, details: details(document.head.subject?.text ?? ''), body, signatures: [] };
    }
    case 'unknown': {
      const body = textOfParts(document, reading, ['furniture', 'footnotes']);
      return { to: [], details: [], lead: [], heading: undefined, body, signatures: [] };
    }
    case 'questions':
      return undefined;
  }
}

function annexOf(document: Document, reading: Reading): Annex | undefined {
  const { kind, questions, head } = document;
  if (kind === 'letter' || kind === 'unknown') return undefined;
  if (kind === 'postponement' && questions.length === 0) return undefined;
  const what = `${questionKind(head)} vragen`;
  // Above it stands a letter that calls it an annex.
  const title = kind === 'answers' ? `Bijlage: antwoorden op ${what}` : capitalised(what);
  // A notice has them itself.
  const lead = kind === 'postponement' ? [] : leadOf(document, reading);
  return { title, lead, pieces: piecesOf(document, reading) };
}

function titleOf(document: Document, cover: Cover | undefined): string {
  const { kind, head } = document;
  const subject = askedAbout(document);
  const about = subject && `over ${subject}`;
  const asked = joined(
    'vragen',
    head.members.length > 0 ? `van ${memberNames(head.members) ?? ''}` : '',
    about,
  );
  switch (kind) {
    case 'answers':
      return `Antwoorden op ${asked}`;
    case 'postponement':
      return `Uitstel beantwoording ${asked}`;
    case 'questions':
      return capitalised(asked);
    case 'letter':
    case 'unknown':
      return head.subject?.text ?? firstWords(cover);
  }
}

function firstWords(cover: Cover | undefined): string {
  const first = cover?.body.find((block) => block.kind === 'paragraph' || block.kind === 'subheading');
  const words = first?.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('') ?? '';
  return words === '' ? 'Kamerbrief' : shortened(words, LONGEST_TITLE);
}

const LONGEST_TITLE = 100;

function opening(document: Document): Paragraph {
  const { start, end } = document.head.span;
  const text = openingSentence(document);
  return {
    kind: 'paragraph',
    span: { start, end },
    inlines: [{ kind: 'text', text, bold: false, italic: false }],
  };
}

function signaturesOf(document: Document): readonly Signature[] {
  return senders(document.head).map((official) => ({
    role: capitalised(officeIn(document, official)),
    name: official.name,
  }));
}

function textOfParts(document: Document, reading: Reading, left: readonly PartKind[]): readonly Block[] {
  const content = document.parts.filter(({ kind }) => !left.includes(kind));
  return withSubheadings(blocksOf(reading, content));
}

function textOf(
  reading: Reading,
  { start, end, body }: Footnote,
): { span: Span; inlines: readonly Inline[] } {
  const words = wordsOf(reading, [body]);
  return { span: { start, end }, inlines: inlinesOf(words, 0, words.text.length, undefined) };
}
