import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Archive } from '../../../../src/archive/archive.ts';
import { sourceOf } from '../../../../src/archive/sourceOf.ts';
import { parse } from '../../../../src/document/parse.ts';

/** The answers of a document, by the name of its file; it was answered on a day in 2031. */
type Answers = Readonly<Record<string, string>>;

const OTHER_QUESTION = 'Wie houdt het veer in Oosterwiel open?';

function archiveOf(answers: Answers, question = OTHER_QUESTION): Archive {
  const archive = new Archive();
  for (const [file, answer] of Object.entries(answers)) {
    const [, day = '1', number] = /^(\d+)(?:-nr(\d+))?/.exec(file) ?? [];
    const known =
      number === undefined
        ? ''
        : `2031Z000${number}

`;
    const text = `${known}Antwoord van Minister Bakker (Verkeer) (ontvangen ${day} mei 2031).\n\nVraag 1\n${question}\n\nAntwoord 1\n${answer}\n`;
    archive.collection.put(file, '', sourceOf(parse(text), file));
  }
  archive.collection.flush();
  return archive;
}

/** What is offered behind a sentence that was begun, and the file that it is from. */
function check(
  archive: Archive,
  sentence: string,
  expected: readonly [text: string, file: string] | undefined,
  question = 'Waarom is de brug in Westerwiel dicht?',
): void {
  const draft = { file: 'concept', subject: undefined, questions: [question], ministries: [] };
  archive.suggest({ question, draft, filter: {}, limit: 20 });
  const found = archive.continue({ sentence, question, draft });
  assert.deepEqual(found && [found.text, found.document.file], expected);
}

const TWO: Answers = {
  '3': 'De inspectie ziet toe op de veiligheid van het veer. Dat blijft zo.',
  '9': 'Ja. De inspectie ziet toe op de veiligheid van het veer, ook bij ijs.',
};

describe('A sentence that was begun', () => {
  it('goes on as two documents do, as far as they are alike, with the newest as the source', () => {
    check(archiveOf(TWO), 'De inspectie ziet toe', [' op de veiligheid van het veer', '9']);
  });

  it('goes on to its end and no further', () => {
    const all = {
      '1': 'De inspectie ziet toe op het veer. Zij komt elk jaar.',
      '2': 'De inspectie ziet toe op het veer. Zij komt elk jaar.',
    };
    check(archiveOf(all), 'De inspectie ziet', [' toe op het veer.', '2']);
  });

  it('may end in half a word, in a blank or in a comma', () => {
    check(archiveOf(TWO), 'De inspectie ziet toe op de vei', ['ligheid van het veer', '9']);
    check(archiveOf(TWO), 'de Inspectie  ziet ', ['toe op de veiligheid van het veer', '9']);
    const all = {
      '1': 'Zoals eerder gemeld, vaart het veer weer elke dag.',
      '2': 'Zoals eerder gemeld, vaart het veer weer elke dag.',
    };
    check(archiveOf(all), 'Zoals eerder gemeld, ', ['vaart het veer weer elke dag.', '2']);
    check(archiveOf(all), 'Zoals eerder gemeld ', undefined);
  });

  it('goes on as most do, when those are nearly all', () => {
    const most = { ...TWO, '5': 'De inspectie ziet toe op de bemanning.' };
    check(archiveOf(most), 'De inspectie ziet toe', [' op de veiligheid van het veer', '9']);
    const half = { ...most, '6': 'De inspectie ziet toe op de bemanning van het schip.' };
    check(archiveOf(half), 'De inspectie ziet toe', [' op de', '9']);
  });

  it('is left alone where one document knows it, in two files too', () => {
    check(archiveOf({ '9': TWO['9']! }), 'De inspectie ziet toe', undefined);
    check(archiveOf({ '3-nr12': TWO['9']!, '4-nr12': TWO['9']! }), 'De inspectie ziet toe', undefined);
    check(archiveOf({ '3-nr12': TWO['9']!, '4-nr13': TWO['9']! }), 'De inspectie ziet toe', [
      ' op de veiligheid van het veer, ook bij ijs.',
      '4-nr13',
    ]);
  });

  it('is left alone with less than three words, less than two to come, or at its end', () => {
    check(archiveOf(TWO), 'De inspectie', undefined);
    check(archiveOf(TWO), 'op de veiligheid van het', undefined);
    check(archiveOf(TWO), 'toe op de veiligheid van het veer.', undefined);
  });

  it('goes on as the answer to the same question did, as far as it holds still', () => {
    const question = 'Hoeveel mensen nemen het veer tussen Oosterwiel en Westerwiel op een gewone dag?';
    const one = {
      '9': 'Het veer vervoert op een gewone dag mensen naar school en naar hun werk, en in 2030 waren dat er 4.000.',
    };
    const archive = archiveOf(one, question);
    check(
      archive,
      'Het veer vervoert op',
      [' een gewone dag mensen naar school en naar hun werk, en in', '9'],
      question,
    );
    check(archive, 'Het veer vervoert op', undefined);
  });

  it('does not go on as the draft itself does', () => {
    const archive = archiveOf({ '3': TWO['3']!, concept: TWO['9']! });
    check(archive, 'De inspectie ziet toe', undefined);
  });

  it('leaves marks of footnotes behind', () => {
    const all = {
      '1': 'De inspectie ziet toe op het veer [3] in de haven.',
      '2': 'De inspectie ziet toe op het veer [3] in de haven.',
    };
    check(archiveOf(all), 'De inspectie ziet', [' toe op het veer', '2']);
  });

  it('never throws, and goes on the same in any order', () => {
    const archives = [TWO, Object.fromEntries(Object.entries(TWO).reverse())].map((all) => archiveOf(all));
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom('De ', 'inspectie', ' ziet ', '(', '-', '\\', '*', 'toe', '\u00a0', 'é'),
      }),
    );
    fc.assert(
      fc.property(typed, (sentence) => {
        const draft = { file: 'concept', subject: undefined, questions: [], ministries: [] };
        const [one, other] = archives.map((archive) => archive.continue({ sentence, question: '', draft }));
        assert.deepEqual(one, other);
      }),
    );
  });
});
