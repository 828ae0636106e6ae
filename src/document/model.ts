/**
 * The vocabulary of the project: what a text with parliamentary questions consists of.
 * All positions are offsets in UTF-16 code units; a span is half open.
 */

import type { Note } from './noteModel.ts';

export type { Note, Origin, SetAsideNote, SourceNote, WorkNote } from './noteModel.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the text that was read from it, white space made single. */
export interface Excerpt extends Span {
  readonly text: string;
}

export type DocumentKind = 'answers' | 'questions' | 'postponement' | 'letter' | 'unknown';

/** A question's number as it counts: `3`, or `1a` for a lettered part. Lower case, no leading zeros. */
export type Label = string;

/** How a heading is written, so that a new one can be written alike. */
export interface HeadingStyle {
  /** `3` bare, `Antwoord 3`, `Antwoord vraag 3`, `Antwoord op vraag 3`; for questions `1` or `Vraag 1`. */
  readonly form: 'number' | 'word' | 'of-question' | 'to-question';
  /** Markup around the heading: `**`, `__` or nothing. */
  readonly markup: string;
  /** What closes the heading after its numbers: `:`, `.`, nothing, or `)` behind a bare number. */
  readonly closing: string;
}

export interface Heading extends Span {
  /** The place of the numbers inside the heading; empty, at the end of the word, when there are none. */
  readonly numbers: Span;
  readonly style: HeadingStyle;
}

/** The text of a question or answer. */
export interface Body extends Span {
  /** The body without page furniture, footnotes and outer white space; empty for an empty body. */
  readonly content: readonly Span[];
}

export interface Question {
  /** The numbers that the question covers, in the order in which they are written; never empty. */
  readonly labels: readonly Label[];
  /** Absent where a paragraph of an unnumbered submission is the question. */
  readonly heading: Heading | undefined;
  readonly body: Body;
  /** Heading and body. */
  readonly span: Span;
  /** The start of a paragraph in the body that is plainly the answer, its heading forgotten. */
  readonly unheadedAnswer: Span | undefined;
}

export interface Answer {
  /** The numbers that the answer covers: as written, or those of the question above it. Empty only for an unnumbered answer without a question. */
  readonly labels: readonly Label[];
  /** `written` in the heading, or `implied` by the question above. */
  readonly numbering: 'written' | 'implied';
  readonly heading: Heading;
  readonly body: Body;
  readonly span: Span;
}

/** A headed piece of text outside questions and answers: notice (Mededeling), explanation (Toelichting), annex (Bijlage). */
export interface Section {
  readonly heading: Span | undefined;
  readonly body: Body;
  readonly span: Span;
}

export interface Notice extends Section {
  /** False for a notice that says how the questions were answered instead of when they will be. */
  readonly postpones: boolean;
}

export interface Person {
  readonly name: string;
  readonly party: string | undefined;
  readonly span: Span;
}

/** A member of government: `Minister`, `Staatssecretaris` or `Minister-President`, with portfolio where it is given. */
export interface Official {
  readonly role: string;
  readonly name: string | undefined;
  readonly portfolio: string | undefined;
  readonly span: Span;
}

/** A date as written and, where it is a real date, as ISO 8601 (`2025-07-31`). */
export interface WrittenDate extends Excerpt {
  readonly iso: string | undefined;
}

/** A reference to a document of the Kamer's Handelingen. */
export interface AnnexNumber extends Span {
  /** The parliamentary year as `2024-2025`, always with a hyphen; absent where it is not known. */
  readonly year: string | undefined;
  readonly number: string;
}

export interface Head {
  readonly span: Span;
  /** `Vragen van het lid … aan … over … (ingezonden …).`, as the Kamer prints it above the questions; a letter can have none. */
  readonly title: Span | undefined;
  /** `schriftelijk` unless the head says `Mondelinge vragen`. */
  readonly questionKind: 'written' | 'oral';
  readonly members: readonly Person[];
  readonly addressees: readonly Official[];
  /** Its text is without the marks of footnotes. */
  readonly subject: Excerpt | undefined;
  readonly submitted: WrittenDate | undefined;
  readonly respondents: readonly Official[];
  readonly onBehalfOf: readonly Official[];
  readonly received: WrittenDate | undefined;
  readonly seeAlso: AnnexNumber | undefined;
  /** `2024Z18294`. */
  readonly questionNumber: Excerpt | undefined;
  /** The document's own number in the Aanhangsel. */
  readonly annexNumber: AnnexNumber | undefined;
}

export interface Footnote extends Span {
  readonly mark: string;
  readonly markSpan: Span;
  readonly body: Span;
}

export interface FootnoteMark extends Span {
  readonly mark: string;
  /** `certain` for marks that can be nothing else (`[1]`, `[footnoteRef:1]`, `?1`), `possible` for the others. */
  readonly confidence: 'certain' | 'possible';
}

export type Reference =
  | (Span & {
      readonly kind: 'question' | 'answer';
      readonly labels: readonly Label[];
      readonly numbers: Span;
    })
  | (Span & { readonly kind: 'annex'; readonly year: string; readonly number: string })
  | (Span & { readonly kind: 'paper'; readonly dossier: string; readonly number: string })
  | (Span & { readonly kind: 'question-number'; readonly number: string });

export type PartKind =
  'head' | 'question' | 'answer' | 'notice' | 'explanation' | 'annex' | 'footnotes' | 'furniture' | 'text';

/** A stretch of the text of one kind. The parts follow each other without gap or overlap and cover the text. */
export interface Part extends Span {
  readonly kind: PartKind;
}

export interface Document {
  readonly kind: DocumentKind;
  readonly text: string;
  readonly head: Head;
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly notice: Notice | undefined;
  readonly explanation: Section | undefined;
  readonly footnotes: readonly Footnote[];
  readonly marks: readonly FootnoteMark[];
  readonly references: readonly Reference[];
  readonly notes: readonly Note[];
  readonly furniture: readonly Span[];
  readonly parts: readonly Part[];
}
