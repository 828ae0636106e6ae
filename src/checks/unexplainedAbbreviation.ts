import type { Document, Span } from '../document/model.ts';
import { firstEndingAfter } from '../document/spans.ts';
import { abbreviationsIn, type Abbreviation } from './abbreviations/abbreviations.ts';
import { explanationsOf } from './abbreviations/explanations.ts';
import { isKnown } from './abbreviations/known.ts';
import type { Check } from './check.ts';
import { foundInOwnWords } from './reading/answerProse.ts';

export const unexplainedAbbreviation: Check = {
  code: 'afkorting-onverklaard',
  severity: 'hint',
  run: (document, { parties }) => {
    const used = firstUses(document, namesOf(document, parties ?? []));
    if (used.length === 0) return [];
    const explained = explainedFrom(
      document,
      used.map(({ text }) => text),
    );
    return used
      .filter(({ text, start }) => (explained.get(text) ?? Infinity) > start)
      .map(({ text, start, end }) => ({
        message: messageFor(text, explained.has(text) ? 'later' : 'nowhere'),
        span: { start, end },
        fixes: [],
      }));
  },
};

function messageFor(abbreviation: string, where: 'later' | 'nowhere'): string {
  const found = where === 'later' ? 'wordt pas verderop verklaard' : 'wordt nergens verklaard';
  return `De afkorting ‘${abbreviation}’ ${found}. Schrijf haar hier voluit, met de afkorting erachter tussen haakjes.`;
}

/** The first use in an answer of each abbreviation that is not known, in the writer's own words. */
function firstUses(document: Document, names: ReadonlySet<string>): readonly Abbreviation[] {
  const uses = new Map<string, Abbreviation>();
  const isToSkip = (abbreviation: string): boolean =>
    uses.has(abbreviation) || names.has(abbreviation) || isKnown(abbreviation);
  for (const answer of document.answers) {
    for (const use of foundInOwnWords(document, answer, (text) => abbreviationsIn(text, isToSkip))) {
      if (!uses.has(use.text)) uses.set(use.text, use);
    }
  }
  return uses.size === 0 ? [] : unasked(document, uses);
}

/** Who asks with an abbreviation knows it. */
function unasked(
  { text, head, questions }: Document,
  uses: ReadonlyMap<string, Abbreviation>,
): readonly Abbreviation[] {
  const asked = new Set<string>();
  const isToSkip = (abbreviation: string): boolean => !uses.has(abbreviation) || asked.has(abbreviation);
  const spans = [head.subject ?? head.span, ...questions.flatMap(({ body }) => body.content)];
  for (const { start, end } of spans) {
    for (const one of abbreviationsIn(text.slice(start, end), isToSkip)) asked.add(one.text);
  }
  return [...uses.values()].filter((use) => !asked.has(use.text));
}

function namesOf({ head }: Document, parties: readonly string[]): ReadonlySet<string> {
  return new Set([...parties, ...head.members.flatMap(({ party }) => party ?? [])]);
}

/** From where each abbreviation is explained; what a footnote explains is explained wherever its mark stands. */
function explainedFrom({ text, footnotes }: Document, used: readonly string[]): ReadonlyMap<string, number> {
  const notes: readonly Span[] = footnotes;
  const from = new Map<string, number>();
  for (const explanation of explanationsOf(used, text)) {
    const note = notes[firstEndingAfter(notes, explanation.at)];
    const at = note !== undefined && note.start <= explanation.at ? 0 : explanation.at;
    from.set(explanation.text, Math.min(at, from.get(explanation.text) ?? at));
  }
  return from;
}
