import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parse } from '../../../src/document/parse.ts';
import { readText } from '../../../src/exchange/readText.ts';
import { expectedIn, formattedIn, seedsFolder, textOf } from '../../support/corpus.ts';
import { wholeDrafts } from '../../support/drafts.ts';
import { sayings, throughHtml, throughWord } from '../../support/roundTrip.ts';

const THERE_AND_BACK = [
  ['Word', throughWord],
  ['HTML', throughHtml],
] as const;

for (const [format, through] of THERE_AND_BACK) {
  describe(`what was written as ${format} and read again`, function () {
    this.timeout(60_000);

    for (const { file } of expectedIn(seedsFolder())) {
      const text = textOf(seedsFolder(), file);
      if (parse(text).questions.length === 0) continue;
      it(`says the same: ${file}`, async () => {
        assert.deepEqual(sayings(await through(text)), sayings(text));
      });
    }

    for (const { file } of formattedIn(seedsFolder())) {
      it(`says the same: ${file}`, async () => {
        const read = await readText(readFileSync(path.join(seedsFolder(), file)));
        const text = 'text' in read ? read.text : assert.fail(read.unreadable);
        assert.deepEqual(sayings(await through(text)), sayings(text));
      });
    }

    it('says the same, whatever the draft', async () => {
      const property = fc.asyncProperty(wholeDrafts, async (text) => {
        assert.deepEqual(sayings(await through(text)), sayings(text));
      });
      await fc.assert(property, { numRuns: 60 });
    });
  });
}
