import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createArchiveService, type RunningArchive } from '../../src/editor/archive/archiveService.ts';
import { archiveFolders, type Workspace } from '../../src/editor/archive/folders.ts';
import type { Start } from '../../src/worker/client.ts';
import { startWorker } from '../../src/worker/startNode.ts';
import { closeAll, extension, openText, watching, workspaceFile, writeFile } from './opened.ts';

const SECOND = 1000;

function answered(subject: string): string {
  return `Vragen van het lid Veldzicht (D66) aan de Minister van Infrastructuur en Waterstaat over ${subject} (ingezonden 14 januari 2031).

Antwoord van Minister Duinkerk (Infrastructuur en Waterstaat) (ontvangen 24 februari 2031).

Vraag 1
Wie gaat er over ${subject}?

Antwoord 1
Over ${subject} gaat de beheerder van het kanaal, na overleg met de schippers.
`;
}

/** An archive of its own beside that of the extension, with a worker that can be killed. */
interface Tried {
  readonly archive: RunningArchive;
  readonly kill: () => void;
  /** The files in which a subject is found. */
  readonly filesAbout: (subject: string) => Promise<readonly string[]>;
  /** Resolves when a subject is found in these files, with how many milliseconds that took. */
  readonly until: (subject: string, files: readonly string[]) => Promise<number>;
}

describe('The archive in VS Code', () => {
  const tried: Tried[] = [];

  function open(): Tried {
    const found = vscode.extensions.getExtension('kamervragen.kamervragen');
    assert.ok(found);
    const stops: (() => void)[] = [];
    const start: Start = (heard, ended) => {
      const started = startWorker(found.extensionUri)(heard, ended);
      stops.push(started.stop);
      return started;
    };
    const log = vscode.window.createOutputChannel('Proef', { log: true });
    const archive = createArchiveService(start, workspaceFile('.kamervragen'), log);
    const filesAbout = async (subject: string): Promise<readonly string[]> => {
      const hits = await archive.find(subject, 50, undefined, new vscode.CancellationTokenSource().token);
      const places = hits.flatMap((hit) => [hit, ...hit.others]);
      return places.map(({ document }) => document.file.replace(/^.*\/proef\//, '')).sort();
    };
    const until = async (subject: string, files: readonly string[]): Promise<number> => {
      const from = performance.now();
      while ((await filesAbout(subject)).join() !== files.join())
        await new Promise((resolve) => setTimeout(resolve, 20));
      return performance.now() - from;
    };
    const one = { archive, kill: () => stops.at(-1)?.(), filesAbout, until };
    tried.push(one);
    return one;
  }

  afterEach(async () => {
    for (const { archive } of tried.splice(0)) {
      archive.dispose();
      await archive.close();
    }
    await closeAll();
  });

  it('has what is added, changed, deleted and moved within a second', async function () {
    // The machine can be busy with something else.
    this.retries(3);
    await extension();
    await writeFile('oud/sluizen.txt', answered('sluiswachters'));
    await watching();
    const { archive, until } = open();
    await archive.upToDate();
    await until('sluiswachters', ['oud/sluizen.txt']);
    const times: number[] = [];
    const uri = await writeFile('nieuw.txt', answered('veerponten'));
    times.push(await until('veerponten', ['nieuw.txt']));
    await writeFile('nieuw.txt', answered('trekvaarten'));
    times.push(await until('trekvaarten', ['nieuw.txt']), await until('veerponten', []));
    await vscode.workspace.fs.delete(uri);
    times.push(await until('trekvaarten', []));
    await vscode.workspace.fs.rename(workspaceFile('oud'), workspaceFile('elders'));
    times.push(await until('sluiswachters', ['elders/sluizen.txt']));
    assert.deepEqual(
      times.filter((time) => time > SECOND),
      [],
    );
  });

  it('has a text as it is written, and as it is on disk when that is thrown away', async () => {
    const { archive, until } = open();
    const editor = await openText('concept.txt', answered('veerponten'));
    await archive.upToDate();
    const name = editor.document.uri.path.replace(/^.*\/proef\//, '');
    await until('veerponten', [name]);
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((edit) => edit.replace(all, answered('trekvaarten')));
    await until('trekvaarten', [name]);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until('veerponten', [name]);
    await until('trekvaarten', []);
  });

  it('is there again when its worker was killed', async () => {
    await writeFile('sluizen.txt', answered('sluiswachters'));
    const { archive, kill, until } = open();
    await archive.upToDate();
    await until('sluiswachters', ['sluizen.txt']);
    for (let times = 0; times < 2; times++) {
      kill();
      await until('sluiswachters', ['sluizen.txt']);
    }
    assert.equal(archive.state().troubles.length, 0);
  });

  it('says when its worker goes on stopping, and gives no answers', async () => {
    const { archive, kill, until } = open();
    for (let times = 0; times < 4; times++) {
      await archive.upToDate();
      kill();
      await new Promise<void>((resolve) => archive.onDidChange(() => resolve()));
    }
    await until('sluiswachters', []);
    const [trouble] = archive.state().troubles;
    assert.match(trouble?.sentence ?? '', /^Kamervragen kan niet meer in eerdere antwoorden zoeken\./);
  });

  it('tells what a hostile file says as text only', async () => {
    const hostile =
      '<img src=x onerror=alert(1)> [klik](command:workbench.action.quit) <script>alert(2)</script>';
    await writeFile('kwaad.txt', answered(`sluiswachters ${hostile}`));
    const { archive } = open();
    await archive.upToDate();
    const [hit] = await archive.find(
      'sluiswachters',
      5,
      undefined,
      new vscode.CancellationTokenSource().token,
    );
    assert.ok(hit?.entry.answer.includes(hostile));
  });

  it('reads only the workspace where that is not trusted', () => {
    const { workspaceFolders } = vscode.workspace;
    const getConfiguration = (): vscode.WorkspaceConfiguration =>
      ({ get: () => ['/elders/antwoorden', '../naast'] }) as unknown as vscode.WorkspaceConfiguration;
    const pathsOf = (isTrusted: Workspace['isTrusted']): readonly string[] =>
      archiveFolders({ isTrusted, workspaceFolders, getConfiguration }).map(({ path }) => path);
    const own = (workspaceFolders ?? []).map(({ uri }) => uri.path);
    assert.deepEqual(pathsOf(false), own);
    assert.deepEqual(pathsOf(true).slice(0, 2), [...own, '/elders/antwoorden']);
  });
});
