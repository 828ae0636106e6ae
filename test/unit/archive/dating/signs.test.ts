import assert from 'node:assert/strict';
import { signsOf } from '../../../../src/archive/dating/signs.ts';
import { placeOf } from '../../../support/places.ts';

const FOUR_YEARS = { oldAfterYears: 4 };

function checkSentences(
  answer: string,
  given: string | undefined,
  today: string,
  expected: readonly string[],
): void {
  const place = placeOf({ answer, answered: given });
  assert.deepEqual(
    signsOf(place, undefined, today, FOUR_YEARS).map(({ sentence }) => sentence),
    expected,
  );
}

describe('The signs that an answer may be out of date', () => {
  it('tell its age from the day on which it is as old as the setting', () => {
    checkSentences('Ja.', '2027-03-01', '2031-03-01', [
      'Dit antwoord is 4 jaar oud (1 maart 2027). Ga na of het nog klopt.',
    ]);
    checkSentences('Ja.', '2027-03-02', '2031-03-01', []);
    checkSentences('Ja.', undefined, '2031-03-01', []);
  });

  it('name a newer answer to a question like it', () => {
    const newer = placeOf({ label: 'Aanhangsel 2030-2031, nr. 12, antwoord 3 (2 mei 2031)' });
    assert.deepEqual(signsOf(placeOf({ answer: 'Ja.' }), newer, '2031-06-01', FOUR_YEARS), [
      {
        kind: 'newer',
        span: undefined,
        sentence:
          'Er is een nieuwer antwoord op een vraag die hier veel op lijkt: Aanhangsel 2030-2031, nr. 12, antwoord 3 (2 mei 2031).',
      },
    ]);
  });

  it('give for each word where it stands and why', () => {
    const answer = 'Recent betaalde mijn ambtsvoorganger € 5 voor 12 kranen op 3 mei, aan mevrouw Smit.';
    const signs = signsOf(placeOf({ answer, answered: '2031-03-01' }), undefined, '2031-06-01', FOUR_YEARS);
    assert.deepEqual(
      signs.map(({ kind, span, sentence }) => [kind, answer.slice(span?.start, span?.end), sentence]),
      [
        ['time', 'Recent', '‘Recent’ gold toen dit antwoord werd gegeven: 1 maart 2031.'],
        ['office', 'mijn ambtsvoorganger', '‘mijn ambtsvoorganger’ gaat over wie toen in functie was.'],
        ['amount', '€ 5', 'Ga na of het bedrag ‘€ 5’ nog klopt.'],
        ['count', '12', 'Ga na of het getal ‘12’ nog klopt.'],
        ['date', '3 mei', 'Ga na of de datum of het jaar ‘3 mei’ nog klopt.'],
        ['name', 'Smit', 'Ga na of de naam ‘Smit’ nog klopt.'],
      ],
    );
  });

  it('say of a word without a date only that it was so then', () => {
    checkSentences('Dat gebeurt thans.', undefined, '2031-03-01', [
      '‘thans’ gold toen dit antwoord werd gegeven.',
    ]);
  });
});
