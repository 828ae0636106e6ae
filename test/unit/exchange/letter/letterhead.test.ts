import assert from 'node:assert/strict';
import { letterFrom } from '../../../support/letters.ts';

const ANSWERED =
  'Vragen van het lid Koopstra (D66) over de trein (ingezonden 3 mei 2031).\n\nVraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n';

/** What the title block has of a letterhead above the questions. */
function checkLetterhead(lines: readonly string[], expected: Readonly<Record<string, string>>): void {
  for (const lineEnd of ['\n', '\r\n']) {
    const text = `${lines.join('\n')}\n\n${ANSWERED}`.replace(/\n/g, lineEnd);
    const details = letterFrom(text).cover?.details ?? [];
    const own = details.filter(({ label }) => label === 'Datum' || label === 'Ons kenmerk');
    assert.deepEqual(Object.fromEntries(own.map(({ label, value }) => [label, value])), expected);
  }
}

describe('of a letterhead the letter has', () => {
  it('date and reference, on the line of their label or below it', () => {
    const expected = { Datum: '20 mei 2031', 'Ons kenmerk': '2031-0000123' };
    checkLetterhead(['Datum 20 mei 2031', 'Ons kenmerk: 2031-0000123'], expected);
    checkLetterhead(['Datum', '20 mei 2031', '', 'Ons kenmerk', '2031-0000123'], expected);
  });

  it('no reference that is the number of the questions', () => {
    checkLetterhead(['Ons kenmerk 2031Z00412'], {});
    checkLetterhead(['Ons kenmerk', '2031Z 00412', 'Ons kenmerk 51840277'], { 'Ons kenmerk': '51840277' });
  });

  it('no reference where only the next label follows', () =>
    checkLetterhead(['Ons kenmerk:', 'Uw kenmerk: 2031Z00412'], {}));

  it('no date on which the questions were sent in', () => {
    checkLetterhead(['Den Haag, 3 mei 2031'], {});
    checkLetterhead(['Den Haag, 3 mei 2031', '', 'Datum: 20 mei 2031'], { Datum: '20 mei 2031' });
  });
});
