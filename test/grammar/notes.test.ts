import { checkColours, checkLine, SET_ASIDE, SOURCE_NOTE, WORK_NOTE } from './colours.ts';
import type { Coloured } from './tokens.ts';

describe('grammar: work notes', () => {
  const notes = [
    '[PM cijfers politie]',
    '[todo]',
    '[NB: navragen]',
    '[opm. Jan: klopt dit?]',
    '[Opmerking x]',
    '[intern]',
  ];
  const none = ['[interne notitie]', '[PMO]', '[een noot]', 'PM volgt nog', 'de n.t.b. datum'];
  for (const note of notes) it(`«${note}»`, () => checkLine(`Ja ${note} en nee.`, [WORK_NOTE, note]));
  for (const text of none) it(`none: «${text}»`, () => checkLine(`Ja ${text} en nee.`));
  for (const line of ['PM', 'pm', 'XXX', 'n.t.b.', 'N.t.b']) {
    it(`whole line: «${line}»`, () => checkLine(line, [WORK_NOTE, line]));
  }
  it('one that is not closed ends with its paragraph', () =>
    checkLine('Ja [PM cijfers\nvan nu\n\nNee.', [WORK_NOTE, '[PM cijfers'], [WORK_NOTE, 'van nu']));
});

describe('grammar: source notes', () => {
  const set = (question: string, answer: string): string =>
    `Vraag 1\nRijdt hij? ${question}\n\nAntwoord 1\nJa. ${answer}\n`;
  const checkSet = (question: string, answer: string, found: readonly Coloured[]): Promise<void> =>
    checkColours(set(question, answer), found, [SOURCE_NOTE]);
  const notes = [
    '[bron: Aanhangsel Handelingen 2023–2024, nr. 2222, antwoord 5]',
    '[Bron: antwoord-drinkwater.txt, antwoord 3 (12 maart 2024)]',
    '[bron: kopie [1].txt]',
  ];
  for (const note of notes) it(`«${note}»`, () => checkSet('', note, [[SOURCE_NOTE, note]]));
  for (const text of ['[bronnen: a.txt]', '[bron a.txt]', '[bron: a.txt', '(bron: a.txt)', '[bron: a\nb]']) {
    it(`none: «${text}»`, () => checkSet('', text, []));
  }
  it('none in a question', () => checkSet('[bron: a.txt]', '', []));
});

describe('grammar: findings set aside', () => {
  const checkSet = (question: string, answer: string, ...found: readonly Coloured[]): Promise<void> =>
    checkColours(`Vraag 1\nRijdt hij? ${question}\n\nAntwoord 1\nJa. ${answer}\n`, found, [
      SET_ASIDE,
      WORK_NOTE,
    ]);
  const notes = [
    '[terzijde lange-zin: citaat uit de wet]',
    '[ Terzijde werknotitie : zie artikel [3], vraag 2]',
  ];
  for (const note of notes) {
    it(`in an answer: «${note}»`, () => checkSet('', note, [SET_ASIDE, note]));
    it(`in a question: «${note}»`, () => checkSet(note, '', [SET_ASIDE, note]));
  }
  for (const text of ['[terzijde]', '[terzijde lange-zin]', '[terzijde lange-zin: ]', '[terzijde: citaat]'])
    it(`a work note: «${text}»`, () => checkSet('', text, [WORK_NOTE, text]));
  it('none', () => checkSet('', '(terzijde lange-zin: citaat)'));
});
