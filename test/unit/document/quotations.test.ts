import assert from 'node:assert/strict';
import { quotationsIn } from '../../../src/document/quotations.ts';

function checkQuotations(text: string, expected: readonly string[]): void {
  const found = quotationsIn(text, { start: 0, end: text.length });
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}

describe('quotations', () => {
  it('stand between quotation marks of any form', () => {
    const all = ['«een»', '“twee”', '„drie”', '„vier“', '‘vijf’', '"zes"', "'zeven'"];
    checkQuotations(all.join(', en '), all);
  });

  it('hold those in them', () => {
    checkQuotations('het bericht «Een «goede» trein», zegt hij', ['«Een «goede» trein»']);
  });

  it('are not what an apostrophe begins or ends', () => {
    checkQuotations("’s avonds, 's nachts en foto’s van auto's bij ’t station", []);
    checkQuotations('‘de foto’s van ’t station’ rijden', ['‘de foto’s van ’t station’']);
  });

  it('end with their paragraph, and one that is not closed is none', () => {
    checkQuotations('een «open begin\n\nen «dicht» dan', ['«dicht»']);
    checkQuotations('een "open begin', []);
  });
});
