import assert from 'node:assert/strict';
import { parse } from '../../../src/document/parse.ts';
import { readingText } from '../../../src/document/reading.ts';
import { progressOf, questionStates } from '../../../src/document/states.ts';
import { textsOf } from '../../support/spans.ts';

describe('references', () => {
  function checkReferences(answer: string, expected: readonly string[]): void {
    const text = `Vraag 1\nA?\n\nAntwoord 1\n${answer}\n`;
    const found = parse(text).references.map((reference) => {
      const words = text.slice(reference.start, reference.end).replace(/\s+/g, ' ');
      switch (reference.kind) {
        case 'question':
        case 'answer':
          return `${reference.kind} ${reference.labels.join('+')}: ${words}`;
        case 'annex':
          return `annex ${reference.year} ${reference.number}`;
        case 'paper':
          return `paper ${reference.dossier} ${reference.number}`;
        case 'question-number':
          return `number ${reference.number}`;
      }
    });
    assert.deepEqual(found, expected);
  }

  it('to questions and answers', () => {
    checkReferences('Zie vraag 3, de vragen 4 en 5, het antwoord op\nvraag 6, antwoord 7 en mijn antwoorden op de vragen 8 t/m 10.', [
      'question 3: vraag 3', 'question 4+5: vragen 4 en 5', 'answer 6: antwoord op vraag 6', 'answer 7: antwoord 7', 'answer 8+9+10: antwoorden op de vragen 8 t/m 10',
    ]); // prettier-ignore
  });

  it('to publications', () => {
    checkReferences('Zie Aanhangsel Handelingen, vergaderjaar 2030–2031, nr. 12, Kamerstuk 34 372, nr. 5 en 2031Z00412.', [
      'annex 2030-2031 12', 'paper 34 372 5', 'number 2031Z00412',
    ]); // prettier-ignore
  });

  it('are not words that only look alike', () => {
    checkReferences('De hulpvraag 3 keer, een vraag van 3 mensen, de uitvraag 4 en vraag 2024 niet.', []);
  });
});

describe('work notes', () => {
  function checkNotes(text: string, expected: readonly string[]): void {
    assert.deepEqual(textsOf(text, parse(text).notes), expected);
  }

  it('in brackets, with a keyword', () => {
    checkNotes('A [PM cijfers [oud] politie] b [todo: c] [NB] [opm. d] [intern e] [opmerking f]', [
      '[PM cijfers [oud] politie]', '[todo: c]', '[NB]', '[opm. d]', '[intern e]', '[opmerking f]',
    ]); // prettier-ignore
  });

  it('half typed', () => checkNotes('A [PM cijfers\n\nb', ['[PM cijfers']));

  it('are not other brackets', () => checkNotes('[1] [sic] [international] [NBA] [PMO] (PM)', []));

  it('as the whole text of an answer', () => {
    checkNotes(
      'Vraag 1\nA?\nAntwoord 1\nn.t.b.\nVraag 2\nB?\nAntwoord 2\nPM en meer.\nVraag 3\nC?\nAntwoord 3\nXXX\n',
      ['n.t.b.', 'XXX'],
    );
  });
});

describe('states', () => {
  function checkStates(text: string, expected: string, progress: string): void {
    const document = parse(text);
    assert.equal(
      questionStates(document)
        .map(({ label, state }) => `${label} ${state}`)
        .join(', '),
      expected,
    );
    const { answered, postponed, total } = progressOf(document);
    assert.equal(`${answered}+${postponed}/${total}`, progress);
  }

  it('of a draft', () => {
    checkStates(
      'Vraag 1\nA?\nAntwoord 1\nJa.\nVraag 2\nB?\nAntwoord 2\n[PM]\nVraag 3\nC?\nVraag 4\nD?\nAntwoord 4\n\n',
      '1 answered, 2 empty, 3 missing, 4 empty',
      '1+0/4',
    );
  });

  it('of a postponement', () => checkStates('Vraag 1\nA?\nMededeling\nLater.\n', '1 postponed', '0+1/1'));

  it('of a grouped answer', () =>
    checkStates('Vraag 1\nA?\nVraag 2\nB?\nAntwoord 1 en 2\nJa.\n', '1 answered, 2 answered', '2+0/2'));

  it('of lettered parts under one answer, and of a whole question answered by its parts', () => {
    checkStates('Vraag 1a\nA?\nVraag 1b\nB?\nAntwoord 1\nJa.\n', '1a answered, 1b answered', '2+0/2');
    checkStates('Vraag 1\nA?\nAntwoord 1a\nJa.\nAntwoord 1b\nNee.\n', '1 answered', '1+0/1');
  });

  it('a number that stands twice counts once', () => {
    checkStates('Vraag 1\nA?\nVraag 1\nA?\nAntwoord 1\nJa.\n', '1 answered, 1 answered', '1+0/1');
  });
});

describe('a forgotten answer heading', () => {
  function checkUnheaded(body: string, expected: string | undefined): void {
    const text = `Vraag 1\n${body}\n\nVraag 2\nB?\n\nAntwoord 2\nJa.\n`;
    const span = parse(text).questions[0]?.unheadedAnswer;
    assert.equal(span && text.slice(span.start, span.end), expected);
  }

  it('is seen where a paragraph follows the question and asks nothing', () => {
    checkUnheaded('Rijdt de trein?\n\nDe trein rijdt.', 'De trein rijdt.');
    checkUnheaded('Rijdt de trein? 1)\n\nJa.\n\nHij rijdt.', 'Ja.');
  });

  it('is not seen where the question itself goes on', () => {
    checkUnheaded('Rijdt de trein?\n\nDat is een vraag. Zo ja, hoe laat?', undefined);
    checkUnheaded('De trein rijdt.\n\nDat is bekend.', undefined);
    checkUnheaded('Rijdt de trein?', undefined);
  });
});

describe('the words as one reads them', () => {
  function checkReading(text: string, expected: string): void {
    assert.equal(readingText(text, [{ start: 0, end: text.length }]), expected);
  }

  it('wrapped lines are joined and broken words mended', () => {
    checkReading(
      'De trein rijdt elke dag tus-\nsen de twee steden van de pro-\nvincie.',
      'De trein rijdt elke dag tussen de twee steden van de provincie.',
    );
  });

  it('hyphens that belong to a word stay', () => {
    checkReading(
      'De CSAM-\nverordening, de politie-\nen brandweermensen en Noord-\nHolland.',
      'De CSAM-verordening, de politie- en brandweermensen en Noord-Holland.',
    );
  });

  it('paragraphs and list items stay apart', () => {
    checkReading(
      'Twee redenen:\n– rail;\n– stroom.\n\nMeer niet.',
      'Twee redenen:\n– rail;\n– stroom.\n\nMeer niet.',
    );
  });

  it('paragraphs without a blank line between them get one, and lines of a list do not', () => {
    const long =
      'De trein rijdt elke dag tussen de twee steden van de provincie, en dat al sinds jaar en dag, naar ieders tevredenheid en zonder storing van enig belang.';
    checkReading(`${long}\n${long}`, `${long}\n\n${long}`);
    checkReading(
      'De trein rijdt elke dag tussen de\ntwee steden.\nHij stopt:\nin Veenoord;\nin Waterdam.\nMeer stations\nzijn er niet.',
      'De trein rijdt elke dag tussen de twee steden.\n\nHij stopt:\nin Veenoord;\nin Waterdam.\n\nMeer stations zijn er niet.',
    );
  });

  it('a sentence goes on over a gap between spans', () => {
    const text = 'De trein rijdt tus-|voet|sen de steden.';
    const first = text.indexOf('|');
    assert.equal(
      readingText(text, [
        { start: 0, end: first },
        { start: first + 6, end: text.length },
      ]),
      'De trein rijdt tussen de steden.',
    );
  });
});
