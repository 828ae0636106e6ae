/** A word that was broken off at the end of a line: what stands before the hyphen, or soft hyphen. */
const WORD_BREAK = /([\p{L}\d]+)[-\u00ad]$/u;
/** After a hyphen at a line's end these words start a new part: `politie-` / `en justitiemedewerkers`. */
const JOINING = /^(?:en|of|als|dan|noch|tot|c\.q\.)\b/;
/**
 * Vowels that would be read as one sound when they met. A compound keeps a hyphen between them: `politie-inzet`.
 * Source: Leidraad van de Nederlandse Taalunie, 6.2 (klinkerbotsing in samenstellingen).
 */
const CLASH = /^(?:a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[iu])$/;
/** In a derivation a diaeresis parts them, and hyphenation takes it away: `geïnd` is broken off as `ge-` / `ind`. */
const DERIVING = /^(?:ge|be)$/i;
const DIAERESIS: Readonly<Record<string, string>> = { e: 'ë', i: 'ï', u: 'ü' };
const LONGEST_PART = 60;
const LONGEST_ADDRESS = 400;
/** Before these a hyphen is part of the word. Source: Leidraad, 6.4 (voorvoegsels die los worden gelezen). */
const APART = /^(?:ex|oud|niet|non|bijna|quasi|aspirant|adjunct|interim|kandidaat)$/i;
/** In the address of a web page every character counts. */
const ADDRESS = /(?:https?:\/\/|www\.)\S*$/;

export type Words = { readonly has: (word: string) => boolean };

/** Where nothing is known of the rest of the text. */
export const NO_WORDS: Words = new Set<string>();

/**
 * Two lines as one, with what stood between them: a word that was hyphenated is made whole. `known` are the words that
 * the text has elsewhere, in lower case; how a word is written there decides whether its hyphen stays.
 */
export function joint(before: string, after: string, known: Words = NO_WORDS): readonly [string, string] {
  const part = brokenOff(before);
  if (part === undefined || JOINING.test(after)) return [before, after];
  const rest = /^[\p{L}\d]+/u.exec(after.slice(0, LONGEST_PART))?.[0] ?? '';
  if (!/^\p{Ll}/u.test(rest)) return [before, after];
  if (isAddress(before)) return [before, after];
  const whole = before.slice(0, -1);
  if (known.has((part + rest).toLowerCase())) return [whole, after];
  const isSoft = before.endsWith('\u00ad');
  if (!isSoft && (keepsHyphen(part) || known.has(`${part}-${rest}`.toLowerCase()))) return [before, after];
  const [first = ''] = rest;
  if (!CLASH.test(`${part.slice(-1).toLowerCase()}${first}`)) return [whole, after];
  if (!DERIVING.test(part)) return isSoft ? [whole, after] : [before, after];
  return [whole, `${DIAERESIS[first] ?? first}${after.slice(1)}`];
}

/** Whether a line ends in the midst of a word, so that nothing comes between it and the next. */
export function breaksWord(before: string, after: string): boolean {
  return brokenOff(before) !== undefined && !JOINING.test(after);
}

/** Most lines end otherwise, and are told by their last sign. */
function brokenOff(line: string): string | undefined {
  if (!line.endsWith('-') && !line.endsWith('\u00ad')) return undefined;
  return WORD_BREAK.exec(line.slice(-LONGEST_PART))?.[1];
}

function isAddress(before: string): boolean {
  return ADDRESS.test(before.slice(-LONGEST_ADDRESS));
}

/** An abbreviation, a number or a single letter keeps its hyphen: `CSAM-verordening`, `btw-tarief`, `e-mail`. */
function keepsHyphen(part: string): boolean {
  return (
    APART.test(part) || part.length === 1 || part === part.toUpperCase() || !/[aeiouyáéíóúäëïöü]/i.test(part)
  );
}
