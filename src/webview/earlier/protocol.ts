/** What the extension and the view “Eerdere antwoorden” tell each other: data only, and text that is shown as text. */

/** All that the view shows. */
export interface Shown {
  /** Counts up; what the user does with an older one is left alone. */
  readonly turn: number;
  /** `Bij vraag 4`, and the name of the draft. */
  readonly about: { readonly question: string; readonly file: string } | undefined;
  /** Why there are no hits, where there are none to be. */
  readonly empty: Empty | undefined;
  readonly related: readonly RelatedShown[];
  readonly hits: readonly HitShown[];
  /** `Nog 3 van 12 bestanden te lezen`. */
  readonly reading: string | undefined;
  readonly troubles: { readonly title: string; readonly sentences: readonly string[] } | undefined;
  /** As they were kept; from then on the view has them. */
  readonly choices: Choices;
  /** What there is to choose from. */
  readonly names: Names;
}

export interface Empty {
  readonly sentence: string;
  readonly buttons: readonly { readonly title: string; readonly ask: 'folders' | 'samples' | 'unfilter' }[];
}

export interface RelatedShown {
  readonly target: number;
  /** What it is about, or else what it is called. */
  readonly title: string;
  /** Its number: `nr. 987`. */
  readonly number: string;
  /** All that is known of it, a line each. */
  readonly details: readonly string[];
  readonly fit: FitShown;
}

/** How well something fits: `82%`, `sterk`. */
export interface FitShown {
  readonly score: number;
  readonly band: string;
  readonly percentage: string;
}

export interface HitShown {
  /** The same for the same answer in every turn. */
  readonly key: string;
  /** The answer as a whole. */
  readonly target: number;
  readonly fit: FitShown;
  /** The earlier question beside the present one; of a letter the heading above the paragraph. */
  readonly question: readonly QuestionRun[];
  readonly asked: string;
  readonly answered: string;
  readonly source: string;
  readonly signs: readonly SignShown[];
  readonly passages: readonly PassageShown[];
  readonly others: readonly { readonly target: number; readonly source: string }[];
}

export interface QuestionRun {
  readonly where: 'both' | 'earlier' | 'present';
  readonly text: string;
}

export interface PassageShown {
  readonly target: number;
  readonly runs: readonly PassageRun[];
}

export interface PassageRun {
  readonly text: string;
  readonly sign: { readonly weight: Weight; readonly sentence: string } | undefined;
}

/** A `warning` says that something is probably out of date, a `check` that it is to be looked at before it is used. */
export type Weight = 'warning' | 'check';

export interface SignShown {
  readonly weight: Weight;
  readonly title: string;
  readonly sentences: readonly string[];
  /** What can be opened: the newer answer. */
  readonly target: number | undefined;
}

/** What the user chose in the view. */
export interface Choices {
  /** From 0 to 1: what fits less is not shown. */
  readonly threshold: number;
  readonly ministry: string;
  readonly member: string;
  readonly party: string;
  readonly source: '' | 'published' | 'draft' | 'letter';
  /** `''` for all, a number of years back from today, or the two dates. */
  readonly period: '' | '1' | '2' | '4' | '8' | 'own';
  readonly from: string;
  readonly until: string;
}

export interface Names {
  readonly ministries: readonly string[];
  readonly members: readonly string[];
  readonly parties: readonly string[];
}

export type Action = 'insert' | 'compare' | 'open' | 'copy' | 'keep';

export type ToView = { readonly kind: 'show'; readonly shown: Shown } | { readonly kind: 'focus' };

export type FromView =
  | { readonly kind: 'ready' }
  | { readonly kind: 'act'; readonly action: Action; readonly turn: number; readonly target: number }
  | { readonly kind: 'choose'; readonly choices: Choices }
  | { readonly kind: 'ask'; readonly ask: 'folders' | 'samples' | 'editor' };
