import assert from 'node:assert/strict';
import { parse } from '../../../../src/document/parse.ts';
import { writeDocx } from '../../../../src/exchange/docx/writeDocx.ts';
import { letterOf } from '../../../../src/exchange/letter/letterOf.ts';
import { readText } from '../../../../src/exchange/readText.ts';

it('a footnote that is referred to again is read as one, not as figures', async () => {
  const text =
    'Vraag 1\nRijdt de trein?[1]\n\nAntwoord 1\nJa, tot en met 2032 [1]. De spoorbrug is 10 m2.\n\n[1] De Wissel\n';
  const written = await writeDocx(letterOf(parse(text), { notes: 'leave-out' }));
  assert.ok('bytes' in written);
  const read = await readText(written.bytes);
  assert.ok('text' in read);
  assert.match(read.text, /\nRijdt de trein\? \[1\]\n/);
  assert.match(read.text, /\nJa, tot en met 2032 \[1\]\. De spoorbrug is 10 m2\.\n/);
});
