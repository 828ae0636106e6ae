import * as vscode from 'vscode';
import type { Severity } from '../../checks/check.ts';
import {
  BOUNDS,
  FREE_DAY_WORDS,
  isWithinBounds,
  SEVERITY_WORDS,
  type Bounds,
} from '../../settings/fields.ts';
import { USUAL_SETTINGS, type Settings } from '../../settings/settings.ts';

const SECTION = 'kamervragen';
const OURS = ['controles', 'termijn', 'langeZin'];

/** What the settings of VS Code say of the checks of a file; where they hold nothing that we know, the usual. */
export function settingsInEditor(scope: vscode.ConfigurationScope): Settings {
  const settings = vscode.workspace.getConfiguration(SECTION, scope);
  const usual = USUAL_SETTINGS.terms;
  const number = (name: string, bounds: Bounds, otherwise: number): number => {
    const value = settings.get<unknown>(name);
    return isWithinBounds(value, bounds) ? value : otherwise;
  };
  return {
    severities: severitiesIn(settings.get<unknown>('controles')),
    terms: {
      answerDays: number('termijn.antwoord', BOUNDS.antwoord, usual.answerDays),
      postponementDays: number('termijn.uitstel', BOUNDS.uitstel, usual.postponementDays),
      nearDays: number('termijn.nadert', BOUNDS.nadert, usual.nearDays),
      endOnFreeDay: FREE_DAY_WORDS.get(settings.get<string>('termijn.vrijeDagen', '')) ?? usual.endOnFreeDay,
    },
    longSentence: number('langeZin', BOUNDS.langeZin, USUAL_SETTINGS.longSentence),
  };
}

export function concernsSettings(change: vscode.ConfigurationChangeEvent): boolean {
  return OURS.some((name) => change.affectsConfiguration(`${SECTION}.${name}`));
}

function severitiesIn(words: unknown): Readonly<Record<string, Severity | 'off'>> {
  if (typeof words !== 'object' || words === null) return {};
  return Object.fromEntries(
    Object.entries(words).flatMap(([code, word]) => {
      const severity = SEVERITY_WORDS.get(String(word));
      return severity === undefined ? [] : [[code, severity] as const];
    }),
  );
}
