import assert from 'node:assert/strict';
import { writeWhole } from '../../../../src/editor/exchange/export/writeWhole.ts';
import { diskWith, uriOf, type Failing, type Files } from '../../../support/disk.ts';

async function checkWriting(before: object, failing: Failing, after: object): Promise<void> {
  const files: Files = new Map(Object.entries(before) as [string, string][]);
  const writing = writeWhole(
    diskWith(files, () => failing),
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
