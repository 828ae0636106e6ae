import * as vscode from 'vscode';
import { percentage } from '../../../archive/fit.ts';
import type { Hit } from '../../../archive/hit.ts';
import { shownSource } from '../../../archive/shownSource.ts';
import { shortened } from '../../../document/shortened.ts';
import type { ArchiveState } from '../../archive/service.ts';
import type { Asked } from '../../reuse/asked.ts';
import { COPY, OPEN } from '../../reuse/searchItems.ts';
import { readingOf } from '../shown.ts';

const LONGEST_TITLE = 42;

export interface AnswerItem extends vscode.QuickPickItem {
  /** Absent for a line that only says something. */
  readonly hit?: Hit;
}

/** What there is to choose from. */
export interface Listed {
  readonly typed: string;
  /** Found with what was typed, or, with nothing typed, what fits the question at the cursor. */
  readonly hits: readonly Hit[];
  readonly asked: Asked | undefined;
  readonly state: ArchiveState;
}

export function itemsFor(listed: Listed): readonly AnswerItem[] {
  const { typed, hits, asked } = listed;
  if (hits.length === 0) return [{ label: nothingFound(listed), alwaysShow: true }];
  if (typed.trim() !== '') return hits.map((hit) => itemOf(hit, shownSource(hit)));
  const label = `past bij ${asked?.name ?? ''}`;
  const fitting = hits.map((hit) => itemOf(hit, `${percentage(hit.score)} · ${shownSource(hit)}`));
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...fitting];
}

/** `Zoek in eerdere antwoorden · 12.345 passages · 3 van 12 bestanden gelezen…`. */
export function titleFor(state: ArchiveState): string {
  const reading = readingOf(state);
  const passages = state.passages === 1 ? '1 passage' : `${thousands(state.passages)} passages`;
  return ['Zoek in eerdere antwoorden', passages, ...(reading === undefined ? [] : [reading])].join(' · ');
}

function itemOf(hit: Hit, description: string): AnswerItem {
  const { title, answer } = hit.entry;
  const [detail = ''] = answer.split('\n', 1);
  // What is listed was chosen by us.
  return {
    label: shortened(title, LONGEST_TITLE),
    description,
    detail,
    buttons: [OPEN, COPY],
    alwaysShow: true,
    hit,
  };
}

function nothingFound({ typed, state }: Listed): string {
  if (state.documents === 0) {
    return state.activity === 'reading'
      ? 'De eerdere antwoorden worden gelezen…'
      : 'In deze map staan geen eerdere antwoorden.';
  }
  if (typed.trim() === '') return 'Typ een of meer woorden, of een zinsdeel tussen aanhalingstekens.';
  return state.activity === 'reading'
    ? 'Nog niets gevonden met deze woorden; er wordt nog gelezen…'
    : 'Geen eerder antwoord gevonden met deze woorden.';
}

function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}
