import assert from 'node:assert/strict';
import { decode } from '../../../src/exchange/decode.ts';

const DUTCH = 'Vraag 1\r\nRijdt de trein in coördinatie met de ‘pont’ – à 5 €?\n';

function checkText(bytes: Uint8Array, expected: string): void {
  assert.deepEqual(decode(bytes), { text: expected });
}

function utf16(text: string, order: 'little' | 'big'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

const bytes = (...values: readonly number[]): Buffer => Buffer.from(values);

describe('decode reads', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, text: string])[] = [
    ['an empty file', bytes(), ''],
    ['UTF-8', Buffer.from(DUTCH), DUTCH],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${DUTCH}`), DUTCH],
    ['UTF-16 LE with a mark', utf16(`\ufeff${DUTCH}`, 'little'), DUTCH],
    ['UTF-16 BE with a mark', utf16(`\ufeff${DUTCH}`, 'big'), DUTCH],
    ['UTF-16 LE without a mark', utf16(DUTCH, 'little'), DUTCH],
    ['UTF-16 BE without a mark', utf16(DUTCH, 'big'), DUTCH],
    ['UTF-16 with nothing but a mark', bytes(0xff, 0xfe), ''],
    ['Windows-1252', bytes(0x93, 0x63, 0x6f, 0xf6, 0x70, 0x94, 0x20, 0x80, 0x92, 0x96, 0x85), '“coöp” €’–…'],
    ['one accent in Windows-1252', Buffer.from('één keer'.replace('één', '\xe9\xe9n'), 'latin1'), 'één keer'],
    [
      'UTF-8 with a damaged byte',
      Buffer.concat([Buffer.from('één, twéé '), bytes(0xff)]),
      'één, twéé \ufffd',
    ],
    ['form feeds and the end mark of DOS', Buffer.from('pagina 1\fpagina 2\x1a'), 'pagina 1\fpagina 2\x1a'],
  ];
  for (const [name, given, text] of cases) it(name, () => checkText(given, text));
});

describe('decode refuses', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, why: 'binary' | 'other-format'])[] = [
    ['zeros', bytes(1, 0, 0, 7, 0, 0, 0, 9), 'binary'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'binary'],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x56, 0, 0, 0), 'binary'],
    ['a pdf', Buffer.from('%PDF-1.7\n1 0 obj'), 'other-format'],
    ['a docx', bytes(0x50, 0x4b, 3, 4, 0x14, 0), 'other-format'],
    ['a doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'other-format'],
    ['rtf', Buffer.from('{\\rtf1\\ansi Vraag 1}'), 'other-format'],
  ];
  for (const [name, given, unreadable] of cases) {
    it(name, () => assert.deepEqual(decode(given), { unreadable }));
  }
});
