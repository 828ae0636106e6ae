import assert from 'node:assert/strict';
import { formatOf } from '../../../src/exchange/format.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('What a file is', () => {
  it('is told by its first bytes', () => {
    assert.equal(formatOf(bytes('%PDF-1.7\n')), 'pdf');
    assert.equal(formatOf(bytes('PK\x03\x04')), 'docx');
    assert.equal(formatOf(bytes('<?xml version="1.0"?>')), 'markup');
    assert.equal(formatOf(bytes('\n<!-- kop --> <!DOCTYPE html>')), 'markup');
    assert.equal(formatOf(bytes('<kamervragen>')), 'markup');
  });

  it('is text for Markdown that begins with a comment', () => {
    assert.equal(formatOf(bytes('<!-- werkversie 2 -->\nVragen van het lid Veldzicht')), 'text');
  });
});
