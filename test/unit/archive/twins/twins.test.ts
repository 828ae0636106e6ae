import assert from 'node:assert/strict';
import fc from 'fast-check';
import { containment, isContained } from '../../../../src/archive/twins/containment.ts';
import { groupTwins } from '../../../../src/archive/twins/group.ts';
import { createShinglesOf } from '../../../../src/archive/twins/shingles.ts';
import { mostContained } from '../../../../src/archive/twins/sketch.ts';

const shinglesOf = createShinglesOf();
const WATER =
  'Het drinkwater in Nederland is van goede kwaliteit. De inspectie controleert elk jaar alle zestien winningen ' +
  'en de bedrijven melden iedere overschrijding van de norm binnen een dag.';
const SCHOOL =
  'Vier van de zeven basisscholen in de gemeente bieden elke dag een warme maaltijd aan. De andere drie beginnen ' +
  'daarmee zodra hun keuken is verbouwd.';

function checkContainment(one: string, other: string, expected: number): void {
  const [a, b] = [shinglesOf(one), shinglesOf(other)];
  assert.equal(Math.round(containment(a, b) * 100) / 100, expected);
  assert.equal(containment(b, a), containment(a, b));
}

describe('how much of a text stands in another', () => {
  it('is all of it for the same words, however they are written', () => {
    checkContainment(WATER, WATER, 1);
    checkContainment(WATER, WATER.toUpperCase().replace(/ /g, '\n').replace('goede', 'góede'), 1);
    checkContainment(WATER, `${SCHOOL}\n\n${WATER}`, 1);
  });

  it('is nothing for another text, and for no text', () => {
    checkContainment(WATER, SCHOOL, 0);
    checkContainment(WATER, '', 0);
    checkContainment('', '', 0);
    checkContainment('…', '–', 0);
  });

  it('is most of it after one word changed', () => {
    checkContainment(WATER, WATER.replace('zestien', 'zeventien'), 0.79);
  });

  it('is by the order of words too', () => {
    checkContainment(WATER, WATER.split(' ').reverse().join(' '), 0);
  });

  it('is all or nothing for a text of fewer than eight words', () => {
    checkContainment('Ja, dat klopt.', 'ja dat klopt', 1);
    checkContainment('Ja, dat klopt.', 'Nee, dat klopt.', 0);
    checkContainment('Ja.', `Ja. ${WATER}`, 0);
    checkContainment('is van goede kwaliteit de', WATER, 0);
    checkContainment('Nederland is van goede kwaliteit. De inspectie', WATER, 0);
    checkContainment('Nederland is van goede kwaliteit. De inspectie controleert', WATER, 1);
  });
});

const someWords = fc.array(fc.constantFrom('water', 'school', 'trein', 'de', 'een', 'ijs', '12'), {
  maxLength: 60,
});

describe('shingles', () => {
  it('are sorted, each once, and never more than there are words', () => {
    fc.assert(
      fc.property(someWords, (words) => {
        const shingles = shinglesOf(words.join(' ')).sorted();
        assert.deepEqual(
          [...shingles],
          [...new Set(shingles)].sort((a, b) => a - b),
        );
        assert.ok(shingles.length <= words.length);
      }),
    );
  });

  it('make containment lie between 0 and 1, and give what sets of runs of words give', () => {
    fc.assert(
      fc.property(someWords, someWords, (one, other) => {
        const found = containment(shinglesOf(one.join(' ')), shinglesOf(other.join(' ')));
        assert.equal(found, containmentOfRuns(runs(one), runs(other)));
      }),
    );
  });

  it('are never more alike than their sketches say, and of other texts these say that they are not', () => {
    fc.assert(
      fc.property(someWords, someWords, fc.nat(60), (one, other, from) => {
        const taken = [...other, ...one.slice(from), ...one.slice(from)];
        const [a, b] = [shinglesOf([...one, ...one].join(' ')), shinglesOf(taken.join(' '))];
        assert.ok(mostContained(a.sketch, b.sketch) >= containment(a, b));
        for (const least of [0.1, 0.5, 0.6, 1])
          assert.equal(isContained(a, b, least), containment(a, b) >= least);
      }),
    );
    assert.ok(mostContained(shinglesOf(WATER).sketch, shinglesOf(SCHOOL).sketch) < 0.3);
  });

  it('take any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shingles = shinglesOf(text);
        assert.equal(containment(shingles, shinglesOf(text)), shingles.sorted().length === 0 ? 0 : 1);
      }),
    );
  });
});

/** The same measure without numbers. */
function runs(words: readonly string[]): ReadonlySet<string> {
  if (words.length === 0) return new Set();
  if (words.length < 8) return new Set([`whole: ${words.join(' ')}`]);
  return new Set(words.slice(4).map((_, start) => words.slice(start, start + 5).join(' ')));
}

function containmentOfRuns(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smallest = Math.min(one.size, other.size);
  return smallest === 0 ? 0 : [...one].filter((run) => other.has(run)).length / smallest;
}

function checkGroups(texts: readonly string[], expected: readonly (readonly number[])[]): void {
  const groups = groupTwins([...texts.keys()], (number) => shinglesOf(texts[number]!), Infinity);
  assert.deepEqual(
    groups.map(({ first, others }) => [first, ...others]),
    expected,
  );
}

describe('near-twins', () => {
  it('come behind the best of them, in the order in which they came', () => {
    const copy = WATER.replace('zestien', 'zeventien');
    checkGroups(
      [SCHOOL, WATER, copy, `${SCHOOL} ${SCHOOL}`, WATER],
      [
        [0, 3],
        [1, 2, 4],
      ],
    );
  });

  it('are like the best of their group, not only like one of the others', () => {
    checkGroups([WATER, `${WATER} ${SCHOOL}`, SCHOOL], [[0, 1], [2]]);
  });

  it('that are short are equal', () => {
    checkGroups(['Ja.', 'Nee.', 'ja', 'Ja, dat klopt.'], [[0, 2], [1], [3]]);
  });

  it('are none among nothing', () => {
    checkGroups([], []);
    checkGroups(['', ''], [[0], [1]]);
  });
});
