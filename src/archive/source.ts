import type { Label, Span } from '../document/model.ts';

/** A document whose answers can be used again. */
export interface SourceDocument {
  /** As the caller named it: a path in a terminal, a URI in the editor. */
  readonly file: string;
  readonly kind: 'answers' | 'letter';
  /** What it is called in a source: `Aanhangsel 2024-2025, nr. 2884`, or else the file's name. */
  readonly name: string;
  /** Whether it has a number of the Aanhangsel or is a letter; an answer without one may still be a draft. */
  readonly published: boolean;
  readonly annex: { readonly year: string | undefined; readonly number: string } | undefined;
  /** `2024Z18294`. */
  readonly questionNumber: string | undefined;
  readonly subject: string | undefined;
  readonly members: readonly Member[];
  /** Who answered, by portfolio: `Infrastructuur en Waterstaat`. */
  readonly ministries: readonly string[];
  /** Who answered, where the document names them. */
  readonly respondents?: readonly Respondent[];
  /** ISO 8601 dates. */
  readonly submitted: string | undefined;
  readonly answered: string | undefined;
}

export interface Respondent {
  /** `Minister`, `Staatssecretaris`. */
  readonly role: string;
  readonly name: string;
  readonly portfolio: string | undefined;
}

export interface Member {
  readonly name: string;
  readonly party: string | undefined;
}

/** A question with its whole answer; of a letter a paragraph, without a question. */
export interface Entry {
  readonly labels: readonly Label[];
  /** What it is shown by: the first words of the question, or a letter's heading. */
  readonly title: string;
  /** As one reads it; empty where there is none. */
  readonly question: string;
  /** Verbatim but for lines joined, hyphenated words mended, and furniture and footnotes left out. */
  readonly answer: string;
  /** Of the answer in its file. */
  readonly span: Span;
  /** In one fixed form: `Aanhangsel 2024-2025, nr. 2884, antwoord 3 (19 september 2025)`. */
  readonly label: string;
  /** Those that the answer's marks are of; absent where there are none. */
  readonly footnotes?: readonly EntryFootnote[];
}

export interface EntryFootnote {
  /** The number that its marks have in the answer. */
  readonly mark: string;
  readonly text: string;
}

/** A document and all that can be used again of it. */
export interface Source {
  readonly document: SourceDocument;
  readonly entries: readonly Entry[];
}
