import { personName } from '../../document/personName.ts';
import type { DatingSettings } from '../../archive/dating/signs.ts';
import { signsOf } from '../../archive/dating/signs.ts';
import type { Sign } from '../../archive/dating/sign.ts';
import { differences } from '../../archive/differences.ts';
import { bandOf, percentage } from '../../archive/fit.ts';
import type { Hit, Place } from '../../archive/hit.ts';
import { paragraphsOf, type Paragraph } from '../../archive/paragraphs.ts';
import { shownSource } from '../../archive/shownSource.ts';
import type { SourceDocument } from '../../archive/source.ts';
import { dateText } from '../../document/days.ts';
import type { FitShown, HitShown, PassageRun, QuestionRun } from '../../webview/earlier/protocol.ts';
import { shownSigns, weightOf } from './shownSigns.ts';
import type { Targets } from './targets.ts';

export interface Showing {
  /** The words of the question that is being answered. */
  readonly question: string;
  /** ISO 8601. */
  readonly today: string;
  readonly dating: DatingSettings;
}

export function shownHit(hit: Hit, targets: Targets, { question, today, dating }: Showing): HitShown {
  const { document, entry, newer, others } = hit;
  const place: Place = { document, entry };
  const signs = signsOf(place, newer, today, dating);
  const passage = (of: Place, extent: 'whole' | 'paragraph', text: string): number =>
    targets.add({ kind: 'passage', place: of, extent, text });
  const target = passage(place, 'whole', entry.answer);
  const paragraphs = paragraphsOf(entry.answer);
  return {
    key: `${document.file}#${entry.span.start}`,
    target,
    fit: shownFit(hit.score),
    question: shownQuestion(hit, question),
    asked: asked(document),
    answered: answered(document),
    source: shownSource(place),
    signs: shownSigns(signs, entry.answer, newer && passage(newer, 'whole', newer.entry.answer)),
    passages: paragraphs.map((paragraph) => ({
      target: paragraphs.length === 1 ? target : passage(place, 'paragraph', paragraph.text),
      runs: runsOf(paragraph, signs),
    })),
    others: others.map((other) => ({
      target: passage(other, 'whole', other.entry.answer),
      source: shownSource(other),
    })),
  };
}

export function shownFit(score: number): FitShown {
  return { score, band: bandOf(score), percentage: percentage(score) };
}

function shownQuestion({ entry }: Hit, question: string): readonly QuestionRun[] {
  if (entry.question === '') return [{ where: 'both', text: entry.title }];
  return differences(entry.question, question);
}

/** `Quispelhof (GroenLinks-PvdA) en Wierselaar (VVD) · 6 mei 2031`. */
export function asked({ members, submitted }: SourceDocument): string {
  const names = members.map(personName);
  return listed(inSequence(names), submitted);
}

/** `Minister Bronsema (Infrastructuur en Waterstaat) · 24 maart 2026`; where no names are known, the ministries. */
export function answered({ ministries, respondents = [], answered: date }: SourceDocument): string {
  const names = respondents.map(({ role, name, portfolio }) =>
    portfolio === undefined ? `${role} ${name}` : `${role} ${name} (${portfolio})`,
  );
  return listed(inSequence(names.length > 0 ? names : ministries), date);
}

function listed(names: string, date: string | undefined): string {
  const day = date === undefined ? '' : dateText(date);
  return [names, day].filter((part) => part !== '').join(' · ');
}

function inSequence(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}

/** A paragraph cut where a sign begins or ends. */
function runsOf({ text, start }: Paragraph, signs: readonly Sign[]): readonly PassageRun[] {
  const runs: PassageRun[] = [];
  let at = 0;
  for (const { kind, span, sentence } of signs) {
    if (span === undefined || span.start < start || span.end > start + text.length) continue;
    const from = span.start - start;
    if (from > at) runs.push({ text: text.slice(at, from), sign: undefined });
    at = span.end - start;
    runs.push({ text: text.slice(from, at), sign: { weight: weightOf(kind), sentence } });
  }
  if (at < text.length) runs.push({ text: text.slice(at), sign: undefined });
  return runs;
}
