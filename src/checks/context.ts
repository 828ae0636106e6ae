import { USUAL_TERMS, type TermRules } from '../document/terms/term.ts';
import type { Label } from '../document/model.ts';
import type { Aside } from './aside/aside.ts';

/** What a check may know beyond the text of the one document: from its dossier, the settings and the libraries. Plain data. */
export interface CheckContext {
  /** ISO 8601; without it nothing is said about terms. */
  readonly today: string | undefined;
  readonly terms: TermRules;
  /** The questions as they were sent in, where the dossier has them. */
  readonly submission: Submission | undefined;
  /** The notice in the dossier that the answers come later. */
  readonly postponement: Postponement | undefined;
  /** Whether the Kamer has the answers already: in this document or another of the dossier. */
  readonly answered: boolean;
  /** A sentence of more words is long. */
  readonly longSentence: number;
  readonly preferredTerms: readonly PreferredTerm[];
  /** The names of the parties that there are; undefined where no library lists them. */
  readonly parties: readonly string[] | undefined;
  /** What a reviewer ticked in the dossier's file. */
  readonly ticked: readonly Tick[];
  /** What a reviewer set aside in the dossier's file; what is set aside in the text is in the text. */
  readonly asides: readonly Aside[];
}

export interface Submission {
  /** The file's name, to name it in a message. */
  readonly name: string;
  readonly questions: readonly {
    readonly labels: readonly Label[];
    /** As `questionWords` gives them. */
    readonly words: string;
  }[];
  readonly members: readonly string[];
  /** ISO 8601. */
  readonly submitted: string | undefined;
}

export interface Postponement {
  readonly name: string;
  /** By what the Kamer published it. */
  readonly annex: { readonly year: string | undefined; readonly number: string } | undefined;
  /** ISO 8601: the day on which the Kamer received it. */
  readonly received: string | undefined;
  /** The Aanhangsel numbers of earlier notices in the dossier: an answer may refer to any. */
  readonly before?: readonly string[];
}

export interface PreferredTerm {
  /** The words not to use, each as it stands in a text. */
  readonly not: readonly string[];
  /** The word to use instead. */
  readonly but: string;
  /** Why, for who reads the message. */
  readonly because: string | undefined;
}

/** A sub-question that a reviewer has looked at and found answered. */
export interface Tick {
  readonly label: Label;
  /** The words of the sub-question as `subQuestions` gives them. */
  readonly words: string;
}

/** Knows nothing but the text. */
export const TEXT_ONLY: CheckContext = {
  today: undefined,
  terms: USUAL_TERMS,
  submission: undefined,
  postponement: undefined,
  answered: false,
  longSentence: 40,
  preferredTerms: [],
  parties: undefined,
  ticked: [],
  asides: [],
};
