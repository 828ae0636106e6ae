/** The letters of Latin-1 from À on without what stands on them; a space for the two signs among them. */
const LATIN = 'aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty';

/** Looked up for each character: a set is told by all its words. */
const LETTERS = Uint8Array.from({ length: 0x100 }, (_, code) => letterOf(code));

export interface Digest {
  /** 32 bits (FNV-1a) of the letters and figures: how these are printed (capitals, accents, dashes, quotes, spaces) makes no difference. */
  readonly hash: number;
  readonly letters: number;
}

export function digestOf(text: string): Digest {
  let hash = 0x811c9dc5;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = unit < 0x100 ? (LETTERS[unit] ?? 0) : isSign(unit) ? 0 : unit;
    if (code === 0) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    letters++;
  }
  return { hash: hash >>> 0, letters };
}

/** What a code unit of Latin-1 counts as; 0 for what is no letter or figure. */
function letterOf(code: number): number {
  if (code >= 97) {
    if (code <= 122) return code;
    if (code < 0xc0) return 0;
    return LATIN.charCodeAt(code - 0xc0) === 32 ? 0 : LATIN.charCodeAt(code - 0xc0);
  }
  if (code >= 65) return code <= 90 ? code + 32 : 0;
  return code >= 48 && code <= 57 ? code : 0;
}

/** Accents that stand behind their letter, and punctuation, arrows and other signs. */
function isSign(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x2000 && code <= 0x2bff) || code === 0xfeff;
}
