import type { Aside } from '../../checks/aside/aside.ts';
import type { PreferredTerm, Tick } from '../../checks/context.ts';
import { USUAL_SETTINGS, type Settings } from '../../settings/settings.ts';

/** What holds for all files. */
export interface Using {
  /** ISO 8601. */
  readonly today: string;
  readonly settingsOf: (file: string) => Settings;
  readonly parties: readonly string[] | undefined;
  readonly preferredTerms: readonly PreferredTerm[];
}

/** No day, no lists, and the settings that everybody has. */
export const AS_USUAL: Using = {
  today: '',
  settingsOf: () => USUAL_SETTINGS,
  parties: undefined,
  preferredTerms: [],
};

/** What a reviewer noted of a document in its dossier's file. */
export interface Marks {
  readonly ticked: readonly Tick[];
  readonly asides: readonly Aside[];
}

export const NO_MARKS: Marks = { ticked: [], asides: [] };

/** All that the findings of a file follow from besides its text, as plain data: two are compared part by part. */
export type Knowledge = readonly unknown[];

export function isSameKnowledge(one: Knowledge | undefined, other: Knowledge): boolean {
  return one?.length === other.length && one.every((part, at) => isSameData(part, other[at]));
}

/** Most often it is the very same; where it was made anew it is compared by its words. */
export function isSameData(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
