import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { answering } from './answering.ts';
import { closeAll, workspaceFile } from './opened.ts';
import { folderWith, namesIn, sample } from './otherFormats.ts';

const NAMES = Array.from({ length: 12 }, (_, at) => `antwoord ${String(at).padStart(2, '0')}.pdf`);
const CUT_OFF = '‘antwoord 03.pdf’ is beschadigd of niet volledig.';

async function twelve(): Promise<vscode.Uri> {
  const folder = await folderWith(await sample('2-antwoord-ah-1702.pdf'), NAMES);
  const bad = vscode.Uri.joinPath(folder, 'antwoord 03.pdf');
  await vscode.workspace.fs.writeFile(bad, new TextEncoder().encode('%PDF-1.7'));
  return folder;
}

interface Import {
  /** What the command is given, as by a right click; else it is chosen. */
  readonly given?: vscode.Uri;
  readonly chosen?: vscode.Uri;
  readonly target: vscode.Uri;
  readonly withProgress?: typeof following;
}

/** What the user hears of an import to a folder outside the archive. */
async function imported({ given, chosen, target, withProgress }: Import): Promise<readonly string[]> {
  const opened = [...(chosen === undefined ? [] : [chosen]), target];
  const { said, restore } = answering({
    showQuickPick: (items: readonly (string | vscode.QuickPickItem)[]) =>
      items.find((item) => /Een hele map|andere map/.test(typeof item === 'string' ? item : item.label)),
    showOpenDialog: () => [opened.shift()],
    showInformationMessage: () => undefined,
    showWarningMessage: () => undefined,
    ...(withProgress === undefined ? {} : { withProgress }),
  });
  try {
    await vscode.commands.executeCommand('kamervragen.importeerAntwoord', given);
  } finally {
    restore();
  }
  return said;
}

type Task = (progress: vscode.Progress<{ message: string }>, token: vscode.CancellationToken) => unknown;

/** The progress of an import that is stopped at its sixth file. */
function following(options: vscode.ProgressOptions, task: Task): unknown {
  assert.ok(options.cancellable);
  const stop = new vscode.CancellationTokenSource();
  const report = ({ message }: { readonly message: string }): void => {
    if (message === '6 van 12: antwoord 05.pdf') stop.cancel();
  };
  return task({ report }, stop.token);
}

describe('An import', () => {
  afterEach(closeAll);

  it('of a folder puts the text of each file in another, and says which could not be read', async () => {
    const [given, target] = [await twelve(), workspaceFile(randomUUID())];
    assert.deepEqual(await imported({ given, target }), [`11 bestanden zijn geïmporteerd. ${CUT_OFF}`]);
    const good = NAMES.filter((name) => name !== 'antwoord 03.pdf');
    assert.deepEqual(
      await namesIn(target),
      good.map((name) => name.replace('.pdf', '.txt')),
    );
    const text = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(target, 'antwoord 11.txt'));
    assert.match(new TextDecoder().decode(text), /\nAntwoord 4\n\nJa\.\n/);
  });

  it('stops when it is enough, and does the rest the next time', async () => {
    const [given, target] = [await twelve(), workspaceFile(randomUUID())];
    assert.deepEqual(await imported({ given, target, withProgress: following }), [
      `Het importeren is gestopt. 4 bestanden zijn geïmporteerd. ${CUT_OFF}`,
    ]);
    assert.equal((await namesIn(target)).length, 4);
    assert.deepEqual(await imported({ given, target }), [
      `7 bestanden zijn geïmporteerd. 4 waren er al. ${CUT_OFF}`,
    ]);
  });

  it('is of a folder that is chosen, and of each of several files of one name', async () => {
    const target = workspaceFile(randomUUID());
    const chosen = await folderWith(await sample('2-antwoord-ah-1702.pdf'), [
      '2030/antwoord.pdf',
      '2031/Antwoord.pdf',
    ]);
    assert.deepEqual(await imported({ chosen, target }), ['2 bestanden zijn geïmporteerd.']);
    assert.deepEqual(await imported({ chosen, target }), [
      'Geen bestanden zijn geïmporteerd. 2 waren er al.',
    ]);
    assert.deepEqual(await namesIn(target), ['Antwoord-2.txt', 'antwoord.txt']);
  });

  it('says of a file that is gone that it is, and takes the others', async () => {
    const target = workspaceFile(randomUUID());
    const folder = await folderWith(await sample('2-antwoord-ah-1702.pdf'), ['antwoord.pdf']);
    const files = ['weg.pdf', 'antwoord.pdf'].map((name) => vscode.Uri.joinPath(folder, name));
    const { said, restore } = answering({
      showQuickPick: (items: readonly vscode.QuickPickItem[]) => items.at(-1),
      showOpenDialog: () => [target],
      showWarningMessage: () => undefined,
    });
    await vscode.commands.executeCommand('kamervragen.importeerAntwoord', files[0], files);
    restore();
    assert.match(said[0] ?? '', /^Eén bestand is geïmporteerd\. ‘weg\.pdf’ is niet te lezen\./);
    assert.deepEqual(await namesIn(target), ['antwoord.txt']);
  });
});
