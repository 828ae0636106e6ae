import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentencesIn, type Sentence } from '../../../src/document/sentences.ts';
import { roomyRuns } from '../../../src/document/sureEnds.ts';

const MOST = 6;
const pieces = fc.constantFrom(
  ...['trein', 'de', 'Bedum', 'rijdt', 'art.', 'dhr.', 'spoor.', 'treinen.', 'De', 'Het', 'jl.', 'e.d.'],
  ...['ja?', 'ja!', '12', 'A.', '(zie', 'boven).', '\n\n', '\n\nDe', 'ons. ', 'IT.'],
);
const texts = fc
  .array(pieces, { maxLength: 60 })
  .map((words) => words.join(' ').replace(/ ?\n\n ?/g, '\n\n'));

function longIn(text: string, spans: readonly { start: number; end: number }[]): readonly Sentence[] {
  return sentencesIn(text, spans).filter(({ words }) => words > MOST);
}

describe('Runs with room for a long sentence', () => {
  it('have every long sentence of a text whole', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const whole = { start: 0, end: text.length };
        const found = roomyRuns(text, [whole], MOST).flatMap((run) => longIn(text, run));
        assert.deepEqual(found, longIn(text, [whole]));
      }),
      { numRuns: 2000 },
    );
  });

  it('leave out what has too few words between two full stops', () => {
    const text = 'De trein rijdt. De bus rijdt. Ook de tram rijdt elke dag heen en weer.';
    const runs = roomyRuns(text, [{ start: 0, end: text.length }], MOST);
    assert.deepEqual(
      runs.map((run) => run.map(({ start, end }) => text.slice(start, end).trim())),
      [['Ook de tram rijdt elke dag heen en weer.']],
    );
  });

  it('go on from span to span', () => {
    const text = 'De trein rijdt elke | dag heen en weer.';
    const spans = [
      { start: 0, end: 19 },
      { start: 22, end: text.length },
    ];
    assert.deepEqual(roomyRuns(text, spans, MOST), [spans]);
  });
});
