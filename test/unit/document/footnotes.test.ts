import { checkFootnotes } from '../../support/footnotes.ts';

describe('footnotes', () => {
  it('in the line, as Word’s converters write them', () => {
    checkFootnotes(
      'Vraag 1\nA?\nAntwoord 1\nJa.[footnoteRef:1] [1:  Zie het [jaar]verslag. ] Meer niet.\n',
      ['1: Zie het [jaar]verslag.'],
      ['1'],
    );
  });

  it('listed at the end', () => {
    checkFootnotes(
      'Vraag 1\nKent u dit? 1)\n\nAntwoord 1\nJa.\n\n1) De Spoorbode, 3 mei 2031\n',
      ['1: De Spoorbode, 3 mei 2031'],
      ['1?'],
    );
    checkFootnotes(
      'Vraag 1\nKent u dit?[1] En dit?[3]\n\nAntwoord 1\nJa.\n\n[1] De Spoorbode\n[3] De Wissel\n',
      ['1: De Spoorbode', '3: De Wissel'],
      ['1', '3'],
    );
  });

  it('of the Kamer and of the writer, each counted from 1', () => {
    checkFootnotes(
      'Vraag 1\nKent u dit? 1)\n\nAntwoord 1\nJa.[footnoteRef:1] [1: Verslag.]\n\n1) De Spoorbode\n',
      ['1: Verslag.', '1: De Spoorbode'],
      ['1?', '1'],
    );
  });

  it('at the foot of a page, counting on over pages, not taken for a list', () => {
    const foot = (notes: string, page: number): string =>
      `\n\n${notes}\n\nTweede Kamer, vergaderjaar 2030–2031, Aanhangsel ${page}\n`;
    checkFootnotes(
      `Vraag 1\nKent u dit?1${foot('1 De Spoorbode, 3 mei\n13 en 14 juni 2031', 1)}Antwoord 1\nJa, om twee redenen:\n1. Rail.\n2. Stroom.\nDat is in 2031.2 Zo is het.${foot('2 De Wissel', 2)}`,
      ['1: De Spoorbode, 3 mei\n13 en 14 juni 2031', '2: De Wissel'],
      ['1', '2?'],
    );
  });

  it('under a raised figure that got a line of its own', () => {
    checkFootnotes(
      'Vraag 1\nKent u dit?\n1\nAntwoord 1\nJa.\n1NOS, 3 mei 2031\nah-tk-20302031-12\nISSN 0921 - 7398\n',
      ['1: NOS, 3 mei 2031'],
      ['1?'],
    );
  });

  it('under an answer, above the next heading', () => {
    checkFootnotes(
      'Vraag 1\nKent u dit?[1]\n\n[1] De Spoorbode\n\nAntwoord 1\nJa.\n',
      ['1: De Spoorbode'],
      ['1'],
    );
  });

  it('after a rule', () => {
    checkFootnotes(
      'Vraag 1\nKent u dit? 1)\n\n____________\n\n1) De Spoorbode\n',
      ['1: De Spoorbode'],
      ['1?'],
    );
  });

  it('are not the items of a list that a colon announces', () => {
    const list = 'Het gaat om:\n\n1) de trein;\n   - de sneltrein\n2) de bus.\n';
    checkFootnotes(`Vraag 1\n${list}\nAntwoord 1\n${list}`, [], []);
  });

  it('are not numbers in running text', () => {
    checkFootnotes(
      'Vraag 1\nA?\nAntwoord 1\nIn art.5 en nr.12 staat 3,5%. Er rijden 12.000 treinen, in de jaren ’24 en 20:00 uur. CO2 daalt.\n',
      [],
      [],
    );
  });
});
