import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRanking } from '../../../src/archive/ranking.ts';
import { passage } from '../../support/passages.ts';

const WORDS = [
  'trein',
  'school',
  'maaltijd',
  'dijk',
  'brug',
  'kanaal',
  'rekening',
  'gemeente',
  'kwaliteit',
  'storing',
  'veiligheid',
  'uitstoot',
  'vergunning',
  '2031',
  'Veenoord',
];
const wordsOf = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((words) => words.join(' '));
const anyPassage = fc.record({
  question: fc.oneof(wordsOf(6), fc.constant('')),
  text: wordsOf(30),
  file: fc.constantFrom('a', 'b', 'c'),
  start: fc.nat(5),
  date: fc.constantFrom('2030-01-01', '2031-01-01'),
});

describe('whatever the archive, the ranking', () => {
  it('is the same in whatever order the passages came', () => {
    const shuffled = fc
      .array(anyPassage, { maxLength: 15 })
      .chain((passages) =>
        fc.tuple(fc.constant(passages), fc.shuffledSubarray(passages, { minLength: passages.length })),
      );
    fc.assert(
      fc.property(shuffled, wordsOf(8), ([passages, again], query) => {
        const [one, other] = [passages, again].map((list) =>
          createRanking(list.map(passage)).suggest(query, 20),
        );
        assert.deepEqual(one, other);
      }),
    );
  });

  it('finds a passage first by its own question', () => {
    const kinds = ({ question }: { readonly question: string }): string =>
      [...new Set(question.split(' '))].sort().join(' ');
    const distinct = fc.uniqueArray(
      anyPassage.filter(({ question }) => question !== ''),
      { minLength: 1, maxLength: 20, selector: kinds },
    );
    fc.assert(
      fc.property(distinct, fc.nat(), (passages, pick) => {
        const wanted = passages[pick % passages.length]!;
        const [first] = createRanking(passages.map(passage)).suggest(wanted.question, 1);
        assert.deepEqual([first?.passage.question, first?.score], [wanted.question, 1]);
      }),
    );
  });

  it('gives scores from 0 to 1, best first, and never throws', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ question: any, text: any }), { maxLength: 8 }),
        any,
        (passages, query) => {
          const scores = createRanking(passages.map(passage))
            .suggest(query, 10)
            .map(({ score }) => score);
          assert.ok(scores.every((score) => score > 0 && score <= 1));
          assert.deepEqual(
            scores,
            [...scores].sort((a, b) => b - a),
          );
        },
      ),
    );
  });
});
