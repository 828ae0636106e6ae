import assert from 'node:assert/strict';
import type { NotesOption } from '../../../../src/exchange/letter/letter.ts';
import { annexLines, blockLines, letterFrom, lineOf } from '../../../support/letters.ts';

function checkAnnex(text: string, expected: readonly string[], notes: NotesOption = 'leave-out'): void {
  assert.deepEqual(annexLines(letterFrom(text, { notes })), expected);
}

/** What an answer becomes, without the question above it. */
function checkAnswer(answer: string, expected: readonly string[], notes: NotesOption = 'leave-out'): void {
  const text = `Vraag 1\nRijdt de trein?\n\nAntwoord 1\n${answer}\n`;
  checkAnnex(text, ['# Vraag 1', 'Rijdt de trein?', '# Antwoord 1', ...expected], notes);
}

describe('the annex has', () => {
  it('questions and answers in the order of the text, under plain headings', () =>
    checkAnnex(
      '**Vraag 1**\nRijdt de trein?\n\nVraag 2 en 3:\nRijdt de bus naar de stad en terug?\n\nRijdt de pont?\n\nAntwoord op vragen 2 en 3\nJa.\n\n**Antwoord vraag 1:**\nNee.\n',
      [
        '# Vraag 1',
        'Rijdt de trein?',
        '# Vraag 2 en 3',
        'Rijdt de bus naar de stad en terug?',
        'Rijdt de pont?',
        '# Antwoord 2 en 3',
        'Ja.',
        '# Antwoord 1',
        'Nee.',
      ],
    ));

  it('the title as the Kamer wrote it, with its footnote, which the letter above it does not have', () => {
    const { title, annex, footnotes } = letterFrom(
      'Vragen van de leden Wal en Kade (beiden SP) aan de\nminister van Spoor over het bericht «Trein stopt»[1] (ingezonden 3 mei 2031).\n\nVraag 1\nRijdt hij?[2]\n\nAntwoord 1\nJa.\n\n[1] De Spoorbode\n[2] De Wissel\n',
    );
    assert.deepEqual(blockLines(annex?.lead ?? []), [
      'Vragen van de leden Wal en Kade (beiden SP) aan de minister van Spoor over het bericht «Trein stopt»{1} (ingezonden 3 mei 2031).',
    ]);
    assert.match(title, /over het bericht «Trein stopt»$/);
    assert.deepEqual(
      footnotes.map(({ inlines }) => lineOf(inlines)),
      ['De Spoorbode', 'De Wissel'],
    );
  });

  it('the question that an answer without a number is about in its heading', () =>
    checkAnnex('Vraag 4\nRijdt de trein?\n\nAntwoord:\nJa.\n', [
      '# Vraag 4',
      'Rijdt de trein?',
      '# Antwoord 4',
      'Ja.',
    ]));

  it('the explanation after the last question', () =>
    checkAnnex(
      'Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n\nToelichting:\nDeze vragen dienen ter aanvulling.\n',
      [
        '# Vraag 1',
        'Rijdt de trein?',
        '# Antwoord 1',
        'Ja.',
        '# Toelichting',
        'Deze vragen dienen ter aanvulling.',
      ],
    ));

  it('the annex of an annex under its own heading', () =>
    checkAnnex('Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n\nBijlage 1\n\nDe treinen van 2030.\n', [
      '# Vraag 1',
      'Rijdt de trein?',
      '# Antwoord 1',
      'Ja.',
      '# Bijlage 1',
      'De treinen van 2030.',
    ]));

  it('an answer that is empty as a heading', () => checkAnswer('', []));
});

describe('a body becomes', () => {
  const cases: readonly (readonly [name: string, answer: string, expected: readonly string[]])[] = [
    ['a paragraph for each, wrapped lines joined', 'De trein\nrijdt.\n\nDe bus rij-\ndt ook.', ['De trein rijdt.', 'De bus rijdt ook.']],
    ['bold and italic', 'De **snelle _rode_ trein** rijdt *nooit*.', ['De <b>snelle </b><b><i>rode</i></b><b> trein</b> rijdt <i>nooit</i>.']],
    ['markup in an address or a word as it is', 'Zie https://spoor.example/_a_/b_c en x_y_z en 2*3*4.', ['Zie https://spoor.example/_a_/b_c en x_y_z en 2*3*4.']],
    ['markup that is not closed as it is', 'De **trein rijdt _niet.', ['De **trein rijdt _niet.']],
    ['a list of bullets', 'Dit rijdt:\n- de trein;\n- de bus.', ['Dit rijdt:', 'bullets:', '  - de trein;', '  - de bus.']],
    ['a numbered list, though blank lines stand in it', 'Dit rijdt:\n\n1. de trein;\n\n2. de bus.\n\nVerder niets.', ['Dit rijdt:', 'numbers 1.:', '  1. de trein;', '  2. de bus.', 'Verder niets.']],
    ['a lettered list', 'a) de trein;\nb) de bus.', ['letters 1):', '  a) de trein;', '  b) de bus.']],
    ['numbers that do not count from one as they are written', 'Dit rijdt:\n3. de trein;\n5. de bus.', ['Dit rijdt:', 'own:', '  3. de trein;', '  5. de bus.']],
    ['a list in a list by its indent', '- treinen:\n  - de sprinter;\n  - de intercity;\n- bussen.', ['bullets:', '  - treinen:', '    bullets:', '      - de sprinter;', '      - de intercity;', '  - bussen.']],
    ['a list in a list by its marks', '1. treinen:\n- de sprinter;\n- de intercity;\n2. bussen.', ['numbers 1.:', '  1. treinen:', '    bullets:', '      - de sprinter;', '      - de intercity;', '  2. bussen.']],
    ['a sentence that a dash carries on, not a list', 'De trein rijdt\n- naar verwachting - in mei.', ['De trein rijdt - naar verwachting - in mei.']],
    ['a table', 'De cijfers:\n\nJaar | Treinen\n2029 | 12\n2030 | 14\n\nTot zover.', ['De cijfers:', '| Jaar | Treinen |', '| 2029 | 12 |', '| 2030 | 14 |', 'Tot zover.']],
    ['a table as Markdown has it', '| Jaar | Treinen |\n|---|--:|\n| 2029 | **12** |', ['| Jaar | Treinen |', '| 2029 | <b>12</b> |']],
    ['a bar in a cell', 'Ja \\| nee | Treinen\n2029 | 12', ['| Ja | nee | Treinen |', '| 2029 | 12 |']],
    ['a sentence with one bar', 'De stand is a | b.', ['De stand is a | b.']],
    ['nothing of a drawn line', 'De trein rijdt.\n\n-----\n', ['De trein rijdt.']],
    ['nothing of what a converter left', 'De trein.\n\n[bookmark: _Hlk1]De bus [bookmark: _Hlk2]rijdt.', ['De trein.', 'De bus rijdt.']],
  ]; // prettier-ignore
  for (const [name, answer, expected] of cases) it(name, () => checkAnswer(answer, expected));
});

describe('notes', () => {
  const answer =
    'De trein rijdt. [PM cijfers] Altijd.\n\n[bron: a.txt, antwoord 2] [terzijde lange-zin: citaat]\n\n- de bus [intern: echt?]';

  it('stay behind', () => checkAnswer(answer, ['De trein rijdt. Altijd.', 'bullets:', '  - de bus']));

  it('leave when that is asked for', () =>
    checkAnswer(
      answer,
      [
        'De trein rijdt. [PM cijfers] Altijd.',
        '[bron: a.txt, antwoord 2] [terzijde lange-zin: citaat]',
        'bullets:',
        '  - de bus [intern: echt?]',
      ],
      'keep',
    ));

  it('as a whole answer leave nothing', () => checkAnswer('n.t.b.', []));

  it('in a question are the words of who asked it, but for what was set aside', () =>
    checkAnnex('Vraag 1\nKent u [bron: de krant]? [terzijde vraag-leeg: x]\n\nAntwoord 1\nJa.\n', [
      '# Vraag 1',
      'Kent u [bron: de krant]?',
      '# Antwoord 1',
      'Ja.',
    ]));
});

describe('footnotes', () => {
  it('are numbered as they are referred to, and a second reference repeats the number', () =>
    checkAnnex(
      'Vraag 1\nKent u het bericht? [2]\n\nAntwoord 1\nJa.[1] Dat ken ik.[2]\n\n[1] De Wissel\n[2] De Spoorbode\n',
      [
        '# Vraag 1',
        'Kent u het bericht?{1}',
        '# Antwoord 1',
        'Ja.{2} Dat ken ik.{1 again}',
        '{1}: De Spoorbode',
        '{2}: De Wissel',
      ],
    ));

  it('in the line and in a list may have the same number', () =>
    checkAnnex(
      'Vraag 1\nKent u het bericht? 1)\n\nAntwoord 1\nJa, dat ken ik.[footnoteRef:1] [1: De Wissel ]\n\n\n1) De Spoorbode\n',
      [
        '# Vraag 1',
        'Kent u het bericht?{1}',
        '# Antwoord 1',
        'Ja, dat ken ik.{2}',
        '{1}: De Spoorbode',
        '{2}: De Wissel',
      ],
    ));

  it('that nothing refers to are not lost, and a mark without a text stays as it is', () =>
    checkAnnex(
      'Vraag 1\nKent u het bericht? [1]\n\nKent u de krant?\n\nAntwoord 1\nJa. [7]\n\n[1] De Spoorbode\n[2] De Wissel\n',
      [
        '# Vraag 1',
        'Kent u het bericht?{1}',
        'Kent u de krant?',
        '# Antwoord 1',
        'Ja. [7]',
        '{1}: De Spoorbode',
        '[2]: De Wissel',
      ],
    ));

  it('are not what a count in a sentence is about', () =>
    checkAnswer('Ja. (1) Wij gaan (1) rijden en (2) varen.[2]\n\n[1] Een\n[2] Twee', [
      'Ja.{1} Wij gaan (1) rijden en (2) varen.{2}',
      '{1}: Een',
      '{2}: Twee',
    ]));

  it('work in bold words, in lists and in tables', () =>
    checkAnswer(
      'De **snelle [1] trein** rijdt.\n\n- de bus;[2]\n\na | b [3]\nc | d\n\n[1] Een\n[2] Twee\n[3] Drie',
      [
        'De <b>snelle</b>{1}<b> trein</b> rijdt.',
        'bullets:',
        '  - de bus;{2}',
        '| a | b{3} |',
        '| c | d |',
        '{1}: Een',
        '{2}: Twee',
        '{3}: Drie',
      ],
    ));
});
