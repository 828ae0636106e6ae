import type { Document, Label, SetAsideNote } from '../../document/model.ts';
import type { Finding } from '../check.ts';
import { asideKey, type Aside } from './aside.ts';
import type { SetAside } from './judge.ts';
import { labelsAt } from './places.ts';

/** What sets findings of a document aside, with those that it does; none where nothing fits it any more. */
export type SetAsideBy =
  | {
      readonly kind: 'text';
      readonly note: SetAsideNote;
      /** The question or answer that the note stands in. */
      readonly label: Label | undefined;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'file'; readonly aside: Aside; readonly findings: readonly Finding[] };

/** Notes in the text in their order, then the entries of the dossier's file in theirs. */
export function setAsideBy(
  document: Document,
  asides: readonly Aside[],
  setAside: readonly SetAside[],
): readonly SetAsideBy[] {
  const byKey = new Map<string, Finding[]>();
  for (const { finding, aside, note } of setAside) {
    const key = note === undefined ? asideKey(aside) : noteKey(note);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [finding]);
    else known.push(finding);
  }
  const labelsOf = labelsAt(document);
  return [
    ...document.notes.flatMap((note) => {
      if (note.kind !== 'aside') return [];
      const [label] = labelsOf(note.start);
      return [{ kind: 'text', note, label, findings: byKey.get(noteKey(note)) ?? [] } as const];
    }),
    ...asides.map((aside) => ({ kind: 'file', aside, findings: byKey.get(asideKey(aside)) ?? [] }) as const),
  ];
}

/** By its place: what two notes say may be the same. */
function noteKey({ start }: SetAsideNote): string {
  return `text ${start}`;
}
