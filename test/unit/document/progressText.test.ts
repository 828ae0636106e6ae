import assert from 'node:assert/strict';
import { parse } from '../../../src/document/parse.ts';
import { progressText } from '../../../src/document/progressText.ts';

function checkProgress(text: string, expected: readonly [short: string, spoken: string, open: string]): void {
  const progress = progressText(parse(text));
  assert.deepEqual([progress?.short, progress?.spoken, progress?.open], expected);
}

function questions(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, at) => `Vraag ${from + at}\nWat?\n\n`).join('');
}

describe('progressText', () => {
  it('counts what is answered, and names what is not', () => {
    checkProgress(`${questions(1, 3)}Antwoord 1\nDit.\n\nAntwoord 2\n`, [
      '1/3 beantwoord',
      '1 van de 3 vragen beantwoord',
      'Nog te beantwoorden: vragen 2 en 3.',
    ]);
  });
  it('says so when all is answered', () => {
    checkProgress(`${questions(1, 2)}Antwoord 1 en 2\nDit.\n`, [
      '2/2 beantwoord',
      '2 van de 2 vragen beantwoord',
      'Alle vragen zijn beantwoord.',
    ]);
  });
  it('names the beginning of a long list', () => {
    const numbers = Array.from({ length: 25 }, (_, at) => at + 2).join(', ');
    checkProgress(`${questions(1, 30)}Antwoord 1\nDit.\n`, [
      '1/30 beantwoord',
      '1 van de 30 vragen beantwoord',
      `Nog te beantwoorden: vragen ${numbers} en nog 4.`,
    ]);
  });
  it('counts what is postponed', () => {
    checkProgress(
      `Mededeling van Minister Duinker.\n\n${questions(1, 2)}Mededeling\nHet lukt niet op tijd.\n`,
      [
        '0/2 beantwoord, 2 uitgesteld',
        '0 van de 2 vragen beantwoord, 2 uitgesteld',
        'De beantwoording is uitgesteld.',
      ],
    );
  });
  it('counts the questions of a submission', () => {
    checkProgress(`Vragen van het lid Koopstra (D66).\n\n${questions(1, 2)}`, [
      '2 vragen',
      '2 vragen, nog geen antwoorden',
      'Nog te beantwoorden: vragen 1 en 2.',
    ]);
  });
  it('says nothing of a text without questions', () => {
    assert.equal(progressText(parse('Geachte voorzitter,\n\nHierbij.\n')), undefined);
    assert.equal(progressText(parse('')), undefined);
  });
});
