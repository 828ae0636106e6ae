import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { GROUP_NAMES, SORT_NAMES } from '../../src/dossiers/arranging/arrangement.ts';
import { answering } from './answering.ts';
import { closeAll, extension, writeFile } from './opened.ts';

type Items = readonly vscode.QuickPickItem[];

/** Runs a command that lets one choose, and gives what there was to choose from. */
async function choosing(
  command: string,
  choose: (items: Items) => vscode.QuickPickItem | undefined,
): Promise<Items> {
  const offered: vscode.QuickPickItem[] = [];
  const { restore } = answering({
    showQuickPick: (items: Items) => {
      offered.push(...items);
      return choose(items);
    },
  });
  try {
    await vscode.commands.executeCommand(command);
  } finally {
    restore();
  }
  return offered;
}

/** What the list is arranged by now. */
async function arrangedBy(command: string): Promise<string | undefined> {
  const items = await choosing(command, () => undefined);
  return items.find(({ description }) => description === 'zoals nu')?.label;
}

describe('The list of dossiers', () => {
  before(extension);
  afterEach(closeAll);

  for (const [command, names] of [
    ['kamervragen.groepeerDossiers', Object.values(GROUP_NAMES)],
    ['kamervragen.sorteerDossiers', Object.values(SORT_NAMES)],
  ] as const)
    it(`is arranged as one chooses: ${command}`, async () => {
      const before = await arrangedBy(command);
      const other = names.find((name) => name !== before);
      const offered = await choosing(command, (items) => items.find(({ label }) => label === other));
      assert.deepEqual(
        offered.map(({ label }) => label),
        names,
      );
      assert.equal(await arrangedBy(command), other);
      await choosing(command, (items) => items.find(({ label }) => label === before));
      assert.equal(await arrangedBy(command), before);
    });

  it('is searched for a dossier, which is opened', async () => {
    const subject = `de pont van ${randomUUID()}`;
    const file = await writeFile(
      `${randomUUID()}/vragen.kamervragen`,
      `Vragen van het lid Brandenoord (SP) aan de Minister van Verkeer over ${subject} (ingezonden 6 mei 2031).\n\nVraag 1\nVaart de pont?\n`,
    );
    await vscode.window.showTextDocument(file);
    const isIt = ({ label }: vscode.QuickPickItem): boolean => label.toLowerCase() === subject;
    const search = (): Promise<Items> => choosing('kamervragen.zoekDossier', (items) => items.find(isIt));
    await closeAll();
    while (!(await search()).some(isIt)) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file.toString());
  });
});
