/** A text, or why the bytes are none. */
export type Decoded = { readonly text: string } | { readonly unreadable: 'binary' | 'other-format' };

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Enough to tell text from anything else; the rest of a large file is not looked at. */
const LOOKED_AT = 64 * 1024;

/** Formats that hold documents but are not text: pdf, docx and odt (zip), doc, rtf. */
const OTHER_FORMATS: readonly string[] = ['%PDF-', 'PK\x03\x04', '\xd0\xcf\x11\xe0', '{\\rtf'];

/** What Windows-1252 has at 0x80 to 0x9f; the five places that it leaves open stay control characters. */
const WINDOWS_1252 =
  '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f' + // 0x80
  '\x90‘’“”•–—˜™š›œ\x9džŸ'; // 0x90

/** Control characters that no text has: not tab, line breaks, form feed, or the end-of-file mark of DOS. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const NOT_TEXT = /[\0-\x08\x0e-\x19\x1b-\x1f]/;

/**
 * Reads bytes as text. A byte order mark says which encoding it is, and is left out of the text. Without one it is
 * UTF-16 when every second byte of the beginning is zero, as in text that is nearly all Latin letters; UTF-8 when
 * the bytes are valid as such; and else Windows-1252, in which any bytes are a text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const start = latin1(bytes.subarray(0, 8));
  if (OTHER_FORMATS.some((signature) => start.startsWith(signature))) return { unreadable: 'other-format' };
  const marked = markedEncoding(start);
  const text = marked === undefined ? unmarked(bytes) : new TextDecoder(marked).decode(bytes);
  return NOT_TEXT.test(text.slice(0, LOOKED_AT)) ? { unreadable: 'binary' } : { text };
}

function markedEncoding(start: string): Encoding | undefined {
  if (start.startsWith('\xef\xbb\xbf')) return 'utf-8';
  if (start.startsWith('\xff\xfe')) return 'utf-16le';
  return start.startsWith('\xfe\xff') ? 'utf-16be' : undefined;
}

function unmarked(bytes: Uint8Array): string {
  const wide = plainUtf16(bytes.subarray(0, LOOKED_AT));
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not valid UTF-8: another encoding, or UTF-8 with a few damaged bytes.
    const lenient = new TextDecoder('utf-8').decode(bytes);
    return isMostlyUtf8(lenient) ? lenient : windows1252(bytes);
  }
}

/** Nearly every character of Dutch is below U+0100, so that its high byte is zero; no other text holds zeros. */
function plainUtf16(bytes: Uint8Array): Encoding | undefined {
  const zeros: [even: number, odd: number] = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  });
  const most = bytes.length * 0.35;
  if (zeros[1] > most && zeros[0] === 0) return 'utf-16le';
  return zeros[0] > most && zeros[1] === 0 ? 'utf-16be' : undefined;
}

/** In a text of another encoding hardly any accented letter is by accident valid UTF-8. */
function isMostlyUtf8(lenient: string): boolean {
  const damaged = lenient.split('\ufffd').length - 1;
  const beyondAscii = lenient.replace(/[\0-\x7f]/g, '').length;
  return beyondAscii - damaged > damaged;
}

/** By a table: the TextDecoder of several versions of Node 20 to 24 reads `windows-1252` as ISO 8859-1. */
function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\x80-\x9f]/g, (character) =>
    WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80),
  );
}

/** One character a byte, in pieces: a call takes only so many arguments. */
function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}
