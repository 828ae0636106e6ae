import type { DocumentKind, Label, Span } from '../../document/model.ts';

/** What leaves, in a form that docx and html are both written from. Spans are those of the document's text. */
export interface Letter {
  readonly kind: DocumentKind;
  /** What the file is called inside: the document's title for a screen reader and for a search. */
  readonly title: string;
  /** The letter itself; absent for what is no letter, such as a submission. */
  readonly cover: Cover | undefined;
  readonly annex: Annex | undefined;
  /** In the order in which they are referred to, numbered from 1. */
  readonly footnotes: readonly LetterFootnote[];
  /** Footnotes that nothing refers to, with the mark that is written before them. */
  readonly looseFootnotes: readonly LooseFootnote[];
}

export interface Cover {
  readonly to: readonly string[];
  readonly details: readonly Detail[];
  /** Of a notice: who asked whom about what, and who answers, as the Kamer prints it; else nothing. */
  readonly lead: readonly Paragraph[];
  /** Above the text, where it has a name of its own. */
  readonly heading: string | undefined;
  readonly body: readonly Block[];
  readonly signatures: readonly Signature[];
}

/** A line of the title block: `Datum`, `6 maart 2031`. */
export interface Detail {
  readonly label: string;
  readonly value: string;
}

export interface Signature {
  /** `De Minister van Financiën`. */
  readonly role: string;
  readonly name: string | undefined;
}

export interface Annex {
  readonly title: string;
  /** Who asked whom about what, and who answers, each a paragraph as the Kamer prints it. */
  readonly lead: readonly Paragraph[];
  readonly pieces: readonly Piece[];
}

/** A headed piece of the annex, in the order of the document. */
export interface Piece {
  readonly kind: 'question' | 'answer' | 'explanation' | 'annex';
  /** `Vraag 2 en 3`, `Antwoord 4`, `Toelichting`. */
  readonly title: string;
  readonly labels: readonly Label[];
  /** The heading in the text; empty, at the start, where it has none. */
  readonly heading: Span;
  /** Heading and text. */
  readonly span: Span;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Subheading | List | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly span: Span;
  readonly inlines: readonly Inline[];
}

/** A short line above paragraphs of a letter. */
export interface Subheading {
  readonly kind: 'subheading';
  readonly span: Span;
  readonly inlines: readonly Inline[];
}

export interface List {
  readonly kind: 'list';
  readonly span: Span;
  /** `own`: numbers that do not count from the first on, and are kept as they are written. */
  readonly numbering: 'bullets' | 'numbers' | 'letters' | 'own';
  /** What stands around the number or letter: `1.`, `1)` or `(1)`. */
  readonly closing: '1.' | '1)' | '(1)';
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly span: Span;
  /** As it is written: `-`, `2.`, `b)`. */
  readonly marker: string;
  readonly inlines: readonly Inline[];
  readonly lists: readonly List[];
}

/** The first row heads the columns; every row has as many cells. */
export interface Table {
  readonly kind: 'table';
  readonly span: Span;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly span: Span;
  readonly cells: readonly (readonly Inline[])[];
}

export type Inline = TextRun | FootnoteReference;

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Of a note for the writers that was kept. */
  readonly note?: true;
}

export interface FootnoteReference {
  readonly kind: 'footnote';
  /** The footnote's number in the letter. */
  readonly number: number;
  /** The first place that refers to a footnote has it; the others only repeat the number. */
  readonly place: 'first' | 'again';
}

export interface LetterFootnote {
  readonly number: number;
  readonly span: Span;
  readonly inlines: readonly Inline[];
}

export interface LooseFootnote {
  readonly mark: string;
  readonly span: Span;
  readonly inlines: readonly Inline[];
}

/** Work notes and source notes are for the writers: they leave only when asked for. */
export type NotesOption = 'leave-out' | 'keep';
