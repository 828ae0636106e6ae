import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextEdit } from '../../../../src/checks/check.ts';
import { addTick } from '../../../../src/dossiers/file/edit.ts';
import { readDossierFile } from '../../../../src/dossiers/file/read.ts';
import {
  changeLatest,
  type EditableFile,
  type Seen,
} from '../../../../src/editor/dossiers/reviewing/latest.ts';
import { createOneByOne } from '../../../../src/editor/dossiers/reviewing/oneByOne.ts';

/** A file in memory; `meanwhile` is what another does to it between the looks and the changes. */
function memoryFile(
  meanwhile: (write: (text: string) => void, text: string) => void = () => undefined,
): EditableFile<Seen> & { readonly text: () => string } {
  let [text, version] = ['', 1];
  const write = (next: string): void => {
    [text, version] = [next, version + 1];
  };
  return {
    text: () => text,
    look: async () => {
      await Promise.resolve();
      return { text, version };
    },
    apply: async (seen: Seen, { span, newText }: TextEdit) => {
      await Promise.resolve();
      meanwhile(write, text);
      if (seen.version !== version) return false;
      write(text.slice(0, span.start) + newText + text.slice(span.end));
      return true;
    },
  };
}

const tick = (words: string) => (text: string) => addTick(text, { label: '1', words, on: undefined });

describe('What reviewers note at the same time', () => {
  it('is all in the file, in the order in which it was asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { maxLength: 8 }), async (numbers) => {
        const file = memoryFile();
        const oneByOne = createOneByOne();
        const words = numbers.map((one) => `Deel ${one}?`);
        const done = words.map((one) => oneByOne('a', () => changeLatest(file, tick(one))));
        await Promise.all(done);
        assert.deepEqual(
          readDossierFile(file.text()).ticked.map((one) => one.words),
          words,
        );
      }),
    );
  });

  it('goes on when something went wrong, and other files do not wait for it', async () => {
    const oneByOne = createOneByOne();
    const done: string[] = [];
    let free = (): void => undefined;
    const first = oneByOne('a', async () => {
      await new Promise<void>((resolve) => (free = resolve));
      throw new Error('weg');
    });
    const second = oneByOne('a', () => Promise.resolve(done.push('a')));
    await oneByOne('b', () => Promise.resolve(done.push('b')));
    free();
    await assert.rejects(first, /weg/);
    await second;
    assert.deepEqual(done, ['b', 'a']);
  });
});

describe('A change of the latest text', () => {
  it('is worked out again where the text changed in between', async () => {
    let others = 2;
    const file = memoryFile((write, text) => {
      if (others-- > 0) write(`# nog ${others}\n${text}`);
    });
    assert.deepEqual(await changeLatest(file, tick('Hoe?')), { kind: 'done' });
    assert.equal(file.text(), '# nog 0\n# nog 1\n\nafgevinkt:\n  - vraag: 1\n    deel: Hoe?\n');
  });

  it('is not made where it is refused, is there, or cannot be made', async () => {
    const file = memoryFile();
    await changeLatest(file, tick('Hoe?'));
    assert.deepEqual(await changeLatest(file, tick('Hoe?')), { kind: 'as-it-is' });
    const refused = { kind: 'refused', reason: 'nee' } as const;
    assert.deepEqual(await changeLatest(file, () => refused), refused);
    const readOnly = { ...file, apply: () => Promise.resolve(false) };
    assert.deepEqual(await changeLatest(readOnly, tick('Waarom?')), { kind: 'failed' });
    let lines = 0;
    const busy = memoryFile((write) => write('#\n'.repeat(++lines)));
    assert.deepEqual(await changeLatest(busy, tick('Waarom?')), { kind: 'failed' });
  });
});
