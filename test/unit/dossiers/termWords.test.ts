import assert from 'node:assert/strict';
import type { DossierTerm } from '../../../src/dossiers/dossier.ts';
import { progressBar } from '../../../src/dossiers/progressBar.ts';
import {
  postponementWords,
  termSentence,
  termSentenceOf,
  termWords,
} from '../../../src/dossiers/termWords.ts';
import { sheet } from '../../support/dossiers.ts';

const TERM: DossierTerm = {
  submitted: '2031-05-03',
  end: '2031-05-24',
  answered: undefined,
  daysLeft: 4,
  postponed: false,
};

describe('A term in words', () => {
  const cases: readonly (readonly [Partial<DossierTerm>, string])[] = [
    [{ daysLeft: 4 }, 'nog 4 dagen'],
    [{ daysLeft: 1 }, 'nog 1 dag'],
    [{ daysLeft: 0 }, 'vandaag de laatste dag'],
    [{ daysLeft: -1 }, '1 dag te laat'],
    [{ answered: '2031-05-24', daysLeft: 0 }, 'op tijd beantwoord'],
    [{ answered: '2031-06-02', daysLeft: -9 }, 'beantwoord, 9 dagen te laat'],
  ];
  for (const [term, words] of cases) it(words, () => assert.equal(termWords({ ...TERM, ...term }), words));

  it('says from when until when, and what a postponement added', () => {
    assert.equal(
      termSentence(TERM),
      'Ingezonden op 3 mei 2031; de termijn loopt tot en met 24 mei 2031 (nog 4 dagen).',
    );
    assert.equal(
      termSentence({ ...TERM, end: '2031-06-14', postponed: true, answered: '2031-06-20', daysLeft: -6 }),
      'Ingezonden op 3 mei 2031; de termijn liep na uitstel tot en met 14 juni 2031 (beantwoord, 6 dagen te laat).',
    );
  });

  it('says how often it was postponed, and what was promised', () => {
    const words = (term: Partial<DossierTerm>): string => postponementWords({ ...TERM, ...term });
    assert.equal(words({ postponed: true }), '');
    assert.equal(words({ postponements: 2 }), 'twee keer uitgesteld');
    assert.equal(words({ promised: '2031-06-12' }), 'toegezegd: 12 juni 2031');
    assert.equal(
      termSentence({ ...TERM, postponed: true, postponements: 4, promised: '2031-06-12' }),
      'Ingezonden op 3 mei 2031; de termijn loopt na uitstel tot en met 24 mei 2031 (nog 4 dagen). 4 keer uitgesteld; toegezegd: 12 juni 2031.',
    );
  });

  it('says why there is none', () => {
    const sentences = [
      sheet({ submitted: undefined }),
      sheet({ oral: true }),
      sheet({ answered: 2, annex: { year: undefined, number: '12' } }),
      sheet({ submitted: undefined, received: '2031-05-28' }),
    ].map((one) => {
      const main = { sheet: one, findings: [], setAside: [] };
      return termSentenceOf({ term: undefined, main, pieces: [main] });
    });
    assert.deepEqual(sentences, [
      'Geen datum van inzending gevonden.',
      'Voor mondelinge vragen geldt geen termijn.',
      'Beantwoord; de dag waarop is niet bekend.',
      'Geen datum van inzending gevonden.',
    ]);
  });
});

describe('A bar of progress', () => {
  it('is empty only when nothing is answered, and full only when all is', () => {
    const bars = [0, 1, 50, 99, 100].map((answered) => progressBar(answered, 100));
    assert.deepEqual(bars, ['▱▱▱▱▱', '▰▱▱▱▱', '▰▰▰▱▱', '▰▰▰▰▱', '▰▰▰▰▰']);
    assert.equal(progressBar(0, 0), '');
  });
});
