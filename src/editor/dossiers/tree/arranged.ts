import * as vscode from 'vscode';
import {
  GROUP_NAMES,
  NO_FILTER,
  SORT_NAMES,
  USUAL_ARRANGEMENT,
  type Arrangement,
} from '../../../dossiers/arranging/arrangement.ts';
import { isFiltering } from '../../../dossiers/arranging/facets.ts';
import type { Desk } from '../desk.ts';
import { chosenFacets } from './filtering.ts';

const KEPT_AS = 'kamervragen.dossiers.ordening';
const IS_FILTERING = 'kamervragen.dossiersGefilterd';

/** How the list is arranged: remembered for this workspace. */
export interface Arranged {
  readonly get: () => Arrangement;
  readonly onDidChange: vscode.Event<void>;
  readonly dispose: () => void;
}

export function createArranged(desk: Desk, memory: vscode.Memento): Arranged {
  const changed = new vscode.EventEmitter<void>();
  let arrangement: Arrangement = { ...USUAL_ARRANGEMENT, ...memory.get<Partial<Arrangement>>(KEPT_AS) };
  const become = (next: Partial<Arrangement>): void => {
    arrangement = { ...arrangement, ...next };
    void memory.update(KEPT_AS, arrangement);
    tellMenus(arrangement);
    changed.fire();
  };
  tellMenus(arrangement);
  const commands = [
    vscode.commands.registerCommand('kamervragen.groepeerDossiers', async () => {
      const groupBy = await chosenOf(GROUP_NAMES, arrangement.groupBy, 'Dossiers groeperen op');
      if (groupBy !== undefined) become({ groupBy });
    }),
    vscode.commands.registerCommand('kamervragen.sorteerDossiers', async () => {
      const sortBy = await chosenOf(SORT_NAMES, arrangement.sortBy, 'Dossiers sorteren op');
      if (sortBy !== undefined) become({ sortBy });
    }),
    vscode.commands.registerCommand('kamervragen.filterDossiers', async () => {
      const filter = await chosenFacets(desk.dossiers(), arrangement.filter);
      if (filter !== undefined) become({ filter });
    }),
    vscode.commands.registerCommand('kamervragen.toonAlleDossiers', () => become({ filter: NO_FILTER })),
  ];
  return {
    get: () => arrangement,
    onDidChange: changed.event,
    dispose: () => void vscode.Disposable.from(changed, ...commands).dispose(),
  };
}

function tellMenus({ filter }: Arrangement): void {
  void vscode.commands.executeCommand('setContext', IS_FILTERING, isFiltering(filter));
}

/** One of some names, that of now marked. */
async function chosenOf<Key extends string>(
  names: Readonly<Record<Key, string>>,
  now: Key,
  title: string,
): Promise<Key | undefined> {
  const items = (Object.keys(names) as Key[]).map((key) => ({
    key,
    label: names[key],
    ...(key === now ? { description: 'zoals nu' } : {}),
  }));
  return (await vscode.window.showQuickPick(items, { title, placeHolder: 'Kies er één' }))?.key;
}
