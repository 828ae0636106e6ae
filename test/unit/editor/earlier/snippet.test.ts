import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findingsIn } from '../../../../src/archive/dating/findings.ts';
import { snippetOf } from '../../../../src/editor/earlier/snippet.ts';

/** What VS Code makes of a snippet: `\` keeps the next `$`, `}` or `\` as it is, `${1:…}` is its words. */
function resolved(snippet: string): string {
  let text = '';
  let depth = 0;
  for (let at = 0; at < snippet.length; at++) {
    const rest = snippet.slice(at);
    const opening = /^\$\{\d+:/.exec(rest)?.[0];
    if (/^\\[$}\\]/.test(rest)) text += snippet.charAt(++at);
    else if (opening !== undefined) {
      depth++;
      at += opening.length - 1;
    } else if (rest.startsWith('}') && depth > 0) depth--;
    else if (rest.startsWith('$')) throw new Error(`A bare $ at ${at} of ${snippet}`);
    else text += rest.charAt(0);
  }
  assert.equal(depth, 0);
  return text;
}

describe('A passage as a snippet', () => {
  it('has a stop at each thing that is to be checked', () => {
    const text = 'Op 12 maart 2024 telde de heer Jansen 1.940 scholen.';
    assert.equal(
      snippetOf(text, findingsIn(text)),
      'Op ${1:12 maart 2024} telde de heer ${2:Jansen} ${3:1.940} scholen.',
    );
  });

  it('says in the end what the passage says, whatever stands in it', () => {
    const piece = fc.constantFrom(
      '$',
      '}',
      '{',
      '\\',
      '${1:',
      '$TM_FILENAME',
      '|',
      ' ',
      '\n',
      '12 maart 2024',
      '€ 5',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.array(fc.nat(60)), (pieces, cuts) => {
        const text = pieces.join('');
        const places = [...new Set(cuts)].filter((cut) => cut <= text.length).sort((a, b) => a - b);
        const stops = places.flatMap((start, at) => {
          const end = places[at + 1];
          return at % 2 === 0 && end !== undefined ? [{ start, end }] : [];
        });
        assert.equal(resolved(snippetOf(text, stops)), text);
        assert.equal(resolved(snippetOf(text, findingsIn(text))), text);
      }),
    );
  });
});
