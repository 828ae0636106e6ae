import type { Document, SourceNote, Span } from '../document/model.ts';
import { removalOf } from '../document/noteRemoval.ts';
import { merged } from '../document/spans.ts';
import type { Check, TextEdit } from './check.ts';
import { shortened } from './writing/wording.ts';

export const sourceNote: Check = {
  code: 'bronnotitie',
  severity: 'information',
  run: (document) =>
    sourceNotesOf(document).map((note) => ({
      message: `Bronnotitie ‘${shortened(document.text, note)}’ zegt waar de tekst vandaan komt. Haal deze weg voordat het stuk naar de Kamer gaat.`,
      span: { start: note.start, end: note.end },
      fixes: [{ title: 'Verwijder de bronnotitie', edits: edits(document.text, [note]), preferred: false }],
    })),
};

/** Takes all source notes out of a document. */
export function removeSourceNotes(document: Document): readonly TextEdit[] {
  return edits(document.text, together(document.text, sourceNotesOf(document)));
}

function sourceNotesOf({ notes }: Document): readonly SourceNote[] {
  return notes.filter((note) => note.kind === 'source');
}

function edits(text: string, notes: readonly Span[]): readonly TextEdit[] {
  return merged(notes.map((note) => removalOf(text, note))).map((span) => ({ span, newText: '' }));
}

/** Notes with nothing but white space between them go as one, or each would leave the line of the other. */
function together(text: string, notes: readonly Span[]): readonly Span[] {
  const groups: Span[] = [];
  for (const note of notes) {
    const last = groups.at(-1);
    if (last !== undefined && text.slice(last.end, note.start).trim() === '') {
      groups[groups.length - 1] = { start: last.start, end: note.end };
    } else groups.push({ start: note.start, end: note.end });
  }
  return groups;
}
