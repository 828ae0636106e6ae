import type { Span } from '../document/model.ts';

/** Where a passage stands, exactly. */
export interface Source {
  /** The file as the caller named it: a path in a terminal, a URI in the editor. */
  readonly file: string;
  /** Of the text in that file. */
  readonly span: Span;
  /** In one fixed form, Dutch: `Aanhangsel 2024-2025, nr. 2884, antwoord 3 (19 september 2025)`. */
  readonly label: string;
  /** ISO 8601, of the answer or the library's last review. */
  readonly date: string | undefined;
}

/** A text that can be reused word for word. */
export interface Passage {
  /** A standard passage's title, or the first words of the question that was answered. */
  readonly title: string;
  /** The question that the passage answered; empty for a standard passage. */
  readonly question: string;
  /** Other words by which it is to be found: a standard passage's keywords. */
  readonly keywords: readonly string[];
  /** Verbatim but for lines joined, hyphenated words mended and page furniture left out. */
  readonly text: string;
  readonly source: Source;
  /** ISO 8601: the day from which a standard passage is to be looked at again; other passages have none. */
  readonly review?: string | undefined;
}

export interface Match {
  readonly passage: Passage;
  /** How well it fits, from 0 (not at all) to 1 (the same words). */
  readonly score: number;
}

/** The one door to the ranking: what is behind it may change. */
export interface Ranking {
  /** Best first; equal scores by date, newest first, then by file and place. */
  readonly suggest: (query: string, limit: number) => readonly Match[];
}
