import assert from 'node:assert/strict';
import type { FileSystem, Uri } from 'vscode';
import { writeWhole } from '../../../../src/editor/exchange/export/writeWhole.ts';

type Files = Map<string, string>;
type Failing = 'writing' | 'renaming' | 'renaming, with the old one taken away' | undefined;

function uriOf(path: string): Uri {
  return { path, with: (change: { path: string }) => uriOf(change.path) } as unknown as Uri;
}

/** A disk as VS Code shows it, on which something goes wrong. */
function diskWith(files: Files, failing: Failing): FileSystem {
  const broken = (): Promise<never> => Promise.reject(new Error('schijf vol'));
  return {
    stat: ({ path }: Uri) => (files.has(path) ? Promise.resolve({}) : broken()),
    writeFile: ({ path }: Uri, bytes: Uint8Array) => {
      files.set(path, failing === 'writing' ? '' : new TextDecoder().decode(bytes));
      return failing === 'writing' ? broken() : Promise.resolve();
    },
    rename: (from: Uri, to: Uri, options: { overwrite: boolean }) => {
      if (failing === 'renaming' || !options.overwrite) return broken();
      files.delete(to.path);
      if (failing !== undefined) return broken();
      files.set(to.path, files.get(from.path) ?? '');
      files.delete(from.path);
      return Promise.resolve();
    },
    delete: ({ path }: Uri) => Promise.resolve(void files.delete(path)),
  } as unknown as FileSystem;
}

async function checkWriting(before: object, failing: Failing, after: object): Promise<void> {
  const files: Files = new Map(Object.entries(before) as [string, string][]);
  const writing = writeWhole(
    diskWith(files, failing),
    uriOf('/brief'),
    new TextEncoder().encode('nieuw'),
    'x',
  );
  if (failing === undefined) await writing;
  else await assert.rejects(writing, /schijf vol/);
  assert.deepEqual(Object.fromEntries(files), after);
}

describe('A letter on disk', () => {
  it('is there, and nothing beside it', () => checkWriting({}, undefined, { '/brief': 'nieuw' }));
  it('replaces what was there', () => checkWriting({ '/brief': 'oud' }, undefined, { '/brief': 'nieuw' }));
  it('leaves what was there when the disk is full', () =>
    checkWriting({ '/brief': 'oud' }, 'writing', { '/brief': 'oud' }));
  it('leaves what was there when it is held by another program', () =>
    checkWriting({ '/brief': 'oud' }, 'renaming', { '/brief': 'oud' }));
  it('is not lost when what was there is gone', () =>
    checkWriting({ '/brief': 'oud' }, 'renaming, with the old one taken away', {
      '/brief.x.nieuw': 'nieuw',
    }));
  it('leaves nothing behind where nothing was', () => checkWriting({}, 'renaming', {}));
});
