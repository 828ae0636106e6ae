import type { Document, Label, SetAsideNote, Span } from '../../document/model.ts';
import { countBefore } from '../../document/ordered.ts';
import type { Finding } from '../check.ts';
import type { Aside } from './aside.ts';
import { itemsAt } from './places.ts';

/** A note, and what it says. */
export interface AsideInText {
  readonly aside: Aside;
  readonly note: SetAsideNote;
}

const BLANK_LINE = /\n[ \t\r\u00a0]*\n|\r[ \t]*\r(?!\n)/g;

/**
 * Tells what a note in the text says of a finding. A note is about all of its code in its own paragraph; about what points
 * at the heading of the question or answer that it stands in; and in the head about the whole head.
 */
export function asidesInText(
  document: Document,
): ((finding: Finding) => AsideInText | undefined) | undefined {
  const notes = document.notes.filter((note) => note.kind === 'aside');
  if (notes.length === 0) return undefined;
  const placesOf = placesIn(document);
  const known = new Map<string, AsideInText>();
  for (const note of notes) {
    const { places, label } = placesOf(note, 'note');
    for (const place of places) {
      const key = keyOf(note.code, place);
      if (!known.has(key)) known.set(key, { aside: asideOf(note, label), note });
    }
  }
  return ({ code, span }) => {
    const { places } = placesOf(span, 'finding');
    return places.map((place) => known.get(keyOf(code, place))).find((one) => one !== undefined);
  };
}

interface Places {
  readonly places: readonly string[];
  readonly label: Label | undefined;
}

/** By what the place of a note and that of a finding are the same. */
function placesIn(document: Document): (span: Span, of: 'note' | 'finding') => Places {
  const { head, text } = document;
  const ends = [...text.matchAll(BLANK_LINE)].map(({ index }) => index);
  const itemAt = itemsAt(document);
  return ({ start }, of) => {
    const paragraph = `p${countBefore(ends.length, (at) => (ends[at] ?? 0) < start)}`;
    const item = itemAt(start);
    if (item === undefined)
      return { places: start < head.span.end ? ['head'] : [paragraph], label: undefined };
    const isAtHeading = item.heading !== undefined && start < item.heading.end;
    const heading = `h${item.span.start}`;
    const places = of === 'note' ? [paragraph, heading] : isAtHeading ? [heading, paragraph] : [paragraph];
    return { places, label: item.labels[0] };
  };
}

function asideOf({ code, reason }: SetAsideNote, label: Label | undefined): Aside {
  return { code, label, words: undefined, reason, on: undefined, origin: 'text' };
}

function keyOf(code: string, place: string): string {
  return JSON.stringify([code, place]);
}
