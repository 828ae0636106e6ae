import * as vscode from 'vscode';
import { NO_FILTER, type DossierFilter } from '../../../dossiers/arranging/arrangement.ts';
import { capital, membersOf, ministriesOf, partiesOf } from '../../../dossiers/arranging/facets.ts';
import { DOSSIER_STATE_NAMES, DOSSIER_STATES, type Dossier } from '../../../dossiers/dossier.ts';

type Facet = Exclude<keyof DossierFilter, 'words'>;

interface FacetItem extends vscode.QuickPickItem {
  readonly facet?: Facet;
  readonly value?: string;
}

/** What the user wants to see, from what there is; nothing when it is left as it was. */
export async function chosenFacets(
  dossiers: readonly Dossier[],
  now: DossierFilter,
): Promise<DossierFilter | undefined> {
  const chosen = await vscode.window.showQuickPick(itemsFor(dossiers, now), {
    title: 'Dossiers filteren',
    placeHolder: 'Kies wat u wilt zien; zonder keuze ziet u alles',
    canPickMany: true,
    matchOnDescription: true,
  });
  if (chosen === undefined) return undefined;
  const of = (facet: Facet): readonly string[] =>
    chosen.flatMap((item) => (item.facet === facet && item.value !== undefined ? [item.value] : []));
  return {
    ...NO_FILTER,
    words: now.words,
    states: of('states'),
    ministries: of('ministries'),
    members: of('members'),
    parties: of('parties'),
  };
}

function itemsFor(dossiers: readonly Dossier[], now: DossierFilter): readonly FacetItem[] {
  const section = (
    title: string,
    facet: Facet,
    valuesOf: (dossier: Dossier) => readonly string[],
    nameOf = (value: string): string => value,
  ): readonly FacetItem[] => {
    const counts = new Map<string, number>(now[facet].map((value) => [value, 0]));
    for (const dossier of dossiers)
      for (const value of valuesOf(dossier)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const items = [...counts].map(([value, count]) => ({
      facet,
      value,
      label: nameOf(value),
      description: `${title.toLowerCase()} · ${count}`,
      picked: now[facet].includes(value),
    }));
    if (items.length === 0) return [];
    return [{ label: title, kind: vscode.QuickPickItemKind.Separator }, ...sorted(items, facet)];
  };
  return [
    ...section('Stand', 'states', ({ state }) => [state], nameOfState),
    ...section('Ministerie', 'ministries', ministriesOf),
    ...section('Fractie', 'parties', partiesOf),
    ...section('Kamerlid', 'members', membersOf),
  ];
}

function nameOfState(value: string): string {
  const state = DOSSIER_STATES.find((one) => one === value);
  return state === undefined ? value : capital(DOSSIER_STATE_NAMES[state]);
}

/** States by urgency, all else by name. */
function sorted<Item extends { readonly value: string; readonly label: string }>(
  items: readonly Item[],
  facet: Facet,
): readonly Item[] {
  const rank = ({ value }: Item): number => DOSSIER_STATES.findIndex((state) => state === value);
  return [...items].sort((one, other) =>
    facet === 'states' ? rank(one) - rank(other) : one.label.localeCompare(other.label, 'nl'),
  );
}
