import type { Passage } from './passage.ts';
import { contentWords } from './words/words.ts';

/**
 * An answer that says fewer different things than this is sooner typed than found: `Ja.`, `Nee, zie antwoord 6.`,
 * `Dit is helaas niet gelukt.`
 */
export const FEWEST_WORDS = 5;

/** In characters. */
const LONGEST_DOUBTFUL = 600;

/** The title of an article says nothing of one's own: `Ja, ik ken het bericht «Trein rijdt niet meer naar zee»`. */
const QUOTED = /«[^«»]*»|“[^“”]*”|‘[^‘’]*’/g;

/** Whether a text says enough to be offered again: at least five different words besides stop words, numbers and quotations. */
export function isWorthReusing(text: string): boolean {
  // Beyond any title that an answer quotes: no need to look closer.
  if (text.length > LONGEST_DOUBTFUL) return true;
  const said = new Set(contentWords(text.replace(QUOTED, ' ')).filter((word) => !/^\d+$/.test(word)));
  return said.size >= FEWEST_WORDS;
}

/**
 * An earlier answer that is too short to be worth anything by itself; that the same question was once answered with
 * `Ja.` is still good to know. A standard passage, which answers no question, is as long as its owner wants it.
 */
export function saysLittle(passage: Passage): boolean {
  return passage.question !== '' && !isWorthReusing(passage.text);
}
