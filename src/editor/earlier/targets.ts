import type { Place } from '../../archive/hit.ts';
import type { SourceDocument } from '../../archive/source.ts';

/** What a button of the view is about. */
export type Target =
  | {
      readonly kind: 'passage';
      readonly place: Place;
      /** The answer as a whole, or one paragraph of it. */
      readonly extent: 'whole' | 'paragraph';
      readonly text: string;
    }
  | { readonly kind: 'document'; readonly document: SourceDocument };

/** Numbers what is shown, so that the view can name it without knowing it. */
export interface Targets {
  readonly add: (target: Target) => number;
  readonly all: () => readonly Target[];
}

export function createTargets(): Targets {
  const targets: Target[] = [];
  return { add: (target) => targets.push(target) - 1, all: () => targets };
}
