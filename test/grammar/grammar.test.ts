import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { grammar } from '../../syntaxes/source/grammar.ts';
import { ANSWER, checkColours, QUESTION, QUESTION_TEXT, SECTION } from './colours.ts';
import { colouredAs, snapshotOf, type Coloured } from './tokens.ts';

const here = new URL('.', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, here), 'utf8');

describe('grammar: the file', () => {
  it('is what its source writes', () => {
    const written: unknown = JSON.parse(read('../../syntaxes/kamervragen.tmLanguage.json'));
    assert.deepEqual(written, JSON.parse(JSON.stringify(grammar)), 'run: npx tsx syntaxes/source/write.ts');
  });
});

describe('grammar: whole documents', () => {
  for (const name of readdirSync(here).filter((file) => file.endsWith('.kamervragen'))) {
    it(`colours ${name} as its snapshot says`, async () => {
      assert.equal(await snapshotOf(read(name)), read(`${name}.snap`));
    });
  }
});

const checkHeadings = (text: string, expected: readonly Coloured[]): Promise<void> =>
  checkColours(text, expected, [QUESTION, ANSWER, SECTION]);

/** Headings that stand alone in a document; the text around them must not matter. */
async function checkHeading(line: string, scope: string | undefined): Promise<void> {
  const text = `Vraag 1\nWaarom?\n\n${line}\nOmdat het zo is.`;
  const found = await colouredAs(text, [QUESTION, ANSWER, SECTION]);
  const heading: readonly Coloured[] = scope === undefined ? [] : [[scope, line]];
  assert.deepEqual(found, [[QUESTION, 'Vraag 1'], ...heading]);
}

describe('grammar: headings', () => {
  const questions = [
    'Vraag 2',
    'Vraag 2 ',
    ' Vraag 2',
    '**Vraag 2**',
    '__Vraag 2__',
    '**vraag 2**',
    '### Vraag 2',
    'VRAAG 2',
    'Vraag 2:',
    'vraag 2:',
    'Vraag 2 en 3',
    'Vraag 3, 4, 5 en 6',
    'Vraag 2 t/m 6',
    'Vraag 2 tot en met 6',
    'Vraag 7–9 en 11–13',
    'Vraag 7, 8, en 9',
    'Vraag 7, 8, 9 10 en 11',
    'Vraag 7 t/ 10',
    'Vragen 4 en 5',
    'Vraag 1g',
  ];
  const answers = [
    'Antwoord 1',
    'Antwoord op vraag 1',
    'Antwoord',
    'Antwoord:',
    'Antwoord: ',
    '**Antwoord**',
    'Antwoord vraag 1:',
    'Antwoord 2 en 3',
    'Antwoorden 2 en 3',
    'Antwoord op vragen 2 en 3',
    'Antwoord op de vragen 2 en 3',
    'Antwoorden op vraag 3, 4, 5, 9 en 10',
    'Antwoord vragen 1,2,3,4 en 5',
    'Antwoord vraag 4-7:',
    'ANTWOORD OP VRAAG 3',
    '**Antwoord op vraag 3:**',
    '**Antwoord op vraag 3**:',
    'antwoord 3:',
    'Mededeling',
    '**Mededeling**',
  ];
  const sections = ['Toelichting', 'Toelichting:', 'Bijlage', 'Bijlage 1', 'Bijlage 2: tabel'];
  const none = [
    'vraag 6.',
    'vraag 6',
    'antwoord op vraag 3.',
    'antwoord op vraag 5).',
    'antwoord op vraag 9 en 10 is het ingewikkeld',
    'Antwoord van de vervoerder was er niet',
    'Vraag 2 en 3 gaan over geld.',
    'Vraagt 2',
    'Vraag twee',
    'toelichting. Zo nee, waarom niet?',
    'bijlage',
    '1. Kunt u dat toelichten?',
    '3',
    '1. 65 121',
  ];
  for (const line of questions) it(`question: «${line}»`, () => checkHeading(line, QUESTION));
  for (const line of answers) it(`answer: «${line}»`, () => checkHeading(line, ANSWER));
  for (const line of sections) it(`section: «${line}»`, () => checkHeading(line, SECTION));
  for (const line of none) it(`none: «${line}»`, () => checkHeading(line, undefined));

  it('leaves the text behind a heading on its line to question and answer', () =>
    checkColours('Vraag 1: Waarom?\nAntwoord 1: Ja.', [
      [QUESTION, 'Vraag 1:'],
      [ANSWER, 'Antwoord 1:'],
    ]));
});

describe('grammar: other ways to number', () => {
  const head = 'Antwoord van minister De Graaf (Waterstaat) (ontvangen 2 juni 2025)\n\n';

  it('a number and a full stop before the text', () =>
    checkHeadings(
      `${head}1. Kunt u dat toelichten?\nAntwoord:\nJa.\n1. 65 121\n2. In 2023 is het\n2. Hoe dan?`,
      [
        [QUESTION, '1.'],
        [ANSWER, 'Antwoord:'],
        [QUESTION, '2.'],
      ],
    ));
  it('a number and a full stop alone', () =>
    checkHeadings(`${head}1.\n\nWaarom?\n\n2.\n\nHoe?`, [
      [QUESTION, '1.'],
      [QUESTION, '2.'],
    ]));
  it('a number and a bracket before the text, unless it is a footnote', () =>
    checkHeadings(`${head}1) Kunt u dat toelichten?\nAntwoord:\nJa.\n2) Hoe dan?\n\n3) Omroep, ‘Te vol?’`, [
      [QUESTION, '1)'],
      [ANSWER, 'Antwoord:'],
      [QUESTION, '2)'],
    ]));
  it('a number alone', () =>
    checkHeadings(`${head}1\nWaarom?\n\nAntwoord\nJa.\n\n2\nHoe?`, [
      [QUESTION, '1'],
      [ANSWER, 'Antwoord'],
      [QUESTION, '2'],
    ]));
  it('no number: a paragraph after the head is a question, a Toelichting is none', async () => {
    const asked = 'Vragen van het lid Vos (PVO) aan de minister van Waterstaat over water\n\n';
    const found = await colouredAs(`${asked}Waarom?\nEn hoe?\n\nToelichting\nTekst.`, [QUESTION_TEXT]);
    assert.deepEqual(found, [
      [QUESTION_TEXT, 'Waarom?'],
      [QUESTION_TEXT, 'En hoe?'],
    ]);
  });
  it('a document on one line', () => {
    const asked = `546 Vragen van het lid Vos (PVO) aan de Minister van Waterstaat over ${'water en '.repeat(30)}`;
    const line = `${asked}(ingezonden 3 mei 2025). Vraag 1 Kent u het? Antwoord 1 Ja, zie vraag 3. Vraag 2 en 3 Hoe? Antwoord 2 en 3 Zo.`;
    return checkHeadings(line, [
      [QUESTION, 'Vraag 1'],
      [ANSWER, 'Antwoord 1'],
      [QUESTION, 'Vraag 2 en 3'],
      [ANSWER, 'Antwoord 2 en 3'],
    ]);
  });
});
