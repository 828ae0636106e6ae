import { parse } from '../../../src/document/parse.ts';
import assert from 'node:assert/strict';
import { checkFootnotes } from '../../support/footnotes.ts';

describe('lists of footnotes', () => {
  it('listed below an answer that is still empty', () => {
    checkFootnotes(
      'Vraag 1\nA?[2]\n\nAntwoord 1\n\n\n[1] De Spoorbode\n[2] De Wissel\n',
      ['1: De Spoorbode', '2: De Wissel'],
      ['2'],
    );
    checkFootnotes(
      'Vraag 1\nA?[1]\n\n[1] De Spoorbode\n\nAntwoord 1\n\n\n[2] De Wissel\n',
      ['1: De Spoorbode', '2: De Wissel'],
      ['1'],
    );
  });

  it('listed below a sentence, the mark of the only one forgotten', () => {
    checkFootnotes('Vraag 1\nA?\n\nAntwoord 1\nJa.\n\n[1] De Spoorbode\n', ['1: De Spoorbode'], []);
  });

  it('are not a list in brackets that is the answer, or its end, where nothing refers to it', () => {
    const list = '[1] De Spoorbode is er niet meer.\n[2] De Wissel ook niet.\n';
    const isText = (answer: string): void => {
      const { footnotes, answers } = parse(`Vraag 1\nA?\n\nAntwoord 1\n${answer}`);
      assert.deepEqual(footnotes, []);
      assert.equal(answers[0]?.body.content.length, 1);
    };
    isText(`\n${list}`);
    isText(`Er zijn twee redenen.\n\n${list}`);
    isText('De redenen staan in de brief van\n\n[1] maart 2031 en dat is alles.\n');
  });

  it('listed below an answer by their sources, the marks forgotten', () => {
    const sources = [
      'Kamerstuk 29984, nr. 3',
      'NOS, 3 maart',
      'Aanhangsel van de Handelingen, vergaderjaar 2030–2031, nr. 12.',
      'Stb. 2031, 12',
      'https://example.nl/wissel',
    ];
    const list = sources.map((said, at) => `[${at + 1}] ${said}`).join('\n');
    const notes = sources.map((said, at) => `${at + 1}: ${said}`);
    for (const answer of ['', 'Ja.\n'])
      checkFootnotes(`Vraag 1\nA?\n\nAntwoord 1\n${answer}\n${list}\n`, notes, []);
    checkFootnotes(
      'Vraag 1\nA?\n\nAntwoord 1\n\n[1] Kamerstuk 29984, nr. 3 zegt dat het mag.\n[2] NOS, 3 maart\n',
      [],
      ['1', '2'],
    );
  });

  it('listed below an answer with raised marks', () => {
    checkFootnotes(
      'Vraag 1\nA?\n\nAntwoord 1\nJa, 40 m² klopt.¹ En dat ook.²\n\n[1] De Spoorbode is er niet meer.\n[2] De Wissel ook niet.\n',
      ['1: De Spoorbode is er niet meer.', '2: De Wissel ook niet.'],
      ['1?', '2?'],
    );
  });

  it('listed at the end, one of them without its line break', () => {
    const asked = 'Vraag 1\nKent u dit?[1] En dit?[2] En dat?[3]\n\nAntwoord 1\nJa.\n\n';
    checkFootnotes(
      `${asked}[1] De Spoorbode [2] https://example.nl/wissel\n[3] De Wissel\n`,
      ['1: De Spoorbode', '2: https://example.nl/wissel', '3: De Wissel'],
      ['1', '2', '3'],
    );
    checkFootnotes(
      `${asked}[1] De Spoorbode, zie ook [2]\n[3] De Wissel\n`,
      ['1: De Spoorbode, zie ook [2]', '3: De Wissel'],
      ['1', '2', '3', '2'],
    );
  });

  it('listed at the end, one without its line break behind a day or a number', () => {
    const asked = 'Vraag 1\nKent u dit?[1]\n\nAntwoord 1\nJa [2], zie ook [3].\n\n';
    for (const said of ['Trouw, 4 maart 2031', 'Kamerstuk 29984, nr. 3', 'Trouw, «Trein weg»'])
      checkFootnotes(
        `${asked}[1] ${said} [2] Volkskrant, 5 maart 2031\n[3] De Wissel\n`,
        [`1: ${said}`, '2: Volkskrant, 5 maart 2031', '3: De Wissel'],
        ['1', '2', '3'],
      );
    for (const said of [
      'Zie noot',
      'Zie ook',
      'Trouw en',
      'Trouw,',
      'Artikel 5, lid',
      'De wet: «artikel 5',
      'De "wet',
    ])
      checkFootnotes(
        `${asked}[1] ${said} [2] Volkskrant, 5 maart 2031\n[3] De Wissel\n`,
        [`1: ${said} [2] Volkskrant, 5 maart 2031`, '3: De Wissel'],
        ['1', '2', '3', '2'],
      );
  });

  it('listed at the end, with another one’s number in the text of one', () => {
    const asked = 'Vraag 1\nKent u dit?[1] En dit?[2] En dat?[4]\n\nAntwoord 1\nJa.\n\n';
    for (const said of [
      'Kamerstuk 35 000, nr. 12, noot [3] “Zie aldaar”.',
      'De wet luidt: «artikel 5 [3] (vervallen) en verder».',
      'Zie ook noot [3] Van deze brief.',
      'Verslag. [3] Zo staat het er.',
    ]) {
      const notes = ['1: De Spoorbode', `2: ${said}`, '4: De Wissel'];
      checkFootnotes(`${asked}[1] De Spoorbode\n[2] ${said}\n[4] De Wissel\n`, notes, ['1', '2', '4', '3']);
    }
    checkFootnotes(
      `${asked.replace('dat?', 'dat?[3] En dan?')}[1] De Spoorbode\n[2] Verslag. [3] De Halte\n[4] De Wissel\n`,
      ['1: De Spoorbode', '2: Verslag.', '3: De Halte', '4: De Wissel'],
      ['1', '2', '3', '4'],
    );
  });
});
