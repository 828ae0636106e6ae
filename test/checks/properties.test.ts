import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findings } from '../../src/checks/index.ts';
import { groupWithNext } from '../../src/checks/refactorings/groupWithNext.ts';
import { renumber } from '../../src/checks/refactorings/renumber.ts';
import { splitAnswer } from '../../src/checks/refactorings/splitAnswer.ts';
import { parse } from '../../src/document/parse.ts';
import { completeDrafts, drafts, plainDrafts } from './drafts.ts';
import { checkFix, checkFixAll } from './fixing.ts';
import { applyEdits } from './scenario.ts';

describe('fixes, on any draft', () => {
  it('take their finding away and bring none', () => {
    holds(plainDrafts, (text) => {
      const found = findings(parse(text));
      for (const finding of found) for (const fix of finding.fixes) checkFix(text, found, finding, fix);
    });
  });

  it('do not get in each other’s way when all are applied at once', () => {
    holds(plainDrafts, (text) => {
      checkFixAll(text, findings(parse(text)));
    });
  });
});

describe('findings, on any text', () => {
  it('lie inside the text, in order', () => {
    holds(fc.oneof(drafts, fc.string({ maxLength: 400 })), (text) => {
      let last = 0;
      for (const { span } of findings(parse(text))) {
        assert.ok(span.start >= last && span.start < span.end && span.end <= text.length);
        last = span.start;
      }
    });
  });

  it('are none on a complete document', () => {
    holds(completeDrafts, (text) => assert.deepEqual(findings(parse(text)), []));
  });
});

describe('renumbering', () => {
  it('makes the questions count 1, 2, 3 …', () => {
    holds(drafts, (text) => {
      const labels = parse(renumbered(text)).questions.flatMap((question) => question.labels);
      assert.deepEqual(
        labels,
        labels.map((_, at) => String(at + 1)),
      );
    });
  });

  it('changes nothing the second time', () => {
    holds(drafts, (text) => assert.equal(renumbered(renumbered(text)), renumbered(text)));
  });
});

describe('splitting and grouping answers', () => {
  it('splits into an answer for each number, and loses no word', () => {
    holds(completeDrafts, (text) => {
      const document = parse(text);
      for (const answer of document.answers) {
        const after = applyEdits(text, splitAnswer(document, answer));
        const split = parse(after);
        for (const label of answer.labels) {
          assert.equal(split.answers.filter((one) => one.labels.join() === label).length, 1, after);
        }
        assert.deepEqual(wordsOf(after), wordsOf(text), after);
        assert.ok(
          findings(split).every(({ code }) => code === 'antwoord-leeg'),
          after,
        );
      }
    });
  });

  it('groups an answer with the next, and loses no word', () => {
    holds(completeDrafts, (text) => {
      const document = parse(text);
      for (const [at, answer] of document.answers.slice(0, -1).entries()) {
        const after = applyEdits(text, groupWithNext(document, answer));
        const labels = [...answer.labels, ...(document.answers[at + 1]?.labels ?? [])];
        assert.ok(
          parse(after).answers.some((one) => one.labels.join() === labels.join()),
          after,
        );
        assert.deepEqual(wordsOf(after), wordsOf(text), after);
        assert.deepEqual(findings(parse(after)), [], after);
      }
    });
  });
});

function holds(texts: fc.Arbitrary<string>, check: (text: string) => void): void {
  fc.assert(fc.property(texts, check), { numRuns: 150, seed: 3 });
}

function renumbered(text: string): string {
  return applyEdits(text, renumber(parse(text)));
}

/** The words of all questions and answers, headings left out. */
function wordsOf(text: string): readonly string[] {
  const { questions, answers } = parse(text);
  return [...questions, ...answers]
    .flatMap(({ body }) => body.content.flatMap(({ start, end }) => text.slice(start, end).split(/\s+/)))
    .sort();
}
