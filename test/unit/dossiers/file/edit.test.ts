import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Aside } from '../../../../src/checks/aside/aside.ts';
import {
  addAside,
  addTick,
  removeAside,
  removeTick,
  type Edited,
} from '../../../../src/dossiers/file/edit.ts';
import { readDossierFile, type NotedTick } from '../../../../src/dossiers/file/read.ts';

const TICK: NotedTick = { label: '2', words: 'Zo nee, waarom niet?', on: '2031-03-01' };
const ASIDE: Aside = {
  code: 'lange-zin',
  label: undefined,
  words: '[De] "trein": x',
  reason: 'citaat',
  on: undefined,
  origin: 'file',
};
const FILE = `# van de juristen
terzijde:
  # eerst dit
  - melding: werknotitie
    vraag: 1
    reden: 'mag: zo'   # afgesproken

  - { melding: vraag-leeg, reden: zo ingezonden }
afgevinkt:
- vraag: 1a
  deel: Hoe vaak?
`;

function applied(text: string, edited: Edited): string {
  assert.ok(edited.kind === 'edited', JSON.stringify(edited));
  const { span, newText } = edited.edit;
  return text.slice(0, span.start) + newText + text.slice(span.end);
}

describe('an entry of a dossier’s file', () => {
  it('is added in a new file, below what is there, and in a list of any form', () => {
    const tick = '- vraag: 2\n    deel: Zo nee, waarom niet?\n    op: 2031-03-01\n';
    assert.equal(applied('', addTick('', TICK)), `afgevinkt:\n  ${tick}`);
    const aside = `terzijde:\n  - melding: lange-zin\n    bij: '[De] "trein": x'\n    reden: citaat\n`;
    assert.equal(applied('', addAside('', ASIDE)), aside);
    assert.equal(applied(aside, addTick(aside, TICK)), `${aside}\nafgevinkt:\n  ${tick}`);
    assert.equal(
      applied(FILE, addTick(FILE, TICK)),
      `${FILE}\n- vraag: 2\n  deel: Zo nee, waarom niet?\n  op: 2031-03-01\n`,
    );
    assert.equal(applied('afgevinkt: []\n', addTick('afgevinkt: []\n', TICK)), `afgevinkt:\n  ${tick}`);
    const flow = 'afgevinkt: [{ vraag: 1, deel: a }]\n';
    assert.equal(
      applied(flow, addTick(flow, TICK)),
      'afgevinkt: [{ vraag: 1, deel: a }, {"vraag":2,"deel":"Zo nee, waarom niet?","op":"2031-03-01"}]\n',
    );
  });

  it('is not added a second time, on whatever day or for whatever reason', () => {
    const file = applied(FILE, addTick(FILE, TICK));
    const ticked = applied(file, addAside(file, ASIDE));
    const same: readonly Edited[] = [
      addTick(ticked, TICK),
      addTick(ticked, { ...TICK, words: 'Zo nee,\nwaarom niet?', on: '2031-03-02' }),
      addAside(ticked, ASIDE),
      addAside(ticked, { ...ASIDE, reason: 'anders' }),
    ];
    for (const edited of same) assert.deepEqual(edited, { kind: 'as-it-is' });
    const others: readonly Edited[] = [
      addTick(ticked, { ...TICK, label: '3' }),
      addAside(ticked, { ...ASIDE, label: '2' }),
      addAside(ticked, { ...ASIDE, words: undefined }),
    ];
    for (const edited of others) assert.equal(edited.kind, 'edited');
  });

  it('is taken out with its own lines, and no other byte changes', () => {
    assert.equal(
      applied(
        FILE,
        removeAside(FILE, { code: 'werknotitie', label: '1', words: undefined, reason: 'mag: zo' }),
      ),
      FILE.replace("  - melding: werknotitie\n    vraag: 1\n    reden: 'mag: zo'   # afgesproken\n", ''),
    );
    assert.equal(
      applied(
        FILE,
        removeAside(FILE, {
          code: 'vraag-leeg',
          label: undefined,
          words: undefined,
          reason: 'zo ingezonden',
        }),
      ),
      FILE.replace('  - { melding: vraag-leeg, reden: zo ingezonden }\n', ''),
    );
    const tick = { label: '1a', words: 'Hoe vaak?' };
    const without = FILE.replace('- vraag: 1a\n  deel: Hoe vaak?\n', '');
    assert.equal(applied(FILE, removeTick(FILE, tick)), without);
    const cut = FILE.trimEnd();
    assert.equal(applied(cut, removeTick(cut, tick)), without.trimEnd());
    const crlf = FILE.replaceAll('\n', '\r\n');
    assert.equal(applied(crlf, removeTick(crlf, tick)), without.replaceAll('\n', '\r\n'));
    const flow = 'afgevinkt: [{ vraag: 1, deel: a }, { vraag: 2, deel: b }]\n';
    assert.equal(
      applied(flow, removeTick(flow, { label: '1', words: 'a' })),
      'afgevinkt: [{ vraag: 2, deel: b }]\n',
    );
    assert.equal(
      applied(flow, removeTick(flow, { label: '2', words: 'b' })),
      'afgevinkt: [{ vraag: 1, deel: a }]\n',
    );
  });

  it('is refused where the file has a mistake or no place, or does not have it', () => {
    const refused: readonly (readonly [Edited, string])[] = [
      [addTick('afgevinkt: [\n', TICK), 'er staat een fout in het bestand'],
      [addTick('- a\n', TICK), 'het bestand heeft geen plaats voor een lijst onder ‘afgevinkt:’'],
      [
        addTick('{ terzijde: [] }\n', TICK),
        'het bestand heeft geen plaats voor een lijst onder ‘afgevinkt:’',
      ],
      [removeTick(FILE, TICK), 'dit staat niet in het bestand'],
      [removeTick('', TICK), 'dit staat niet in het bestand'],
    ];
    for (const [edited, reason] of refused) assert.deepEqual(edited, { kind: 'refused', reason });
  });

  it('whatever it says, is read again as it was, and can be taken out without a trace', () => {
    const words = fc
      .string({ maxLength: 40, unit: 'grapheme' })
      .map((text) => `a ${text.replace(/[\s\p{C}]+/gu, ' ')} z`.replace(/\s+/g, ' '));
    const files = fc.constantFrom(
      FILE,
      FILE.replaceAll('\n', '\r\n'),
      'terzijde:\n  - melding: a\n    reden: b\nafgevinkt:\n  - vraag: 9\n    deel: c\n',
    );
    fc.assert(
      fc.property(words, words, files, (said, reason, file) => {
        const tick = { ...TICK, words: said };
        const ticked = applied(file, addTick(file, tick));
        assert.deepEqual(readDossierFile(ticked).ticked.at(-1), tick);
        assert.equal(applied(ticked, removeTick(ticked, tick)).trimEnd(), file.trimEnd());
        const aside = { ...ASIDE, words: said, reason };
        const set = applied(ticked, addAside(ticked, aside));
        assert.deepEqual(readDossierFile(set).asides.at(-1), aside);
        assert.deepEqual(readDossierFile(set).ticked, readDossierFile(ticked).ticked);
      }),
    );
  });
});
