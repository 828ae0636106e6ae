/** What the extension and the preview of a letter tell each other. */

/** All that the preview shows. */
export interface Shown {
  /** Counts up; what the page says about an older text is left alone. */
  readonly turn: number;
  /** The draft, by its URI: the page remembers it, so that it shows the same after the window was reloaded. */
  readonly uri: string;
  /** The letter as HTML in which all of the draft's words were escaped, with `data-start` and `data-end`. */
  readonly html: string;
  /** How long the draft's text is. */
  readonly length: number;
  /** What stands in the way of sending it, as a sentence; empty where nothing does. */
  readonly unready: string;
}

/** A stretch of the draft's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export type ToPreview =
  | { readonly kind: 'show'; readonly shown: Shown }
  /** What stands at this offset is at the top of the editor. */
  | { readonly kind: 'scroll'; readonly offset: number }
  /** Copies the blocks that a stretch touches, or else the whole letter. */
  | { readonly kind: 'copy'; readonly stretch: Stretch | undefined };

export type Ask = 'word' | 'html' | 'print';

export type FromPreview =
  | { readonly kind: 'ready' }
  | { readonly kind: 'scrolled'; readonly turn: number; readonly offset: number }
  /** To the text, at this offset. */
  | { readonly kind: 'go'; readonly turn: number; readonly offset: number }
  | { readonly kind: 'ask'; readonly ask: Ask }
  | { readonly kind: 'copied' }
  /** The platform refused it: this is the text without its looks. */
  | { readonly kind: 'not-copied'; readonly text: string };
