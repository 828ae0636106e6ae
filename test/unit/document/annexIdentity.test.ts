import assert from 'node:assert/strict';
import { annexOf, annexOfName } from '../../../src/document/annexIdentity.ts';
import { parse } from '../../../src/document/parse.ts';

const HEAD = `Vragen van het lid Koopstra (D66) aan de Minister van Verkeer over de avondtrein (ingezonden 1 mei 2031).

Antwoord van Minister Duinker (Verkeer) (ontvangen 20 mei 2031).

Vraag 1
Rijdt de trein?

Antwoord 1
Ja.
`;

describe('annexOfName', () => {
  const names: readonly (readonly [name: string, annex: string | undefined])[] = [
    ['ah-tk-20302031-1204.txt', '2030-2031 1204'],
    ['2-mededeling-ah-tk-20302031-1204.txt', '2030-2031 1204'],
    ['ah-tk-20142015-698_zonder-regels.md', '2014-2015 698'],
    ['AH 2884.txt', '? 2884'],
    ['ah_0604.md', '? 604'],
    ['3-antwoord-ah-1587.txt', '? 1587'],
    ['Aanhangsel 2030-2031, nr. 12.txt', '2030-2031 12'],
    ['Aanhangsel nr. 12.txt', '? 12'],
    ['aanhangsel 2030-2031.txt', undefined],
    ['sarah 12.txt', undefined],
    ['antwoord-2031Z01204.txt', undefined],
    ['ah-123456.txt', undefined],
  ];
  for (const [name, annex] of names) {
    it(`${name} is ${annex ?? 'none'}`, () => {
      const found = annexOfName(name);
      assert.equal(found && `${found.year ?? '?'} ${found.number}`, annex);
    });
  }
});

describe('annexOf', () => {
  function checkAnnex(text: string, name: string, annex: string | undefined): void {
    const found = annexOf(parse(text), name);
    assert.equal(found && `${found.year ?? '?'} ${found.number}`, annex);
  }

  it('takes the number and year that the document bears', () => {
    checkAnnex(`${HEAD}\nah-tk-20302031-1311\n`, 'antwoord.txt', '2030-2031 1311');
  });
  it('infers the year from the day on which the answer was received', () => {
    checkAnnex(`AH 604\n${HEAD}`, 'antwoord.txt', '2030-2031 604');
  });
  it('takes number and year from the name where the document has neither', () => {
    checkAnnex(HEAD, 'ah-tk-20302031-77.txt', '2030-2031 77');
  });
  it('infers the year for a number from the name', () => {
    checkAnnex(HEAD, 'AH 77.txt', '2030-2031 77');
  });
  it('believes the official code in the name before anything else', () => {
    checkAnnex(`AH 604\n${HEAD}`, 'ah-tk-20292030-77.txt', '2029-2030 77');
  });
  it('believes the document before a loose number in the name', () => {
    checkAnnex(`AH 604\n${HEAD}`, 'AH 77.txt', '2030-2031 604');
  });
  it('leaves the year open where nothing tells it', () => {
    checkAnnex('Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n', 'AH 77.txt', '? 77');
  });
  it('is none for a document without a number', () => checkAnnex(HEAD, 'concept.kamervragen', undefined));
});
