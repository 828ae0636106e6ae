import { ANSWER, checkColours, checkLine, FOOTNOTE, FURNITURE, LINK, MARK } from './colours.ts';

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
