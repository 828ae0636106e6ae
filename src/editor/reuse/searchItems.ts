import * as vscode from 'vscode';
import type { Match, Passage } from '../../archive/passage.ts';
import { reviewNote } from '../../library/review.ts';
import { today } from '../earlier/today.ts';
import type { Asked } from './asked.ts';
import { percentage, shortened, sourceOf } from './describe.ts';
import type { Suggestions } from './suggestions.ts';

export const NOTHING_YET =
  'Er zijn nog geen standaardpassages. Selecteer een tekst en kies “Bewaar als standaardpassage”.';

const MOST_SHOWN = 50;
const MOST_FITTING = 15;
const LONGEST_TITLE = 42;

export const OPEN: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('go-to-file'),
  tooltip: 'Open de bron',
};

export const COPY: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('copy'),
  tooltip: 'Kopieer met bron',
};

export interface PassageItem extends vscode.QuickPickItem {
  /** Absent for a line that only says something. */
  readonly passage?: Passage;
}

/** What the list shows: what was searched for, or, with nothing typed, first what fits the question at the cursor. */
export async function itemsFor(
  suggestions: Suggestions,
  asked: Asked | undefined,
  typed: string,
  reading: 'busy' | 'done',
): Promise<readonly PassageItem[]> {
  if (typed.trim() !== '') {
    const matches = await suggestions.search(typed, MOST_SHOWN);
    const found = matches.map(({ passage }) => itemOf(passage));
    return found.length > 0 ? found : [nothing('Geen standaardpassage gevonden met deze woorden.', reading)];
  }
  if (suggestions.size === 0) return [nothing(NOTHING_YET, reading)];
  const fitting = asked === undefined ? [] : await suggestions.suggest(asked.words, MOST_FITTING);
  const shown = new Set(fitting.map(({ passage }) => passage));
  const newest = await suggestions.search('', MOST_SHOWN);
  const others = newest.filter(({ passage }) => !shown.has(passage));
  return [
    ...under(
      `past bij ${asked?.name ?? ''}`,
      fitting.map((match) => itemOf(match.passage, match)),
    ),
    ...under(
      fitting.length > 0 ? 'overige, nieuwste eerst' : 'nieuwste eerst',
      others.map(({ passage }) => itemOf(passage)),
    ),
  ];
}

function itemOf(passage: Passage, fit?: Match): PassageItem {
  const [firstLine = ''] = passage.text.split('\n', 1);
  const source = [reviewNote(passage, today()), sourceOf(passage)].filter(isSaid).join(' · ');
  return {
    label: shortened(passage.title, LONGEST_TITLE),
    description: fit === undefined ? source : `${percentage(fit.score)} · ${source}`,
    detail: firstLine,
    buttons: [OPEN, COPY],
    // What is listed was chosen by us.
    alwaysShow: true,
    passage,
  };
}

function isSaid(part: string | undefined): boolean {
  return part !== undefined;
}

function under(label: string, items: readonly PassageItem[]): readonly PassageItem[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

function nothing(label: string, reading: 'busy' | 'done'): PassageItem {
  return { label: reading === 'busy' ? 'De passages worden gelezen…' : label, alwaysShow: true };
}
