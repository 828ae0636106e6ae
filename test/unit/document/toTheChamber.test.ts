import assert from 'node:assert/strict';
import { isToTheChamber } from '../../../src/document/toTheChamber.ts';

function checkAddressed(letterhead: string, expected: boolean): void {
  assert.equal(isToTheChamber(`${letterhead}\n\nDatum 3 maart 2031\n`), expected);
}

describe('A letter to the Kamer', () => {
  const name = 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal';
  const addressed: readonly string[] = [
    name,
    'Aan de Voorzitter van de Tweede Kamer          Rijnstraat 8\nder Staten-Generaal          2515 XP Den Haag',
    'De voorzitter van de Tweede Kamer     ons kenmerk 12\nder Staten-Generaal',
    'Aan de Voorzitter van de Tweede Kamer der Staten Generaal',
    `${name}, Den Haag`,
    `${name} te Den Haag`,
    `${name}  Den Haag, 6 maart 2031`,
    `${name} Den Haag, 6 maart 2031`,
    `${name} Plein 2\n2511 CR Den Haag`,
    `${name} Laan van Bedum 6`,
    `${name} 2500 EA Den Haag`,
    `${name} Datum 3 maart 2031`,
    `${name},`,
    `${name}.`,
  ];
  for (const letterhead of addressed)
    it(`is known by: ${letterhead}`, () => checkAddressed(letterhead, true));

  const others: readonly string[] = [
    'De voorzitter van de Tweede Kamer heeft vragen doorgeleid.',
    'De voorzitter van de Tweede Kamer, mevrouw Koopstra, heeft vragen doorgeleid.',
    'De voorzitter van de Tweede Kamer te Den Haag heeft vragen doorgeleid.',
    'Aan de Voorzitter van de Tweede Kamer is gemeld dat het later komt.',
    `${name}. Zo begint een brief.`,
    'Tweede Kamer der Staten-Generaal 2 Vergaderjaar 2030–2031\nMinisterie van Sport',
    'Tweede Kamer der Staten-Generaal, Den Haag',
  ];
  for (const letterhead of others)
    it(`is not known by: ${letterhead}`, () => checkAddressed(letterhead, false));
});
