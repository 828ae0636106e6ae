import assert from 'node:assert/strict';
import { parse } from '../../../src/document/parse.ts';
import { sheetOf } from '../../../src/dossiers/sheetOf.ts';
import { ASKED, DRAFT, NOTICE, SUBMISSION } from '../../support/dossiers.ts';

const QUESTION_1 = 'Rijdt de nachttrein nog elke nacht?';
const QUESTION_2 = 'Wat kost de nachttrein per jaar?';
const HEAD = {
  members: [{ name: 'Koopstra', party: 'D66' }],
  ministries: ['Infrastructuur en Waterstaat'],
  subject: 'de nachttrein',
  submitted: '2031-05-06',
};

function checkSheet(file: string, text: string, expected: object): void {
  assert.deepEqual(sheetOf(parse(text), file), { file, ...expected });
}

/** Some facts of the sheet of a text. */
function checkFacts(file: string, text: string, expected: object): void {
  const found: Record<string, unknown> = { ...sheetOf(parse(text), file) };
  const named = Object.keys(expected).map((name) => [name, found[name]] as const);
  assert.deepEqual(Object.fromEntries(named), expected);
}

describe('The sheet of a document', () => {
  it('has of what postpones the day that it promises', () => {
    const promising = `${NOTICE}U ontvangt de antwoorden uiterlijk 12 juni 2031.\n`;
    checkFacts('uitstel.txt', promising, { postpones: true, promised: '2031-06-12' });
    checkFacts('uitstel.txt', NOTICE, { postpones: true, promised: undefined });
  });

  it('has of a draft the state of each question, where to write, and the notes', () => {
    const place = DRAFT.indexOf('[PM bedrag]') + '[PM bedrag]'.length;
    checkSheet(
      'map/concept.kamervragen',
      DRAFT.replace('Ja,', 'Ja, [bron: Aanhangsel Handelingen 2029–2030, nr. 12, antwoord 3]'),
      {
        kind: 'answers',
        questionNumber: '2031Z03001',
        annex: undefined,
        seeAlso: undefined,
        ...HEAD,
        received: undefined,
        postpones: false,
        questions: [
          { label: '1', state: 'answered', words: QUESTION_1, place: DRAFT.indexOf('Vraag 1'), line: 6 },
          { label: '2', state: 'empty', words: QUESTION_2, place: place + 61, line: 16 },
        ],
        answered: 1,
        postponed: 0,
        total: 2,
        notes: [
          {
            kind: 'source',
            words: 'Aanhangsel Handelingen 2029–2030, nr. 12, antwoord 3',
            place: DRAFT.indexOf('Ja,') + 4,
            line: 10,
            label: '1',
          },
          { kind: 'work', words: 'PM bedrag', place: DRAFT.indexOf('[PM') + 61, line: 16, label: '2' },
        ],
      },
    );
  });

  it('has of a submission that nothing is answered', () => {
    checkSheet('vragen.txt', SUBMISSION, {
      kind: 'questions',
      questionNumber: '2031Z03001',
      annex: undefined,
      seeAlso: undefined,
      ...HEAD,
      received: undefined,
      postpones: false,
      questions: [
        {
          label: '1',
          state: 'missing',
          words: QUESTION_1,
          place: SUBMISSION.indexOf('Vraag 1') + 7,
          line: 4,
        },
        {
          label: '2',
          state: 'missing',
          words: QUESTION_2,
          place: SUBMISSION.indexOf('Vraag 2') + 7,
          line: 7,
        },
      ],
      answered: 0,
      postponed: 0,
      total: 2,
      notes: [],
    });
  });

  it('has of a notice that it postpones, and by its name which Aanhangsel it is', () => {
    checkFacts('ah-tk-20302031-1204.txt', NOTICE, {
      kind: 'postponement',
      annex: { year: '2030-2031', number: '1204' },
      received: '2031-05-26',
      postpones: true,
      postponed: 2,
    });
  });

  it('has the question number of the file’s name where the text has none', () => {
    const text = SUBMISSION.replace('2031Z03001\n', '');
    checkFacts('1-vragen-2031Z03001.txt', text, { questionNumber: '2031Z03001' });
    checkFacts('C:\\map\\kv-tk-2031z03001.txt', text, { questionNumber: '2031Z03001' });
    checkFacts('vscode-vfs://host/kv%2D2031Z03001.txt', text, { questionNumber: '2031Z03001' });
    checkFacts('2031Z03001/vragen.txt', text, { questionNumber: undefined });
    checkFacts('12031Z030011.txt', text, { questionNumber: undefined });
  });

  it('has the words of a question without the marks of its footnotes', () => {
    const marked = `${ASKED}\nVraag 1\nKent u het bericht «Trein»?[1] Kunt u dat toelichten? 2)\n\nVraag 2\nWaarom rijdt hij\nniet op tijd?\n\n[1] De Wissel.\n2) De Spoorbode.\n`;
    const { questions } = sheetOf(parse(marked), 'a.txt');
    assert.deepEqual(
      questions.map(({ words }) => words),
      ['Kent u het bericht «Trein»? Kunt u dat toelichten?', 'Waarom rijdt hij niet op tijd?'],
    );
  });

  it('counts a question under two numbers as two, and a number that stands twice as one', () => {
    const text = `${ASKED}\nVraag 1 en 2\nRijdt hij?\n\nAntwoord 1 en 2\nJa.\n\nVraag 3\nWaarom?\n\nVraag 3\nWanneer?\n`;
    const { questions, answered, total } = sheetOf(parse(text), 'a.txt');
    assert.deepEqual([questions.map(({ label }) => label), answered, total], [['1', '2', '3', '3'], 2, 3]);
  });

  it('has of a number that stands twice for each question where its answer goes', () => {
    const text = `${ASKED}\nVraag 1\nWaarom?\n\nVraag 1\nWanneer?\n\nAntwoord 2\nJa.\n`;
    const [first, last] = [text.indexOf('Vraag 1') + 7, text.lastIndexOf('Vraag 1') + 7];
    const placesIn = (one: string): readonly number[] =>
      sheetOf(parse(one), 'a.txt').questions.map(({ place }) => place);
    assert.deepEqual(placesIn(text), [first, last]);
    const empty = text.replace('Antwoord 2\nJa.', 'Antwoord 1\n');
    assert.deepEqual(placesIn(empty), [empty.length - 1, empty.length - 1]);
  });

  it('has the date of the letter that brings finished answers', () => {
    const finished = DRAFT.replace('[PM bedrag]', 'Twee miljoen euro.');
    const letter = `Retouradres Postbus 1\n\nAan de Voorzitter van de Tweede Kamer\n\nDatum 30 mei 2031\n\n${finished}`;
    checkFacts('brief.txt', letter, { kind: 'answers', received: undefined, sent: '2031-05-30' });
    checkFacts('brief.txt', letter.replace('Datum 30 mei 2031', 'Datum'), { sent: undefined });
    checkFacts('brief.txt', `Datum 30 mei 2031\n\n${finished}`, { sent: undefined });
    checkFacts('brief.txt', letter.replace('miljoen', '[PM bedrag]'), { sent: undefined });
    checkFacts('brief.txt', letter.replace('Twee miljoen euro.', ''), { sent: undefined });
  });

  it('says that oral questions are oral', () => {
    checkFacts('a.txt', SUBMISSION.replace('Vragen van', 'Mondelinge vragen van'), { oral: true });
  });
});
