import assert from 'node:assert/strict';
import { FORMATS, offeredName, overviewPath } from '../../../../src/editor/dossiers/dashboard/formats.ts';
import { readMessage } from '../../../../src/editor/dossiers/dashboard/messages.ts';
import { throttled } from '../../../../src/editor/dossiers/dashboard/throttled.ts';

describe('What the page of the overview sends', () => {
  it('is read where it is a message that we know', () => {
    const messages = [
      { kind: 'ready' },
      { kind: 'open', id: '2031Z00412' },
      ...['html', 'md', 'csv'].map((format) => ({ kind: 'export', format })),
    ];
    assert.deepEqual(messages.map(readMessage), messages);
  });

  it('is nothing otherwise', () => {
    const given = [
      ...[undefined, null, 'ready', {}, { kind: 'eval' }, { kind: 'open' }, { kind: 'open', id: 3 }],
      ...[{ kind: 'export' }, { kind: 'export', format: 'exe' }, { kind: 'export', format: ['html'] }],
    ];
    for (const one of given) assert.equal(readMessage(one), undefined, JSON.stringify(one));
  });
});

describe('The file of an exported overview', () => {
  it('has a name with the day in it', () => {
    assert.equal(offeredName('html', '2031-03-04'), 'overzicht-2031-03-04.html');
  });

  const [html, md, csv] = FORMATS;
  const paths = [
    [html, '/a/b', '/a/b.html'],
    [html, '/a/b.HTM', '/a/b.HTM'],
    [md, '/a/b.html', '/a/b.html.md'],
    [csv, '/a/vraag.kamervragen', '/a/vraag.kamervragen.csv'],
  ] as const;
  for (const [format, chosen, path] of paths)
    it(`${chosen} becomes ${path}`, () => assert.equal(overviewPath(chosen, format!), path));
});

describe('Work that is asked for often', () => {
  it('is done once after a while, and at once where that is needed', async () => {
    const done: number[] = [];
    const { soon, now, cancel } = throttled(1, () => done.push(done.length));
    soon();
    soon();
    assert.deepEqual(done, []);
    now();
    assert.deepEqual(done, [0]);
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepEqual(done, [0]);
    soon();
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepEqual(done, [0, 1]);
    soon();
    cancel();
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepEqual(done, [0, 1]);
  });
});
