import assert from 'node:assert/strict';
import { opensAs } from '../../../../src/editor/exchange/export/opensAs.ts';

describe('A file that was exported', () => {
  const kinds = {
    '/stukken/rapport.html': 'page',
    '/stukken/RAPPORT.HTM': 'page',
    '/stukken/rapport.md': 'text',
    '/stukken/rapport.csv': 'text',
    '/stukken/rapport.sarif.json': 'text',
    '/stukken/rapport.sarif': 'text',
    '/stukken/brief.docx': 'other',
    '/stukken.md/brief': 'other',
  };
  for (const [path, kind] of Object.entries(kinds))
    it(`${path} is a ${kind}`, () => assert.equal(opensAs(path), kind));
});
