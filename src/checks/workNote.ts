import type { Document, Note, SetAsideNote, Span } from '../document/model.ts';
import { removalOf } from '../document/noteRemoval.ts';
import { saysSomething } from '../document/states.ts';
import type { Check, Fix } from './check.ts';
import { extentOf } from './reading/extent.ts';
import { shortened } from './writing/wording.ts';

/** A note that sets aside what none of the checks of these codes reports is a work note too. */
export function workNoteBeside(codes: () => readonly string[]): Check {
  return {
    code: 'werknotitie',
    severity: 'warning',
    run: (document) => {
      const notes = document.notes.filter(isReportedHere(document, codes));
      if (notes.length === 0) return [];
      const alone = notesStandingAlone(document);
      return notes.map((note) => ({
        message: messageFor(document.text, note),
        span: extentOf(document.text, note),
        fixes: alone.has(note.start) ? [] : [removal(document.text, note)],
      }));
    },
  };
}

function messageFor(text: string, note: Note): string {
  if (note.kind === 'aside')
    return `Er is geen controle ‘${note.code}’, zodat deze notitie niets terzijde legt. Verbeter de naam of haal de notitie weg.`;
  return `Werknotitie ‘${shortened(text, note)}’ staat nog in de tekst. Werk deze uit of haal deze weg.`;
}

/** An answer that is only `n.t.b.` is an empty answer; one finding says so, and says more. */
function isReportedHere({ kind, notes }: Document, codes: () => readonly string[]): (note: Note) => boolean {
  const known = notes.some(isAside) ? new Set(codes()) : undefined;
  return (note) => {
    switch (note.kind) {
      case 'work':
        return note.form !== 'bare' || kind !== 'answers';
      case 'aside':
        return known?.has(note.code) !== true;
      case 'source':
        return false;
    }
  };
}

function isAside(note: Note): note is SetAsideNote {
  return note.kind === 'aside';
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
