import type { Document, WorkNote } from '../document/model.ts';
import { saysSomething } from '../document/states.ts';
import type { Check, Fix } from './check.ts';
import { extentOf } from './reading/extent.ts';

export const workNote: Check = {
  code: 'werknotitie',
  severity: 'warning',
  run: (document) => {
    if (document.notes.length === 0) return [];
    const alone = notesStandingAlone(document);
    return document.notes.filter(isReportedHere(document)).map((note) => ({
      message: `Werknotitie ‘${shortened(document.text, note)}’ staat nog in de tekst. Werk deze uit of haal deze weg.`,
      span: extentOf(document.text, note),
      fixes: alone.has(note.start) ? [] : [removal(document.text, note)],
    }));
  },
};

/** An answer that is only `n.t.b.` is an empty answer; one finding says so, and says more. */
function isReportedHere({ kind }: Document): (note: WorkNote) => boolean {
  return ({ form }) => form !== 'bare' || kind !== 'answers';
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

/** Takes the note out with the blank before it, or the one after it where it starts a line. */
function removal(text: string, note: WorkNote): Fix {
  let { start, end } = note;
  if (/[ \t]/.test(text.charAt(start - 1))) start--;
  else if (/[ \t]/.test(text.charAt(end))) end++;
  return {
    title: 'Verwijder de werknotitie',
    edits: [{ span: { start, end }, newText: '' }],
    preferred: false,
  };
}

function shortened(text: string, { start, end }: WorkNote): string {
  const note = text.slice(start, Math.min(end, start + 200)).replace(/\s+/g, ' ');
  return note.length > 60 ? `${note.slice(0, 57)}…` : note;
}
