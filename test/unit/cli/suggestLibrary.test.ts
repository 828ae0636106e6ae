import assert from 'node:assert/strict';
import { archive, checkSuggestions, DRAFT, FILES, TRAIN } from './suggesting.ts';
import { runOn } from './world.ts';

const LIBRARY = `passages:
  - titel: Uitval van treinen
    tekst: |
      Vragen over uitgevallen treinen van {{lid}} stuurt de {{aanhangsel}} door aan de vervoerder.
    datum: 2031-01-06
`;

describe('suggest with a library', () => {
  const files = { ...FILES, 'bieb/spoor.passages.yaml': LIBRARY, 'concept.txt': DRAFT };
  const withLibrary = [...archive, '--library', '@/bieb'];

  it('fills in what the head of the file knows', async () => {
    const args = ['suggest', ...withLibrary, '--file', '@/concept.txt', '--number', '1'];
    const { out, exit } = await runOn(files, args);
    assert.equal(exit, 0);
    assert.match(out, /Standaardpassage.*\n {3}@\/bieb\/spoor\.passages\.yaml:2\n/);
    assert.match(out, /treinen van Veldzicht \(D66\) stuurt de \[PM aanhangsel\] door/);
  });

  it('shows the placeholders where there is no head', async () => {
    const { out } = await runOn(files, ['suggest', ...withLibrary, '--question', 'Uitval van treinen?']);
    assert.match(out, /treinen van \{\{lid\}\} stuurt/);
  });

  it('says what is wrong with a library, and uses the rest', async () => {
    const broken = { ...files, 'bieb/spoor.passages.yaml': `${LIBRARY}  - titel: Zonder tekst\n` };
    const { out, err, exit } = await runOn(broken, [
      'suggest',
      ...withLibrary,
      '--question',
      'Uitval van treinen?',
    ]);
    assert.equal(exit, 2);
    assert.match(err, /^In ‘@\/bieb\/spoor\.passages\.yaml’ staat een fout op regel 6: .*\n$/);
    assert.match(out, /treinen van \{\{lid\}\} stuurt/);
  });
});

describe('suggest with synonyms', () => {
  const SYNONYMS = 'synoniemen:\n  - [avondtrein, nachtsprinter, wagenstel]\n';
  const LIBRARY_ONLY = `passages:\n  - titel: Wagenstellen\n    tekst: Een wagenstel valt uit bij storm.\n`;

  it('finds what is called otherwise, in the archive and in a library', async () => {
    const files = { ...FILES, 'bieb/a.passages.yaml': LIBRARY_ONLY, 'bieb/spoor.synoniemen.yaml': SYNONYMS };
    const args = [...archive, '--library', '@/bieb', '--question', 'Nachtsprinter?'];
    await checkSuggestions(files, args, [
      `1. ${TRAIN} | @/archief/eerder.txt:11`,
      '2. Een wagenstel valt uit bij storm. | @/bieb/a.passages.yaml:2',
    ]);
    const inArchive = { ...FILES, 'archief/spoor.synoniemen.yaml': SYNONYMS };
    await checkSuggestions(
      inArchive,
      [...archive, '--question', 'Nachtsprinter?'],
      [`1. ${TRAIN} | @/archief/eerder.txt:11`],
    );
  });
});
