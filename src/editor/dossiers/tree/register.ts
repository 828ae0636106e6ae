import * as vscode from 'vscode';
import { isFiltering, passes } from '../../../dossiers/arranging/facets.ts';
import { needsAttention } from '../../../dossiers/state.ts';
import type { Desk } from '../desk.ts';
import { createArranged, type Arranged } from './arranged.ts';
import { registerGoing } from './going.ts';
import { createDossierTree } from './provider.ts';

const VIEW = 'kamervragen.dossiers';

/** The view “Dossiers”: all sets of questions of the workspace, how far each is and which need attention. */
export function registerDossierView(
  desk: Desk,
  memory: vscode.Memento,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const arranged = createArranged(desk, memory);
  const tree = createDossierTree(desk, arranged.get);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const tell = (): void => {
    view.badge = badgeOf(desk);
    view.message = messageOf(desk, arranged);
  };
  const showAnew = (): void => {
    tree.refresh();
    tell();
  };
  tell();
  return vscode.Disposable.from(
    view,
    tree,
    arranged,
    registerGoing(desk, log),
    desk.onDidChange(tell),
    arranged.onDidChange(showAnew),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) desk.begin();
    }),
  );
}

function badgeOf(desk: Desk): vscode.ViewBadge | undefined {
  const value = desk.dossiers().filter(needsAttention).length;
  if (value === 0) return undefined;
  const tooltip = value === 1 ? '1 dossier vraagt om aandacht' : `${value} dossiers vragen om aandacht`;
  return { value, tooltip };
}

/** What is not seen at once: that there is more than is shown, or that there is more to come. */
function messageOf(desk: Desk, arranged: Arranged): string {
  const dossiers = desk.dossiers();
  const { activity, done, total } = desk.state();
  if (activity === 'reading' && total > 20) return `Bestanden lezen: ${done} van ${total}…`;
  const { filter } = arranged.get();
  if (!isFiltering(filter)) return '';
  const shown = dossiers.filter((dossier) => passes(dossier, filter)).length;
  return `Gefilterd: ${shown} van de ${dossiers.length} dossiers.`;
}
