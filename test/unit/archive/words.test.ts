import assert from 'node:assert/strict';
import { compoundSplitter } from '../../../src/archive/words/compounds.ts';
import { contentWords, words } from '../../../src/archive/words/words.ts';

describe('the words of a text', () => {
  const checkWords = (text: string, expected: string): void => assert.equal(words(text).join(' '), expected);

  it('are in lower case, without diacritics and signs', () => {
    checkWords(
      'De «Coördinatie» van 2030–2031, geïntegreerd: café’s!',
      'de coordinatie van 2030 2031 geintegreerd cafe s',
    );
  });

  it('are whole again where a line or a soft hyphen cut them', () => {
    checkWords('het drink-\nwater en het drink\u00ADwater', 'het drinkwater en het drinkwater');
    checkWords('Noord-\nHolland', 'noord holland');
  });

  it('leave out placeholders', () => {
    checkWords('Aan {{leden}} van {{ fractie }}.', 'aan van');
  });

  it('that tell what it is about, are what is left without stop words and single letters', () => {
    const about = contentWords(
      'Bent u bereid de treinen op lijn 3 van station A vaker te laten rijden? Zo nee, waarom niet?',
    );
    assert.deepEqual(about, ['treinen', 'lijn', '3', 'station', 'vaker', 'laten', 'rijden']);
  });
});

describe('compounds', () => {
  const usual = new Map(
    Object.entries({
      drink: 2,
      water: 9,
      drinkwater: 5,
      bedrijf: 4,
      station: 6,
      plein: 3,
      afstand: 1,
      treinen: 3,
    }),
  );
  const split = compoundSplitter((word) => usual.get(word) ?? 0);
  const checkSplit = (word: string, expected: string): void =>
    assert.equal(split(word).join(' + '), expected);

  it('fall apart into words that the archive uses', () => {
    checkSplit('drinkwaterbedrijf', 'drinkwater + bedrijf');
    checkSplit('stationsplein', 'station + plein');
  });

  it('stay whole where a part is not used, rarely used, or too short', () => {
    checkSplit('stationsklok', '');
    checkSplit('treinenafstand', '');
    checkSplit('water', '');
    checkSplit('', '');
  });
});
