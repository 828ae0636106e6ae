import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { TEXT_ONLY } from '../../src/checks/context.ts';
import type { Dossier } from '../../src/dossiers/dossier.ts';
import { createDashboard } from '../../src/editor/dossiers/dashboard/dashboard.ts';
import { exportOverview } from '../../src/editor/dossiers/dashboard/exporting.ts';
import { FORMATS } from '../../src/editor/dossiers/dashboard/formats.ts';
import type { Desk } from '../../src/editor/dossiers/desk.ts';
import { dossier, TODAY } from '../support/madeDossiers.ts';
import { answering, pressing } from './answering.ts';
import { closeAll, until, workspaceFile } from './opened.ts';
import { withSetting } from './settings.ts';

const log = vscode.window.createOutputChannel('proef', { log: true });

/** A desk with some dossiers, that counts how often it was begun. */
function deskOf(dossiers: readonly Dossier[]): Desk & { readonly begun: () => number } {
  let begun = 0;
  return {
    dossiers: () => dossiers,
    dossierOf: () => undefined,
    state: () => ({ activity: 'idle', done: 0, total: 0, troubles: [] }),
    contextOf: () => TEXT_ONLY,
    today: () => TODAY,
    uriOf: (file) => vscode.Uri.file(file),
    report: () => Promise.resolve(undefined),
    begin: () => {
      begun++;
    },
    onDidChange: new vscode.EventEmitter<void>().event,
    onDidChangeContext: new vscode.EventEmitter<vscode.Uri>().event,
    begun: () => begun,
  };
}

function panels(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview);
}

function isOpen(place: vscode.Uri): boolean {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === place.toString());
}

describe('The overview of dossiers', () => {
  afterEach(closeAll);

  it('opens once, starts the reading, and opens again after it was closed', async () => {
    const [extension] = vscode.extensions.all.filter(({ id }) => id.endsWith('.kamervragen'));
    assert.ok(extension);
    const desk = deskOf([dossier({ submitted: 3 })]);
    const dashboard = createDashboard(desk, extension.extensionUri, log);
    const titles = (): readonly string[] => panels().map(({ label }) => label);
    const opened = (): Promise<unknown> =>
      until(vscode.window.tabGroups.onDidChangeTabs, () => titles().includes('Overzicht van dossiers'));
    dashboard.open();
    await opened();
    dashboard.open();
    assert.deepEqual(titles(), ['Overzicht van dossiers']);
    await vscode.window.tabGroups.close(panels());
    dashboard.open();
    await opened();
    assert.equal(desk.begun(), 2);
    dashboard.dispose();
  });

  it('is exported as CSV with what a setting says between the cells', async () => {
    const [csv] = FORMATS.filter(({ format }) => format === 'csv');
    assert.ok(csv);
    const place = workspaceFile('komma.csv');
    const { restore } = answering({
      showInformationMessage: () => undefined,
      showSaveDialog: () => place,
    });
    try {
      await withSetting('csv.scheidingsteken', ',', () =>
        exportOverview(deskOf([dossier({ submitted: 3 })]), csv, log),
      );
    } finally {
      restore();
    }
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(place));
    assert.match(text, /^\ufeff?stand,onderwerp,/);
  });

  for (const format of FORMATS)
    it(`is exported as ${format.title}, and opened`, async () => {
      const place = workspaceFile(`overzicht.${format.format}`);
      const { said, restore } = answering({
        showInformationMessage: pressing('Openen'),
        showErrorMessage: () => undefined,
        showSaveDialog: () => place,
      });
      try {
        await exportOverview(deskOf([dossier({ submitted: 3, subject: 'de pont' })]), format, log);
      } finally {
        restore();
      }
      await until(vscode.window.tabGroups.onDidChangeTabs, () => isOpen(place));
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(place));
      assert.match(text, /de pont/);
      if (format.format === 'csv') assert.match(text, /^\ufeff?stand;onderwerp;/);
      assert.deepEqual(said, [`Het overzicht is geëxporteerd als ‘overzicht.${format.format}’.`]);
    });
});
