import assert from 'node:assert/strict';
import { parse } from '../../../src/document/parse.ts';
import { isClearlyKamervragen, isClearlyOne } from '../../../src/document/recognise.ts';
import { otherTexts } from './otherTexts.ts';
import { documents } from './recognisable.ts';

describe('Recognising a document of parliamentary questions', () => {
  for (const [name, text] of Object.entries(documents())) {
    it(`knows ${name}`, () => checkRecognised(text, true));
    it(`knows ${name} with the line ends of Windows`, () =>
      checkRecognised(text.replaceAll('\n', '\r\n'), true));
  }
  for (const [name, text] of Object.entries(otherTexts())) {
    it(`leaves ${name} alone`, () => checkRecognised(text, false));
  }
  it('does not look further than the top of a text', () => {
    checkRecognised(`${'Een regel van een ander verhaal.\n'.repeat(2000)}${documents()['answers']}`, false);
  });
});

function checkRecognised(text: string | undefined, expected: boolean): void {
  const given = text ?? assert.fail('no such text');
  assert.equal(isClearlyKamervragen(given), expected);
  assert.equal(isClearlyOne(parse(given)), expected);
}
