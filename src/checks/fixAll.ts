import type { Problem, TextEdit } from './check.ts';

/** The edits of all preferred fixes together; of two that would meet in the text, the first only. */
export function fixAll(findings: readonly Pick<Problem, 'fixes'>[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  let end = -1;
  const fixes = findings.flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred).slice(0, 1));
  const inOrder = fixes
    .map(({ edits }) => [...edits].sort(byPlace))
    .sort(([one], [other]) => byPlace(one, other));
  for (const edits of inOrder) {
    const [first] = edits;
    const last = edits.at(-1);
    if (first === undefined || last === undefined || first.span.start < end) continue;
    taken.push(...edits);
    end = last.span.end;
  }
  return taken;
}

function byPlace(one: TextEdit | undefined, other: TextEdit | undefined): number {
  return (one?.span.start ?? 0) - (other?.span.start ?? 0) || (one?.span.end ?? 0) - (other?.span.end ?? 0);
}
