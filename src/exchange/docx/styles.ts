import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';

/** The styles of the house, by what they are for; each is in a template under its name or is added to it. */
export const STYLE = {
  address: 'Adres',
  details: 'Briefgegevens',
  text: 'Brieftekst',
  signature: 'Ondertekening',
  annexTitle: 'Heading1',
  heading: 'Heading2',
  subheading: 'Heading3',
  lead: 'Aanhef',
  question: 'Vraag',
  questionText: 'Vraagtekst',
  questionLetters: 'Vraagtekstletters',
  answer: 'Antwoord',
  answerText: 'Antwoordtekst',
  answerLetters: 'Antwoordtekstletters',
  cell: 'Tabeltekst',
  headCell: 'Tabelkop',
  figureCell: 'Tabelgetal',
  figureHeadCell: 'Tabelgetalkop',
  footnote: 'FootnoteText',
  footnoteReference: 'FootnoteReference',
  footer: 'Footer',
} as const;

/** Where the values of the title block begin, in twentieths of a point. */
export const DETAILS_INDENT = 1700;

/** How far a question is set apart. */
export const QUESTION_INDENT = 284;

const FONT = 'Verdana';
const DUTCH = { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' };
/** Half points. */
const SIZE = 18;
const BLACK = '000000';

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: SIZE, language: DUTCH },
      paragraph: { spacing: { line: 288, lineRule: LineRuleType.AUTO, after: 120 } },
    },
    heading1: {
      run: { size: 26, bold: true, color: BLACK },
      paragraph: { outlineLevel: 0, keepNext: true, spacing: { before: 240, after: 240 } },
    },
    heading2: {
      run: { size: SIZE, bold: true, color: BLACK },
      paragraph: { outlineLevel: 1, keepNext: true, spacing: { before: 300, after: 60 } },
    },
    heading3: {
      run: { size: SIZE, bold: true, italics: true, color: BLACK },
      paragraph: { outlineLevel: 2, keepNext: true, spacing: { before: 240, after: 60 } },
    },
    footnoteText: {
      run: { size: 15 },
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 40 } },
    },
  },
  paragraphStyles: [
    own(STYLE.address, 'Adres', { paragraph: { spacing: { after: 0 } } }),
    own(STYLE.details, 'Briefgegevens', {
      paragraph: {
        spacing: { after: 20 },
        indent: { left: DETAILS_INDENT, hanging: DETAILS_INDENT },
        leftTabStop: DETAILS_INDENT,
      },
    }),
    own(STYLE.text, 'Brieftekst', {}),
    own(STYLE.signature, 'Ondertekening', { paragraph: { keepNext: true, spacing: { before: 480 } } }),
    own(STYLE.lead, 'Aanhef', {}),
    own(STYLE.question, 'Vraag', {
      basedOn: STYLE.heading,
      next: STYLE.questionText,
      paragraph: { outlineLevel: 1 },
    }),
    own(STYLE.questionText, 'Vraagtekst', {
      run: { italics: true },
      paragraph: { indent: { left: QUESTION_INDENT } },
    }),
    own(STYLE.questionLetters, 'Vraagtekst letters', { basedOn: STYLE.questionText }),
    own(STYLE.answer, 'Antwoord', {
      basedOn: STYLE.heading,
      next: STYLE.answerText,
      paragraph: { outlineLevel: 1 },
    }),
    own(STYLE.answerText, 'Antwoordtekst', {}),
    own(STYLE.answerLetters, 'Antwoordtekst letters', { basedOn: STYLE.answerText }),
    own(STYLE.cell, 'Tabeltekst', {
      paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO, before: 20, after: 20 } },
    }),
    own(STYLE.headCell, 'Tabelkop', { basedOn: STYLE.cell, run: { bold: true } }),
    own(STYLE.figureCell, 'Tabelgetal', {
      basedOn: STYLE.cell,
      paragraph: { alignment: AlignmentType.RIGHT },
    }),
    own(STYLE.figureHeadCell, 'Tabelgetalkop', {
      basedOn: STYLE.headCell,
      paragraph: { alignment: AlignmentType.RIGHT },
    }),
    {
      id: STYLE.footer,
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 14 },
      paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 0 } },
    },
  ],
};

function own(id: string, name: string, options: Partial<IParagraphStyleOptions>): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options };
}
