import type { Document, Label } from '../../document/model.ts';
import { subQuestions } from '../../document/subQuestions.ts';
import { nearest } from '../../library/nearest.ts';
import type { Tick } from '../../checks/context.ts';
import { checks, type SeverityOf } from '../../checks/index.ts';
import { asideKey, type Aside } from '../../checks/aside/aside.ts';
import type { Judged, SetAside } from '../../checks/aside/judge.ts';
import { labelsAt, wordsOf } from '../../checks/aside/places.ts';
import { setAsideBy } from '../../checks/aside/setAsideBy.ts';
import type { Marks } from '../desk/knowledge.ts';
import { isJudged } from './judgedKinds.ts';

/** Something that a reviewer noted beside a document and that fits nothing in it any more, with why: sentences in Dutch. */
export type Misfit = Fitting & { readonly message: string };

type Fitting =
  { readonly kind: 'tick'; readonly tick: Tick } | { readonly kind: 'aside'; readonly aside: Aside };

/**
 * What of the dossier's file fits nothing. Of a check that is off nobody knows, and where there are no findings to be had,
 * in questions that were sent in, neither.
 */
export function misfitsOf(
  document: Document,
  { ticked, asides }: Marks,
  { setAside }: Pick<Judged, 'setAside'>,
  severityOf: SeverityOf,
): readonly Misfit[] {
  if (ticked.length + asides.length === 0 || !isJudged(document.kind)) return [];
  const labels = new Set([...document.questions, ...document.answers].flatMap((item) => [...item.labels]));
  const entries = setAsideBy(document, asides, setAside);
  const covered = coveredIn(document, setAside);
  return [
    ...ticksThatFitNothing(document, ticked, labels),
    ...entries.flatMap((entry) => {
      if (entry.kind === 'text' || entry.findings.length > 0 || covered.has(asideKey(entry.aside))) return [];
      const message = whyNot(entry.aside, labels, severityOf);
      return message === undefined ? [] : [{ kind: 'aside', aside: entry.aside, message } as const];
    }),
  ];
}

/** By their keys, the entries that are about a finding that another entry, or a note in the text, sets aside already. */
function coveredIn(document: Document, setAside: readonly SetAside[]): ReadonlySet<string> {
  const labelsOf = labelsAt(document);
  return new Set(
    setAside.flatMap(({ finding: { code, span } }) => {
      const found = labelsOf(span.start);
      const labels: readonly (Label | undefined)[] = found.length === 0 ? [undefined] : found;
      const words = wordsOf(document, span);
      return labels.flatMap((label) => [
        asideKey({ code, label, words: undefined }),
        asideKey({ code, label, words }),
      ]);
    }),
  );
}

function ticksThatFitNothing(
  document: Document,
  ticked: readonly Tick[],
  labels: ReadonlySet<Label>,
): readonly Misfit[] {
  if (ticked.length === 0) return [];
  const asked = new Set(
    document.questions.flatMap((question) =>
      subQuestions(document, question).map(({ words }) => keyOf(question.labels[0], words)),
    ),
  );
  return ticked
    .filter(({ label, words }) => !asked.has(keyOf(label, words)))
    .map((tick) => ({
      kind: 'tick',
      tick,
      message: labels.has(tick.label)
        ? `Deze woorden staan niet meer in vraag ${tick.label}. Verwijder dit vinkje of pas het aan.`
        : `Het document heeft geen vraag ${tick.label} meer. Verwijder dit vinkje of pas het aan.`,
    }));
}

function whyNot(
  { code, label }: Aside,
  labels: ReadonlySet<Label>,
  severityOf: SeverityOf,
): string | undefined {
  const check = checks.find((one) => one.code === code);
  if (check === undefined) {
    const meant = nearest(
      code,
      checks.map((one) => one.code),
    );
    const advice = meant === undefined ? '' : ` Bedoelt u ‘${meant}’?`;
    return `Er is geen melding die ‘${code}’ heet.${advice}`;
  }
  if ((severityOf(code) ?? check.severity) === 'off') return undefined;
  return label === undefined || labels.has(label)
    ? 'Deze terzijdelegging past bij geen melding meer. Verwijder haar of pas haar aan.'
    : `Het document heeft geen vraag ${label} meer. Verwijder deze terzijdelegging of pas haar aan.`;
}

function keyOf(label: Label | undefined, words: string): string {
  return JSON.stringify([label ?? '', words]);
}
