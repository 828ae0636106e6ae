import { Paragraph, Tab, TextRun, type Table } from 'docx';
import type {
  Annex,
  Cover,
  Letter,
  LooseFootnote,
  Paragraph as LetterParagraph,
  Piece,
} from '../letter/letter.ts';
import { printable } from '../../document/printable.ts';
import { paragraph, runsOf, textParagraph, type BlockWriter, type Look } from './blocks.ts';
import { QUESTION_INDENT, STYLE } from './styles.ts';

type Content = readonly (Paragraph | Table)[];

const ANSWER: Look = { text: STYLE.answerText, letters: STYLE.answerLetters, indent: 0 };
const QUESTION: Look = { text: STYLE.questionText, letters: STYLE.questionLetters, indent: QUESTION_INDENT };
const LETTER: Look = { text: STYLE.text, letters: STYLE.answerLetters, indent: 0 };

/** Everything of a letter but its footnotes, in order. */
export function contentOf({ cover, annex, looseFootnotes }: Letter, writer: BlockWriter): Content {
  return [
    ...(cover === undefined ? [] : coverContent(cover, writer)),
    ...(annex === undefined ? [] : annexContent(annex, cover, writer)),
    ...looseFootnotes.map(looseFootnote),
  ];
}

function coverContent({ to, details, lead, heading, body, signatures }: Cover, writer: BlockWriter): Content {
  return [
    ...to.map((line) => textParagraph(STYLE.address, line)),
    ...details.map(({ label, value }, at) => detail(label, value, at, details.length)),
    ...leadContent(lead),
    ...(heading === undefined ? [] : [textParagraph(STYLE.annexTitle, heading)]),
    ...writer.blocks(body, LETTER),
    ...signatures.flatMap(({ role, name }) => [
      textParagraph(STYLE.signature, name === undefined ? role : `${role},`),
      ...(name === undefined ? [] : [signedName(name)]),
    ]),
  ];
}

/** The block stands apart from the address above it and from the text below it. */
function detail(label: string, value: string, at: number, count: number): Paragraph {
  const spacing = { ...(at === 0 ? { before: 480 } : {}), ...(at === count - 1 ? { after: 480 } : {}) };
  return new Paragraph({
    style: STYLE.details,
    ...(Object.keys(spacing).length === 0 ? {} : { spacing }),
    children: [new TextRun(label), new TextRun({ children: [new Tab(), printable(value)] })],
  });
}

/** Room for a signature above it. */
function signedName(name: string): Paragraph {
  return new Paragraph({
    style: STYLE.text,
    spacing: { before: 720 },
    children: [new TextRun(printable(name))],
  });
}

function annexContent(
  { title, lead, pieces }: Annex,
  cover: Cover | undefined,
  writer: BlockWriter,
): Content {
  return [
    new Paragraph({
      style: STYLE.annexTitle,
      ...(cover === undefined ? {} : { pageBreakBefore: true }),
      children: [new TextRun(title)],
    }),
    ...leadContent(lead),
    ...pieces.flatMap((piece) => pieceContent(piece, writer)),
  ];
}

function leadContent(lead: readonly LetterParagraph[]): Content {
  return lead.map(({ inlines }) => paragraph({ style: STYLE.lead }, inlines));
}

function pieceContent({ kind, title, blocks }: Piece, writer: BlockWriter): Content {
  const heading = {
    question: STYLE.question,
    answer: STYLE.answer,
    explanation: STYLE.heading,
    annex: STYLE.heading,
  };
  return [
    textParagraph(heading[kind], title),
    ...writer.blocks(blocks, kind === 'question' ? QUESTION : ANSWER),
  ];
}

function looseFootnote({ mark, inlines }: LooseFootnote): Paragraph {
  return new Paragraph({ style: STYLE.footnote, children: [new TextRun(`[${mark}] `), ...runsOf(inlines)] });
}
