import type { Excerpt, Label, Span } from './model.ts';

/** What stands in the text for the writers only. Of two that lie in each other the outer one counts. */
export type Note = WorkNote | SourceNote | SetAsideNote;

/** A remark that a writer left for later: `[PM cijfers]`, or `n.t.b.` as the whole text of an answer. */
export interface WorkNote extends Span {
  readonly kind: 'work';
  readonly form: 'bracketed' | 'bare';
}

/** Where a passage was taken from: `[bron: Aanhangsel Handelingen 2023–2024, nr. 2222, antwoord 5]`. */
export interface SourceNote extends Span {
  readonly kind: 'source';
  readonly form: 'bracketed';
  /** What stands behind `bron:`. */
  readonly words: Excerpt;
  /** The document that the words name; absent where it is none that could be looked for. */
  readonly origin: Origin | undefined;
  /** The answers in that document; none where the words name no answer. */
  readonly labels: readonly Label[];
}

/** A finding that someone looked at and set aside: `[terzijde lange-zin: citaat uit de wet]`. */
export interface SetAsideNote extends Span {
  readonly kind: 'aside';
  readonly form: 'bracketed';
  /** The code of a check as it is written; there may be no such check. */
  readonly code: string;
  readonly codeSpan: Span;
  /** White space made single; never empty. */
  readonly reason: string;
}

/** By what a source note names a document: its number, or else the name of its file. */
export type Origin =
  | { readonly kind: 'annex'; readonly year: string | undefined; readonly number: string }
  | { readonly kind: 'question-number'; readonly number: string }
  | { readonly kind: 'file'; readonly name: string };
