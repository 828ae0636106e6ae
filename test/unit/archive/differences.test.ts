import assert from 'node:assert/strict';
import fc from 'fast-check';
import { differences } from '../../../src/archive/differences.ts';

/** What is only in the earlier text as `[-…-]`, what is only in the present one as `{+…+}`. */
function checkDifferences(earlier: string, present: string, expected: string): void {
  const shown = differences(earlier, present).map(({ where, text }) => {
    if (where === 'both') return text;
    return where === 'earlier' ? `[-${text}-]` : `{+${text}+}`;
  });
  assert.equal(shown.join(''), expected);
}

describe('The words in which two questions differ', () => {
  it('are marked word by word', () => {
    checkDifferences(
      'Hoeveel scholen bieden in het schooljaar 2030–2031 een maaltijd aan?',
      'Hoeveel scholen in Westerwiel bieden in het schooljaar 2031–2032 een maaltijd aan?',
      'Hoeveel scholen {+in Westerwiel +}bieden in het schooljaar [-2030–2031-]{+2031–2032+} een maaltijd aan?',
    );
  });

  it('are put together where little is the same between them', () => {
    checkDifferences(
      'Klopt het dat scholen zonder keuken minder vaak meedoen?',
      'Herkent u het beeld dat scholen zonder keuken minder vaak meedoen?',
      '[-Klopt het-]{+Herkent u het beeld+} dat scholen zonder keuken minder vaak meedoen?',
    );
  });

  it('are not those that differ in capitals or blanks only', () => {
    checkDifferences('Vaart de Pont\nnog?', 'vaart  de pont nog?', 'Vaart de Pont\nnog?');
  });

  it('are not marked where next to nothing is the same', () => {
    checkDifferences(
      'Vaart de pont nog elke dag?',
      'Hoeveel scholen hebben een keuken?',
      'Vaart de pont nog elke dag?',
    );
    checkDifferences('Vaart de pont?', '', 'Vaart de pont?');
    checkDifferences('', 'Vaart de pont?', '');
  });

  it('leave the earlier question as it was, and the present one but for capitals and blanks', () => {
    const words = fc.array(fc.constantFrom('de', 'Pont', 'vaart', ' ', '\n', '3–4', '.', '?', 'nog', 'elke'));
    fc.assert(
      fc.property(words, words, (some, others) => {
        const [earlier, present] = [some.join(' '), others.join(' ')];
        const found = differences(earlier, present);
        const without = (left: string): string =>
          found
            .filter(({ where }) => where !== left)
            .map(({ text }) => text)
            .join('');
        assert.equal(without('present'), earlier);
        if (found.some(({ where }) => where !== 'both')) {
          assert.equal(squeezed(without('earlier')), squeezed(present));
        }
      }),
    );
  });
});

function squeezed(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}
