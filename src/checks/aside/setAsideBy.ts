import type { Document, SetAsideNote } from '../../document/model.ts';
import type { Finding } from '../check.ts';
import { asideKey, type Aside } from './aside.ts';
import type { SetAside } from './judge.ts';

/** What sets findings of a document aside, with those that it does; none where nothing fits it any more. */
export type SetAsideBy =
  | { readonly kind: 'text'; readonly note: SetAsideNote; readonly findings: readonly Finding[] }
  | { readonly kind: 'file'; readonly aside: Aside; readonly findings: readonly Finding[] };

/** Notes in the text in their order, then the entries of the dossier's file in theirs. */
export function setAsideBy(
  { notes }: Document,
  asides: readonly Aside[],
  setAside: readonly SetAside[],
): readonly SetAsideBy[] {
  const byKey = new Map<string, Finding[]>();
  for (const { finding, aside } of setAside) {
    const key = aside.origin === 'text' ? noteKey(aside) : asideKey(aside);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [finding]);
    else known.push(finding);
  }
  return [
    ...notes.flatMap((note) =>
      note.kind === 'aside'
        ? [{ kind: 'text', note, findings: byKey.get(noteKey(note)) ?? [] } as const]
        : [],
    ),
    ...asides.map((aside) => ({ kind: 'file', aside, findings: byKey.get(asideKey(aside)) ?? [] }) as const),
  ];
}

function noteKey({ code, reason }: Pick<Aside, 'code' | 'reason'>): string {
  return JSON.stringify(['text', code, reason]);
}
