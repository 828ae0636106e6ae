import {
  ANSWER,
  checkColours,
  DATE,
  FOOTNOTE,
  FURNITURE,
  LINK,
  MARK,
  MEMBER,
  OFFICIAL,
  PARTY,
  SOURCE_NOTE,
  SUBJECT,
  WORK_NOTE,
} from './colours.ts';
import type { Coloured } from './tokens.ts';

/** A line in an answer, where text has no colour of its own. */
const checkLine = (line: string, ...expected: readonly Coloured[]): Promise<void> =>
  checkColours(`Antwoord 1\n${line}`, [[ANSWER, 'Antwoord 1'], ...expected]);

describe('grammar: references', () => {
  const references = [
    'vraag 3',
    'vragen 2 en 3',
    'antwoord op vraag 3',
    'antwoorden op de vragen 5, 6 en 8',
    'beantwoording van vraag 2',
    'antwoord 6',
    'antwoord vraag 3',
    'Vraag 1a',
    'vraag 4 t/m 6',
    'Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 2222',
    'Aanhangsel van de Handelingen II, vergaderjaar 2023-2024, nr. 12',
    'Kamerstuk 34 372',
    'Kamerstuk 34 372, nr. 5',
    'Kamerstukken II, vergaderjaar 2022/2023 36 229, nr. 29',
    'Kamerstuk 21 501-02, nr. 2733',
    'Kamerstuk 36 600 XII, nr. 42',
    'Kamerstuk, 28 828, nr. 70',
    '27 813, nr. 2125',
    '2024Z18294',
    '2024Z 17972',
    '2024D04328',
  ];
  const none = [
    'antwoord 24 uur later',
    'Kamervraag 3',
    'de vraag 12% hoger',
    'in 2024 of 2025',
    'tussen 12 000 en 15 000',
  ];
  for (const reference of references) {
    it(`«${reference}»`, () => checkLine(`Zoals in ${reference} staat.`, [LINK, reference]));
  }
  for (const text of none) it(`none: «${text}»`, () => checkLine(`Zoals ${text} staat.`));

  it('takes no number behind a comma that is a quantity', () =>
    checkLine('Zie vraag 3, 5 miljoen liter.', [LINK, 'vraag 3']));
  it('goes on at the next line', () =>
    checkLine(
      'Zie Aanhangsel Handelingen, vergaderjaar\n2023–2024, nr. 22.',
      [LINK, 'Aanhangsel Handelingen, vergaderjaar'],
      [LINK, '2023–2024, nr. 22'],
    ));
});

describe('grammar: footnotes', () => {
  const marks: readonly (readonly [line: string, mark: string])[] = [
    ['Is dat zo?1', '1'],
    ['Is dat zo?1 2', '1 2'],
    ['Dat is «zo»,10 zegt men.', '10'],
    ['op 19 juni 2024.2 Daarna', '2'],
    ['Het steeg met 4,7%.2', '2'],
    ['Deskundigen2 zeggen dat.', '2'],
    ['Is dat zo? 1)', '1)'],
    ['bij de KRO 1) ook.', '1)'],
    ['Dat is zo[1].', '[1]'],
    ['Dat is zo.[3 ]', '[3 ]'],
    ['Dat is zo.[footnoteRef:12]', '[footnoteRef:12]'],
    ['2 3', '2 3'],
    ['2.', '2.'],
    ['2 Is dat nodig?', '2'],
  ];
  const none = [
    '(1) een en (2) twee',
    '(artikel 5, lid 2)',
    'circa 3.500 liter',
    'tussen 4,7% en 5%. 12 keer',
    'CO2 en H2O',
    'van21 februari',
    'om 20.30 uur',
    '2 van de drie',
  ];
  for (const [line, mark] of marks) it(`mark: «${line}»`, () => checkLine(line, [MARK, mark]));
  for (const line of none) it(`none: «${line}»`, () => checkLine(line));

  it('text after a blank line, until the next blank line', () =>
    checkLine(
      'Ja.\n\n1 De Krant, 3 mei,\nWater.\n2 www.example.org\n\nNee.',
      [MARK, '1'],
      [FOOTNOTE, 'De Krant, 3 mei,'],
      [FOOTNOTE, 'Water.'],
      [MARK, '2'],
      [FOOTNOTE, 'www.example.org'],
    ));
  it('text glued to its number', () =>
    checkLine('Ja.\n1De Krant, 3 mei', [MARK, '1'], [FOOTNOTE, 'De Krant, 3 mei']));
  it('text in the line, with brackets in it', () =>
    checkLine('Ja. [1:  Zie [tabel]. ] Nee.', [MARK, '1'], [FOOTNOTE, '  Zie [tabel]. '.trim()]));
  it('ends at a heading and at page furniture', () =>
    checkColours('Vraag 1\nHoe?\n\n1 De Krant\nAntwoord 1\n\n2 De Bode\nISSN 0000 - 0000\nZo.', [
      ['markup.heading.question', 'Vraag 1'],
      [MARK, '1'],
      [FOOTNOTE, 'De Krant'],
      [ANSWER, 'Antwoord 1'],
      [MARK, '2'],
      [FOOTNOTE, 'De Bode'],
      [FURNITURE, 'ISSN 0000 - 0000'],
    ]));
});

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

describe('grammar: the head', () => {
  it('members with parties, addressees, subject and date, over lines', () =>
    checkColours(
      'Vragen van de leden lid Inge de Wit (A’66), Bos (beiden Partij van\nhet Water) en El Amrani (BBX) aan\nde Ministers van Water en van Spoor over «Wat\nnu?» (ingezonden\n3 mei 2025).',
      [
        [MEMBER, 'Inge de Wit'],
        [PARTY, 'A’66'],
        [MEMBER, 'Bos'],
        [PARTY, 'Partij van'],
        [PARTY, 'het Water'],
        [MEMBER, 'El Amrani'],
        [PARTY, 'BBX'],
        [OFFICIAL, 'de Ministers van Water en van Spoor'],
        [SUBJECT, '«Wat'],
        [SUBJECT, 'nu?»'],
        [DATE, '3 mei 2025'],
      ],
    ));
  it('ministers, a portfolio that is not closed, the date received', () =>
    checkColours('Antwoord van minister De Graaf (Water en Spoor (ontvangen 3 mei 2025)\nVraag 1\nHoe?', [
      [OFFICIAL, 'minister De Graaf (Water en Spoor'],
      [DATE, '3 mei 2025'],
      ['markup.heading.question', 'Vraag 1'],
    ]));
  it('half typed, it does not run on', () =>
    checkColours('Vragen van het lid Vos (PV\n\nDe minister is (nog) niet aan zet over water.', [
      [MEMBER, 'Vos'],
      [PARTY, 'PV'],
    ]));
});

describe('grammar: page furniture', () => {
  const lines = [
    'ah-tk-20242025-9001',
    'kv-tk-2025Z00001',
    'h tk 20242025 901',
    'ISSN 0000 - 0000',
    '’s-Gravenhage 2025',
    'Tweede Kamer, vergaderjaar 2024–2025, Vragen',
    'Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 12',
    '-----',
  ];
  for (const line of lines) it(`«${line}»`, () => checkLine(`Ja.\n${line}`, [FURNITURE, line]));
  it('none in a line of text', () =>
    checkLine('Zie ah-tk-20242025-9001 van de Tweede Kamer, vergaderjaar 2024–2025.'));
});
