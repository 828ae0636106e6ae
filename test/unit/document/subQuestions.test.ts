import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../src/document/parse.ts';
import { mayAskMore, subQuestions } from '../../../src/document/subQuestions.ts';

/** What a question asks: kind and words of each part, and what it is in the text where that is written otherwise. */
function checkParts(question: string, expected: readonly string[]): void {
  const text = `Vraag 1\n${question}\n\nAntwoord 1\nJa.\n`;
  const document = parse(text);
  const parts = subQuestions(document, document.questions[0]!);
  assert.deepEqual(
    parts.map(({ kind, words }) => `${kind}: ${words}`),
    expected,
  );
  for (const { span, words } of parts)
    assert.equal(
      text
        .slice(span.start, span.end)
        .replace(/-\n|\[1\]/g, '')
        .replace(/\s+/g, ' '),
      words,
    );
}

describe('what a question asks', () => {
  it('is each sentence with a question mark, and not what it tells', () => {
    checkParts('De trein rijdt niet. Waarom is dat?[1] Wie be-\nsliste dat,\nen wanneer?', [
      'question: Waarom is dat?',
      'question: Wie besliste dat, en wanneer?',
    ]);
  });

  it('is what depends on yes or no, also in one sentence', () => {
    checkParts('Rijdt hij? Zo ja, hoe vaak, en zo nee, waarom niet?', [
      'question: Rijdt hij?',
      'if-yes: Zo ja, hoe vaak',
      'if-no: zo nee, waarom niet?',
    ]);
    checkParts('Rijdt hij? Indien ja, hoe? Waarom niet?', [
      'question: Rijdt hij?',
      'if-yes: Indien ja, hoe?',
      'if-no: Waarom niet?',
    ]);
  });

  it('is an explanation', () => {
    checkParts('Rijdt hij? Kunt u dit toelichten? Graag een toelichting. Waarom wel of niet?', [
      'question: Rijdt hij?',
      'reasons: Kunt u dit toelichten?',
      'reasons: Graag een toelichting.',
      'reasons: Waarom wel of niet?',
    ]);
  });

  it('is each item under a colon', () => {
    checkParts('Kunt u per jaar aangeven:\n- hoeveel treinen reden;\n- welke uitvielen?\nEn waarom?', [
      'question: hoeveel treinen reden;',
      'question: welke uitvielen?',
      'reasons: En waarom?',
    ]);
  });

  it('goes on behind a question mark in a quotation, and behind an abbreviation', () => {
    checkParts('Kent u «Wie rijdt er? Een bericht» en «Wie niet?» van nr. 12 jl. Maandag? En nu?', [
      'question: Kent u «Wie rijdt er? Een bericht» en «Wie niet?» van nr. 12 jl. Maandag?',
      'question: En nu?',
    ]);
  });

  it('parts what stands behind dashes and brackets, and no abbreviation', () => {
    checkParts('Is dit waar? – Zo ja, hoe vaak? – Zo nee, waarom niet?', [
      'question: Is dit waar?',
      'question: – Zo ja, hoe vaak?',
      'question: – Zo nee, waarom niet?',
    ]);
    checkParts('Reden er max. 5 treinen van de B.V. De Trein? (graag uitgesplitst) Zo nee, waarom niet?', [
      'question: Reden er max. 5 treinen van de B.V. De Trein?',
      'question: (graag uitgesplitst) Zo nee, waarom niet?',
    ]);
  });

  it('parts sentences that a PDF reader glued', () => {
    checkParts('Rijdt hij?Zoja, hoe?', ['question: Rijdt hij?', 'if-yes: Zoja, hoe?']);
  });

  it('is the whole where nothing has a question mark', () => {
    checkParts('Wilt u de trein laten rijden.', ['question: Wilt u de trein laten rijden.']);
  });

  it('lies within the question, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'Rijdt hij',
      '?',
      ' ',
      '\n',
      '\n\n',
      ':',
      '- ',
      'Zo ja',
      ', zo nee',
      '«',
      '»',
      '!!',
      'nr.',
      '[1]',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const document = parse(`Vraag 1\n${pieces.join('')}\n\nAntwoord 1\nJa.\n`);
        for (const question of document.questions) {
          let last = question.body.start;
          const parts = subQuestions(document, question);
          assert.ok(parts.length < 2 || mayAskMore(document, question));
          for (const { span, words } of parts) {
            assert.ok(span.start >= last && span.end <= question.body.end && words.trim() === words);
            last = span.end;
          }
        }
      }),
    );
  });
});
