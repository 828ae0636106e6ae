import assert from 'node:assert/strict';
import { readDossierFile } from '../../../src/dossiers/file/read.ts';
import { readParties } from '../../../src/library/parties/read.ts';
import type { LibraryProblem } from '../../../src/library/passage.ts';
import { readLibrary } from '../../../src/library/read.ts';
import { readSynonyms } from '../../../src/library/synonyms/read.ts';
import { readTerms } from '../../../src/library/terms/read.ts';
import { readSettings } from '../../../src/settings/read.ts';

type Read = (text: string) => { readonly problems: readonly LibraryProblem[] };

const READERS: Readonly<Record<string, readonly [read: Read, asked: RegExp]>> = {
  passages: [(text) => readLibrary(text, 'a'), /'titel: …'/],
  synoniemen: [readSynonyms, /'- \[drinkwater, kraanwater\]'/],
  voorkeurstermen: [readTerms, /'maar: drinkwater'/],
  partijen: [readParties, /'- ChristenUnie'/],
  controles: [readSettings, /'langeZin: 40'/],
  terzijde: [readDossierFile, /'reden: …'/],
};

/** Each a mistake in YAML of another kind. */
const BROKEN = [
  'veld\nnog een: x',
  'veld',
  'a: b: c',
  '*x',
  '!x y',
  '[a',
  '"\\q"',
  '@x',
  '\t- a',
  '---\nb: c',
  '%a',
];

describe('A mistake in YAML', () => {
  for (const [field, [read, asked]] of Object.entries(READERS)) {
    it(`under ${field}: is told of in the words of that file`, () => {
      const [first] = read(`${field}:\n  - a\nveld\nnog een: x\n`).problems;
      assert.equal(first?.code, 'yaml-fout');
      assert.match(first.message, asked);
    });

    if (field !== 'passages')
      it(`under ${field}: says nothing of titles`, () => {
        for (const broken of BROKEN)
          for (const text of [`${field}:\n  - ${broken}\n`, `${field}:\n${broken}\n`, broken])
            for (const { message } of read(text).problems) assert.doesNotMatch(message, /titel|passage/);
      });
  }
});
