import type { Span } from '../document/model.ts';

/**
 * A standard passage as a library holds it. It has the shape of the archive's `Passage`, so that both are found
 * and offered alike, and what only a library knows besides.
 */
export interface StandardPassage {
  readonly title: string;
  /** A standard passage answers no question in particular. */
  readonly question: '';
  readonly keywords: readonly string[];
  /** May hold placeholders such as `{{lid}}`. */
  readonly text: string;
  readonly source: LibrarySource;
  /** Where the wording comes from. */
  readonly origin: string | undefined;
  readonly owner: string | undefined;
  readonly ministry: string | undefined;
  /** ISO 8601: the day from which the passage is to be looked at again. */
  readonly review: string | undefined;
}

export interface LibrarySource {
  readonly file: string;
  /** The whole entry in the file. */
  readonly span: Span;
  /** Dutch: `Standaardpassage in spoor.passages.yaml (1 maart 2025)`. */
  readonly label: string;
  /** ISO 8601: when the passage was last reviewed. */
  readonly date: string | undefined;
}

export type LibraryProblemCode =
  | 'bestand-leeg'
  | 'bestand-te-groot'
  | 'yaml-fout'
  | 'passages-ontbreekt'
  | 'veld-onbekend'
  | 'veld-ontbreekt'
  | 'veld-dubbel'
  | 'veld-verkeerd'
  | 'datum-onjuist'
  | 'titel-dubbel'
  | 'plaatshouder-onbekend'
  | 'synoniemen-ontbreekt'
  | 'voorkeurstermen-ontbreekt'
  | 'partijen-ontbreekt'
  | 'groep-te-klein'
  | 'woord-dubbel'
  | 'past-nergens-bij';

export interface LibraryProblem {
  readonly code: LibraryProblemCode;
  /** Dutch; says what is wrong and what to do. */
  readonly message: string;
  readonly span: Span;
  /** An error keeps a passage from being used; the others do not. */
  readonly severity: 'error' | 'warning' | 'information';
}
