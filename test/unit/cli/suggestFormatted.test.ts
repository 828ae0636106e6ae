import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runOn } from './world.ts';

const PDF = readFileSync(path.resolve(import.meta.dirname, '../../../seeds/leesbus/2-antwoord-ah-1702.pdf'));
const ASKING = ['suggest', '--archive', '@', '--question', 'Hoeveel leesbussen rijden er?', '--top', '1'];

describe('suggest names the source of a passage in a pdf', () => {
  it('without a line, for it has none', async () => {
    const { out } = await runOn({ 'antwoord.pdf': PDF }, ASKING);
    assert.match(out, /^1\. .*nr\. 1702, antwoord \d.*\n {3}@\/antwoord\.pdf\n\n/);
  });

  it('and so in JSON', async () => {
    const { out } = await runOn({ 'antwoord.pdf': PDF }, [...ASKING, '--json']);
    const [first] = JSON.parse(out) as readonly { readonly source: { readonly line: unknown } }[];
    assert.equal(first?.source.line, null);
  });
});
