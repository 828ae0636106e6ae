import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inStep, offsetAt, yAt, type Anchor } from '../../../src/webview/preview/scrolling.ts';

const END = { offset: 100, y: 1000 };

function anchors(...places: readonly (readonly [offset: number, y: number])[]): readonly Anchor[] {
  return inStep(
    places.map(([offset, y]) => ({ offset, y })),
    END,
  );
}

describe('A text and its preview', () => {
  const known = anchors([10, 200], [20, 400], [60, 500]);

  it('are at their beginnings together, and at their ends', () => {
    assert.deepEqual([yAt(known, 0), yAt(known, 100)], [0, 1000]);
    assert.deepEqual([offsetAt(known, 0), offsetAt(known, 1000)], [0, 100]);
  });

  it('are together at a block, and halfway down one', () => {
    assert.deepEqual([yAt(known, 20), yAt(known, 40)], [400, 450]);
    assert.deepEqual([offsetAt(known, 400), offsetAt(known, 450)], [20, 40]);
  });

  it('do not go by what stands elsewhere on the page', () => {
    assert.deepEqual(anchors([0, 300], [30, 350], [0, 600], [30, 700]), [
      ...[
        { offset: 0, y: 0 },
        { offset: 0, y: 300 },
        { offset: 0, y: 600 },
        { offset: 30, y: 700 },
      ],
      END,
    ]);
  });

  it('stay at the top of the text while a letter is read that is not in it', () => {
    const letter = anchors([0, 300], [0, 600], [30, 700]);
    assert.deepEqual([yAt(letter, 0), offsetAt(letter, 450), offsetAt(letter, 650)], [0, 0, 15]);
  });

  it('never go back while the other goes on, wherever the blocks are', () => {
    const places = fc.array(fc.record({ offset: fc.nat(120), y: fc.nat(1200) }));
    fc.assert(
      fc.property(places, fc.nat(100), fc.nat(100), (given, one, other) => {
        const all = inStep(given, END);
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        assert.ok(yAt(all, first) <= yAt(all, last));
        assert.ok(offsetAt(all, first * 10) <= offsetAt(all, last * 10));
      }),
    );
  });
});
