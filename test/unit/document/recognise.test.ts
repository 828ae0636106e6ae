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
  const aboutLetter = (about: string): string =>
    `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum 3 mei 2031\nBetreft ${about}\n\nHierbij stuur ik u een brief.\n`;
  for (const about of [
    'Vervolgvragen van het lid X',
    'SO-vragen',
    'TK-vragen',
    'Tweede-Kamervragen',
    'Commissievragen',
  ])
    it(`knows a letter about ${about}`, () => checkRecognised(aboutLetter(about), true));
  for (const about of [
    'Aanvragen sport',
    'Gegevensuitvragen',
    'Navragen',
    'Opvragen van cijfers',
    'Bevragen',
    'Ondervragen',
  ])
    it(`leaves a letter about ${about} alone`, () => checkRecognised(aboutLetter(about), false));
  it('does not look further than the top of a text', () => {
    checkRecognised(`${'Een regel van een ander verhaal.\n'.repeat(2000)}${documents()['answers']}`, false);
  });
});

function checkRecognised(text: string | undefined, expected: boolean): void {
  const given = text ?? assert.fail('no such text');
  assert.equal(isClearlyKamervragen(given), expected);
  assert.equal(isClearlyOne(parse(given)), expected);
}
