/**
 * A text from a file as it stands on one line of a report: white space made single, and without the characters that
 * control a terminal or turn the direction of what follows.
 */
export function shown(text: string): string {
  return text.replace(CONTROLS, ' ').replace(TURNS, '').replace(/\s+/g, ' ').trim();
}

// eslint-disable-next-line no-control-regex -- these are what it takes out
const CONTROLS = /[\0-\x1f\x7f-\x9f\u2028\u2029]/g;
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
