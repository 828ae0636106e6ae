import assert from 'node:assert/strict';
import { parse } from '../../../src/document/parse.ts';
import { summary } from '../../support/summary.ts';

/** What is understood of a text: its kind, then questions (V), answers (A), notice (M), explanation (T) and footnotes (n). */
function checkParse(text: string, expected: readonly string[]): void {
  assert.deepEqual(summary(parse(text)), expected);
}

describe('shapes of documents', () => {
  it('answers under numbered questions', () => {
    checkParse('Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n\nVraag 2\nHoe vaak?\n\nAntwoord op vraag 2\nVaak.\n', [
      'answers', 'V 1: Rijdt de trein?', 'A 1: Ja.', 'V 2: Hoe vaak?', 'A 2: Vaak.',
    ]); // prettier-ignore
  });

  it('bold headings and Windows line ends', () => {
    checkParse('**Vraag 1**\r\nRijdt hij?\r\n\r\n**Antwoord 1**\r\nJa.\r\n', [
      'answers',
      'V 1: Rijdt hij?',
      'A 1: Ja.',
    ]);
  });

  it('answers out of order, grouped, and one for all at the end', () => {
    checkParse('Vraag 1 en 3\nA?\nVraag 2\nB?\nAntwoorden op vraag 3, 1 en 2\nC.\n', [
      'answers', 'V 1+3: A?', 'V 2: B?', 'A 3+1+2: C.',
    ]); // prettier-ignore
  });

  it('an answer without a number belongs to the question above it', () => {
    checkParse('Vraag 1\nA?\nVraag 2\nB?\nAntwoord:\nC.\n', ['answers', 'V 1: A?', 'V 2: B?', 'A 2: C.']);
  });

  it('text on the line of the heading', () => {
    checkParse('Vraag 1: Rijdt hij?\nAntwoord: Ja.\n', ['answers', 'V 1: Rijdt hij?', 'A 1: Ja.']);
  });

  it('numbers before the text, with lists inside an answer', () => {
    checkParse(
      'Antwoord van minister Duinker (Infrastructuur)\n\n1. Rijdt de trein?\n\nAntwoord:\nDrie redenen.\n1. Er is rail.\n2. Er is stroom.\n3. Er is vraag.\n\n2. Hoe vaak rijdt hij?\n\nAntwoord:\nVaak.\n',
      [
        'answers',
        'V 1: Rijdt de trein?',
        'A 1: Drie redenen. 1. Er is rail. 2. Er is st',
        'V 2: Hoe vaak rijdt hij?',
        'A 2: Vaak.',
      ],
    );
  });

  it('numbers before the text, answered from the top, with questions still open', () => {
    checkParse(
      'Antwoord van minister Duinker (Infrastructuur)\n\n1. Rijdt de trein?\n\nAntwoord:\nJa.\n\n2. Hoe vaak?\n\n3. Hoe laat?\n',
      ['answers', 'V 1: Rijdt de trein?', 'A 1: Ja.', 'V 2: Hoe vaak?', 'V 3: Hoe laat?'],
    );
  });

  it('numbers before the text, one of them lost', () => {
    checkParse(
      'Antwoord van minister Duinker (Infrastructuur)\n\n1. Rijdt de trein?\n\nAntwoord:\nJa.\n\n3. Hoe laat?\n\nAntwoord vraag 3:\nLaat.\n',
      ['answers', 'V 1: Rijdt de trein?', 'A 1: Ja.', 'V 3: Hoe laat?', 'A 3: Laat.'],
    );
  });

  it('numbers alone on a line', () => {
    checkParse('Antwoord van minister Duinker (Infrastructuur)\n\n1\nRijdt de trein?\n\nAntwoord\nJa.\n\n2\nHoe vaak?\n\nAntwoord\nVaak.\n', [
      'answers', 'V 1: Rijdt de trein?', 'A 1: Ja.', 'V 2: Hoe vaak?', 'A 2: Vaak.',
    ]); // prettier-ignore
  });

  it('a submission without numbers: each asking paragraph, its lines together', () => {
    checkParse(
      'Vragen van het lid Koopstra (D66) aan de minister van Infrastructuur over de trein\n\nKent u het bericht “Trein rijdt”[1]\n\nHoe vaak rijdt hij?\nEn hoe laat?\n\nDe trein reed vroeger ook.\n\nWilt u hem laten rijden?\n\n[1] De Spoorbode, 3 mei 2031\n',
      [
        'questions',
        'V 1: Kent u het bericht “Trein rijdt”[1]',
        'V 2: Hoe vaak rijdt hij? En hoe laat?',
        'V 3: De trein reed vroeger ook. Wilt u hem la',
        'n 1: De Spoorbode, 3 mei 2031',
      ],
    );
  });

  it('a submission without numbers of which the first question is answered', () => {
    checkParse(
      'Vragen van het lid Koopstra (D66) aan de minister van Infrastructuur over de trein\n\nKent u de trein?\n\nAntwoord\nJa, die ken ik.\n\nHoe vaak rijdt hij?\n\nWilt u hem laten rijden?\n',
      [
        'answers',
        'V 1: Kent u de trein?',
        'A 1: Ja, die ken ik.',
        'V 2: Hoe vaak rijdt hij?',
        'V 3: Wilt u hem laten rijden?',
      ],
    );
  });

  it('an oral question is a head only', () => {
    checkParse(
      'Mondelinge vragen van het lid Koopstra (D66) aan de Minister van Infrastructuur over\nde trein: rijdt hij? (ingezonden 3 mei 2031)\n',
      ['questions'],
    );
  });

  it('a postponement, with and without a heading', () => {
    checkParse('Mededeling van Minister Duinker (Infrastructuur) (ontvangen 3 mei 2031).\n\nVraag 1\nRijdt hij?\n\nMededeling\n\nHet lukt niet binnen de termijn.\n', [
      'postponement', 'V 1: Rijdt hij?', 'M: Het lukt niet binnen de termijn.',
    ]); // prettier-ignore
    checkParse('Mededeling van minister Duinker (Infrastructuur) (ontvangen 3 mei 2031)\n\nHet lukt niet binnen de termijn.\n', [
      'postponement', 'M: Het lukt niet binnen de termijn.',
    ]); // prettier-ignore
  });

  it('a letter has no questions, numbered headings or not', () => {
    checkParse(
      'Nr. 12 BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 mei 2031\n\n1. Waarom de trein rijdt?\nDaarom.\n\n2. Hoe het verder gaat\nGoed.\n',
      ['letter'],
    );
  });

  it('an explanation after the last answer is not part of it', () => {
    checkParse('Vraag 1\nA?\nAntwoord 1\nB.\n\nToelichting: Deze vragen vullen andere aan.\n', [
      'answers', 'V 1: A?', 'A 1: B.', 'T: Deze vragen vullen andere aan.',
    ]); // prettier-ignore
  });

  it('a text that lost its line breaks', () => {
    checkParse('Antwoord van Minister Duinker (ontvangen 3 mei 2031). Vraag 1 Rijdt hij? Antwoord 1 Ja. Vraag 2 en 3 Hoe vaak? En hoe laat? Antwoord 2 en 3 Zie het antwoord op vraag 1 hierboven.', [
      'answers', 'V 1: Rijdt hij?', 'A 1: Ja.', 'V 2+3: Hoe vaak? En hoe laat?', 'A 2+3: Zie het antwoord op vraag 1 hierboven.',
    ]); // prettier-ignore
  });

  it('lettered parts', () => {
    checkParse('Vraag 1a\nA?\nVraag 1b\nB?\nAntwoord 1a en 1b\nC.\n', [
      'answers',
      'V 1a: A?',
      'V 1b: B?',
      'A 1a+1b: C.',
    ]);
  });

  it('a numbered question without its question mark is one among others', () => {
    checkParse('1. Kent u het bericht «Loket dicht» [1]\n2. Hoeveel loketten zijn er?\n3. Waarom?\n', [
      'questions', 'V 1: Kent u het bericht «Loket dicht» [1]', 'V 2: Hoeveel loketten zijn er?', 'V 3: Waarom?',
    ]); // prettier-ignore
  });

  it('an ordinary text is no document of questions', () => {
    checkParse('Boodschappen\n\n1. Melk\n2. Brood\n\nWat eten we?\n', ['unknown']);
  });
});

describe('what looks like a heading and is none', () => {
  it('wrapped lines of running text', () => {
    checkParse('Vraag 1\nA?\n\nAntwoord 1\nZie daarvoor ook het\nantwoord op vraag 3.\nEn verder ook\nvraag 6.\nMeer niet, zie\nantwoord op vraag 5).\n', [
      'answers', 'V 1: A?', 'A 1: Zie daarvoor ook het antwoord op vraag 3',
    ]); // prettier-ignore
    checkParse('Vraag 1\nA?\n\nAntwoord 1\nZoals gezegd in het antwoord op\nVraag 3\nis dit zo.\n', [
      'answers', 'V 1: A?', 'A 1: Zoals gezegd in het antwoord op Vraag 3 ',
    ]); // prettier-ignore
  });

  it('“Toelichting” inside an answer, and a lower-case one', () => {
    checkParse('Vraag 1\nGraag een\ntoelichting. Zo nee, waarom niet?\n\nAntwoord 1\nB.\n\nVraag 2\nC?\n\nAntwoord 2\nD.\n', [
      'answers', 'V 1: Graag een toelichting. Zo nee, waarom ni', 'A 1: B.', 'V 2: C?', 'A 2: D.',
    ]); // prettier-ignore
  });

  it('numbers of footnotes and of tables', () => {
    checkParse('Vraag 1\nKent u dit?\n1\nAntwoord 1\nJa.\n2, 3 en 4\nVraag 2\nHoeveel?\nAntwoord 2\n1. 65 121\n2. 70 130\n', [
      'answers', 'V 1: Kent u dit? 1', 'A 1: Ja. 2, 3 en 4', 'V 2: Hoeveel?', 'A 2: 1. 65 121 2. 70 130',
    ]); // prettier-ignore
  });
});

describe('pages', () => {
  const page =
    '\n\n1 De Spoorbode, 3 mei 2031.\n\nah-tk-20302031-12\nISSN 0921 - 7398\n’s-Gravenhage 2031 Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1\n\n';

  it('furniture and footnotes in the middle of an answer are no part of it', () => {
    checkParse(`Vraag 1\nKent u dit?1\n\nAntwoord 1\nDe trein rijdt elke dag tus-${page}sen de twee steden.\n`, [
      'answers', 'V 1: Kent u dit?1', 'A 1: De trein rijdt elke dag tussen de twee s', 'n 1: De Spoorbode, 3 mei 2031.',
    ]); // prettier-ignore
  });

  it('an answer that names a publication keeps its words', () => {
    checkParse('Vraag 1\nA?\n\nAntwoord 1\nIn het stuk\nah-tk-20302031-12\nstaat het, en in Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel Handelingen, nr. 3.\n', [
      'answers', 'V 1: A?', 'A 1: In het stuk ah-tk-20302031-12 staat het,',
    ]); // prettier-ignore
  });
});
