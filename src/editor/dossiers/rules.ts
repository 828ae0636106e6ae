import * as vscode from 'vscode';
import type { CheckContext, PreferredTerm } from '../../checks/context.ts';
import type { Rules } from '../../worker/desk/protocol.ts';
import { fileOf } from '../archive/fileNames.ts';
import { workspaceFolders } from '../archive/folders.ts';
import { followYaml } from '../archive/followYaml.ts';
import { today } from '../earlier/today.ts';
import type { SettingsService } from '../settings/settings.ts';

/** What documents are checked by: the day, the settings and the lists of words, as they are now. */
export interface RulesSource {
  readonly get: () => Rules;
  /** What these say to the checks of a document that is in no dossier. */
  readonly contextFor: (uri: vscode.Uri) => Partial<CheckContext>;
  readonly onDidChange: vscode.Event<void>;
}

/** In milliseconds: so soon after midnight it is another day. */
const DAY_LOOKED_AT = 60_000;

interface Lists {
  day: string;
  preferredTerms: readonly PreferredTerm[];
  parties: readonly string[] | undefined;
}

export function createRules(
  settings: SettingsService,
  log: vscode.LogOutputChannel,
): RulesSource & { readonly dispose: () => void } {
  const changed = new vscode.EventEmitter<void>();
  const lists: Lists = { day: today(), preferredTerms: [], parties: undefined };
  const become = (next: Partial<Lists>): void => {
    Object.assign(lists, next);
    changed.fire();
  };
  const timer = setInterval(() => {
    if (today() !== lists.day) become({ day: today() });
  }, DAY_LOOKED_AT);
  const subscriptions = [
    changed,
    settings.onDidChange(() => changed.fire()),
    new vscode.Disposable(() => clearInterval(timer)),
    ...followLists(become, log),
  ];
  return {
    get: () => ({
      today: lists.day,
      settings: settingsOfFolders(settings),
      elsewhere: settings.get(vscode.Uri.from({ scheme: 'untitled', path: 'Untitled' })),
      preferredTerms: lists.preferredTerms,
      parties: lists.parties,
    }),
    contextFor: (uri) => {
      const { terms, longSentence } = settings.get(uri);
      const { day, preferredTerms, parties } = lists;
      return { today: day, terms, longSentence, preferredTerms, parties };
    },
    onDidChange: changed.event,
    dispose: () => void vscode.Disposable.from(...subscriptions).dispose(),
  };
}

function settingsOfFolders(settings: SettingsService): Rules['settings'] {
  return workspaceFolders().map((uri) => ({ folder: fileOf(uri), settings: settings.get(uri) }));
}

/** The lists of words in the libraries of the workspace and elsewhere. */
function followLists(
  use: (lists: Partial<Lists>) => void,
  log: vscode.LogOutputChannel,
): readonly vscode.Disposable[] {
  const terms = followYaml<readonly PreferredTerm[]>(
    { name: 'Voorkeurstermen', ending: '.voorkeurstermen.yaml', read: termsIn, nothing: [] },
    (preferredTerms) => use({ preferredTerms }),
    log,
  );
  const parties = followYaml<readonly string[]>(
    { name: 'Partijen', ending: '.partijen.yaml', read: partiesIn, nothing: [] },
    // An empty list would say that no party exists.
    (names) => use({ parties: names.length === 0 ? undefined : names }),
    log,
  );
  return [terms, parties].map(({ dispose }) => new vscode.Disposable(dispose));
}

async function termsIn(texts: readonly string[]): Promise<readonly PreferredTerm[]> {
  if (texts.length === 0) return [];
  const { readTerms } = await import('../yamlFiles.ts');
  return texts.flatMap((text) => readTerms(text).terms);
}

async function partiesIn(texts: readonly string[]): Promise<readonly string[]> {
  if (texts.length === 0) return [];
  const { readParties } = await import('../yamlFiles.ts');
  return [...new Set(texts.flatMap((text) => readParties(text).parties))];
}
