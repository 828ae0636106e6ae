import type { Place } from './hit.ts';
import { passageFrom } from './passageFrom.ts';
import type { Passage } from './passage.ts';

/** A source as people are shown it: what was not published, as far as can be seen, is called a draft. */
export function shownSource({ document, entry }: Place): string {
  return document.published ? entry.label : `${entry.label} · concept`;
}

/** An earlier answer as a passage that is offered. */
export function shownPassage(place: Place): Passage {
  const passage = passageFrom(place);
  return { ...passage, source: { ...passage.source, label: shownSource(place) } };
}
