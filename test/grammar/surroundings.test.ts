import { checkColours, checkLine, DATE, FURNITURE, MEMBER, OFFICIAL, PARTY, SUBJECT } from './colours.ts';

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
