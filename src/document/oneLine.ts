/**
 * A text from a file as it stands on one line of a page or a table: white space made single, without the characters that
 * control a terminal or turn the direction of what follows, and a sign for half a character.
 */
export function oneLine(text: string): string {
  return text.replace(CONTROLS, ' ').replace(TURNS, '').replace(HALF, '\ufffd').replace(/\s+/g, ' ').trim();
}

// eslint-disable-next-line no-control-regex -- these are what it takes out
const CONTROLS = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]/g;
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
const HALF = /\p{Surrogate}/gu;
