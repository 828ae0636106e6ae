import assert from 'node:assert/strict';
import { coverLines, letterFrom } from '../../../support/letters.ts';

const HEAD =
  '2031Z00412\n\nVragen van het lid Koopstra (D66) aan de Minister van Financiën en de Staatssecretaris van Defensie over de trein (ingezonden 3 mei 2031).\n\n';
const ANSWERED = 'Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n';
const KAMER = [
  'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
  'Postbus 20018',
  '2500 EA Den Haag',
];

function checkCover(text: string, expected: readonly string[], date?: string): void {
  assert.deepEqual(coverLines(letterFrom(text, date === undefined ? {} : { date })), expected);
}

describe('the letter says', () => {
  it('who asked what, who answers on whose behalf, and when', () =>
    checkCover(
      `${HEAD}Antwoord van Minister Duinker (Financiën), mede namens de Staatssecretaris van Defensie\n\n${ANSWERED}`,
      [
        ...KAMER,
        'Van: De Minister van Financiën',
        'Datum: 20 mei 2031',
        'Betreft: Beantwoording Kamervragen over de trein',
        'Uw kenmerk: 2031Z00412',
        'Uw brief van: 3 mei 2031',
        'Hierbij zend ik u, mede namens de Staatssecretaris van Defensie, de antwoorden op de schriftelijke vragen die het lid Koopstra (D66) op 3 mei 2031 heeft gesteld over de trein (2031Z00412). De antwoorden staan in de bijlage bij deze brief.',
        'De Minister van Financiën, Duinker',
      ],
      '2031-05-20',
    ));

  it('that two answer together', () =>
    checkCover(
      `Vragen van de leden Koopstra (D66) en Wal (SP) over de trein.\n\nAntwoord van Minister Duinker (Financiën) en Staatssecretaris Vos (Defensie)\n\n${ANSWERED}`,
      [
        ...KAMER,
        'Van: De Minister van Financiën en de Staatssecretaris van Defensie',
        'Betreft: Beantwoording Kamervragen over de trein',
        'Hierbij zenden wij u de antwoorden op de schriftelijke vragen die de leden Koopstra (D66) en Wal (SP) hebben gesteld over de trein. De antwoorden staan in de bijlage bij deze brief.',
        'De Minister van Financiën, Duinker',
        'De Staatssecretaris van Defensie, Vos',
      ],
    ));

  it('those who were asked while nobody answers', () =>
    checkCover(`${HEAD}${ANSWERED}`, [
      ...KAMER,
      'Van: De Minister van Financiën en de Staatssecretaris van Defensie',
      'Betreft: Beantwoording Kamervragen over de trein',
      'Uw kenmerk: 2031Z00412',
      'Uw brief van: 3 mei 2031',
      'Hierbij zenden wij u de antwoorden op de schriftelijke vragen die het lid Koopstra (D66) op 3 mei 2031 heeft gesteld over de trein (2031Z00412). De antwoorden staan in de bijlage bij deze brief.',
      'De Minister van Financiën',
      'De Staatssecretaris van Defensie',
    ]));

  it('what it can where there is no head', () =>
    checkCover(ANSWERED, [
      ...KAMER,
      'Betreft: Beantwoording Kamervragen',
      'Hierbij zend ik u de antwoorden op de schriftelijke vragen. De antwoorden staan in de bijlage bij deze brief.',
    ]));

  it('the date and reference of its own letterhead', () =>
    checkCover(
      `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum 6 maart 2031\nOnderwerp De trein\n\nOns kenmerk\n51840277\n\n${ANSWERED}`,
      [
        ...KAMER,
        'Datum: 6 maart 2031',
        'Betreft: De trein',
        'Ons kenmerk: 51840277',
        'Hierbij zend ik u de antwoorden op de schriftelijke vragen. De antwoorden staan in de bijlage bij deze brief.',
      ],
    ));
});

describe('a postponement', () => {
  it('is a notice, signed', () =>
    checkCover(
      `${HEAD}Mededeling van Minister Duinker (Financiën)\n\nMededeling\n\nHet antwoord komt later.\n`,
      [
        ...KAMER,
        'Van: De Minister van Financiën',
        'Betreft: Uitstel beantwoording Kamervragen over de trein',
        'Uw kenmerk: 2031Z00412',
        'Uw brief van: 3 mei 2031',
        '2031Z00412',
        'Vragen van het lid Koopstra (D66) aan de Minister van Financiën en de Staatssecretaris van Defensie over de trein (ingezonden 3 mei 2031).',
        'Mededeling van Minister Duinker (Financiën)',
        '# Mededeling',
        'Het antwoord komt later.',
        'De Minister van Financiën, Duinker',
      ],
    ));
});

describe('a submission', () => {
  it('is no letter', () => {
    const letter = letterFrom(`${HEAD}Vraag 1\nRijdt de trein?\n`);
    assert.equal(letter.cover, undefined);
    assert.equal(letter.annex?.title, 'Schriftelijke vragen');
  });
});

describe('a letter to the Kamer', () => {
  it('keeps its text, its short lines as headings', () =>
    checkCover(
      'Nr. 57 BRIEF VAN DE MINISTER VAN FINANCIËN\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 9 december 2030\n\nMet deze brief informeer ik u.\n\n1. De trein\n\nDe trein rijdt.\n\nDe bus\n\nDe bus rijdt.\n',
      [
        ...KAMER,
        'Datum: 9 december 2030',
        'Met deze brief informeer ik u.',
        '## 1. De trein',
        'De trein rijdt.',
        '## De bus',
        'De bus rijdt.',
      ],
    ));
});
