import type { Document, Note, Span } from '../document/model.ts';
import { removalOf } from '../document/noteRemoval.ts';
import { saysSomething } from '../document/states.ts';
import type { Check, Fix } from './check.ts';
import { extentOf } from './reading/extent.ts';
import { shortened } from './writing/wording.ts';

export const workNote: Check = {
  code: 'werknotitie',
  severity: 'warning',
  run: (document) => {
    const notes = document.notes.filter(isReportedHere(document));
    if (notes.length === 0) return [];
    const alone = notesStandingAlone(document);
    return notes.map((note) => ({
      message: `Werknotitie ‘${shortened(document.text, note)}’ staat nog in de tekst. Werk deze uit of haal deze weg.`,
      span: extentOf(document.text, note),
      fixes: alone.has(note.start) ? [] : [removal(document.text, note)],
    }));
  },
};

/** An answer that is only `n.t.b.` is an empty answer; one finding says so, and says more. */
function isReportedHere({ kind }: Document): (note: Note) => boolean {
  return (note) => note.kind === 'work' && (note.form !== 'bare' || kind !== 'answers');
}

/** Notes that are all that an answer says: without them it would be empty, which is no improvement. */
function notesStandingAlone(document: Document): ReadonlySet<number> {
  const bodies = document.answers
    .filter((answer) => !saysSomething(document, answer))
    .map(({ body }) => body);
  const starts = document.notes.map(({ start }) => start);
  const alone = new Set<number>();
  let place = 0;
  for (const { start, end } of bodies) {
    while (place < starts.length && (starts[place] ?? 0) < start) place++;
    while (place < starts.length && (starts[place] ?? 0) < end) alone.add(starts[place++] ?? 0);
  }
  return alone;
}

function removal(text: string, note: Span): Fix {
  return {
    title: 'Verwijder de werknotitie',
    edits: [{ span: removalOf(text, note), newText: '' }],
    preferred: false,
  };
}
