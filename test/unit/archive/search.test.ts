import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPassageSearch } from '../../../src/archive/search.ts';
import { createSynonyms } from '../../../src/archive/synonyms.ts';
import { passage, type ShortPassage } from '../../support/passages.ts';

const PASSAGES: readonly ShortPassage[] = [
  {
    file: 'uitstel',
    title: 'Uitstel van de beantwoording',
    keywords: ['termijn', 'later'],
    text: 'De vragen kunnen niet op tijd worden beantwoord.',
  },
  {
    file: 'water',
    title: 'Toezicht op drinkwaterbedrijven',
    text: 'De inspectie ziet toe op de kwaliteit van het drinkwater.',
    date: '2031-01-01',
  },
  {
    file: 'spoor',
    title: 'Toezicht op regionale spoorlijnen',
    text: 'De inspectie ziet toe op de coördinatie van het treinverkeer.',
    date: '2030-01-01',
  },
  {
    file: 'antwoord',
    question: 'Welke scholen in Veenoord bieden een warme maaltijd aan?',
    text: 'Vier van de zeven basisscholen bieden elke dag een warme maaltijd aan, drie niet.',
  },
  { file: 'kort', question: 'Is de maaltijd warm in Veenoord?', text: 'Ja.' },
];

function checkSearch(typed: string, expected: readonly string[], limit = 10): void {
  const synonyms = createSynonyms([
    ['spoorlijn', 'regionaal openbaar vervoer'],
    ['drinkwater', 'kraanwater'],
  ]);
  const found = createPassageSearch(PASSAGES.map(passage), synonyms)(typed, limit);
  assert.deepEqual(
    found.map(({ passage: { source } }) => source.file),
    expected,
  );
}

describe('searching a passage', () => {
  it('looks at titles, keywords, questions and how texts begin', () => {
    checkSearch('uitstel', ['uitstel']);
    checkSearch('termijn', ['uitstel']);
    checkSearch('maaltijd', ['antwoord']);
    checkSearch('coordinatie', ['spoor']);
  });

  it('forgives typing errors, capitals, missing ends and the order of words', () => {
    checkSearch('DRINKWTER', ['water']);
    checkSearch('drinkw', ['water']);
    checkSearch('spoorlijnen toezicht', ['spoor']);
  });

  it('knows synonyms', () => {
    checkSearch('kraanwater', ['water']);
    checkSearch('toezicht kraanwater', ['water']);
    checkSearch('regionaal openbaar vervoer', ['spoor']);
  });

  it('wants every word', () => {
    checkSearch('toezicht', ['water', 'spoor']);
    checkSearch('toezicht op de drinkwaterbedrijven', ['water']);
    checkSearch('toezicht maaltijd', []);
  });

  it('shows all that is worth it, newest first, as long as nothing is typed', () => {
    checkSearch(' ', ['water', 'spoor', 'antwoord', 'uitstel']);
    checkSearch('', ['water'], 1);
  });

  it('never throws, does not wait long, and gives the same in any order', () => {
    const both = [PASSAGES, [...PASSAGES].reverse()].map((list) => createPassageSearch(list.map(passage)));
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('a'.repeat(10_000), 'toezicht '.repeat(2000), '=toezicht', '!op', "'in"),
    );
    fc.assert(
      fc.property(typed, (typed) => {
        const [one, other] = both.map((search) => search(typed, 10));
        assert.deepEqual(one, other);
        assert.ok(one!.every(({ score }) => score >= 0 && score <= 1));
      }),
    );
  });
});
