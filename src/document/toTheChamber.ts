import { MONTHS } from './days.ts';

/** A letterhead is at the top. */
const LONGEST_LETTERHEAD = 3000;

const LINE_START = String.raw`(?:^|[\n\f])[^\S\n]*[>#*]{0,3}[^\S\n]*`;
/** Above its own papers the Kamer's name is glued to what they are: `Staten-Generaal 2 Vergaderjaar …`. */
const NAME_END = String.raw`(?![\p{L}\p{N}-]|[^\S\n]+(?:[12](?!\d)|Vergaderjaar))`;
const CHAMBER = String.raw`(?:Tweede|Eerste)\s+Kamer`;
const STATES = String.raw`\s+der\s+Staten[-\s]Generaal`;
const CHAIR = String.raw`(?:de\s+)?voorzitter\s+(?:van\s+)?(?:de\s+)?${CHAMBER}(?:${STATES})?`;
const HOUSE = String.raw`(?:de\s+)?${CHAMBER}${STATES}`;

const ADDRESSED = new RegExp(String.raw`${LINE_START}Aan:?\s+(?:${CHAIR}|${HOUSE})${NAME_END}`, 'giu');
const CHAIR_ALONE = new RegExp(`${LINE_START}${CHAIR}${NAME_END}`, 'giu');
const HOUSE_ALONE = new RegExp(`${LINE_START}${HOUSE}${NAME_END}`, 'giu');
/**
 * A word that no address or date has: the name is that of a sentence, `De voorzitter van de Tweede Kamer heeft …`. Behind a
 * wide gap the next column of the letterhead begins.
 */
const RUNS_ON = new RegExp(
  String.raw`^(?:(?![^\S\n]{2}|\t)[^\n])*?[^\S\n](?!(?:te|der|de|den|van|${MONTHS.join('|')})(?!\p{L}))\p{Ll}`,
  'u',
);
/** What only a ministry has above its letters: its name, where it is, and that it answers. */
const OF_A_MINISTRY = new RegExp(
  String.raw`${LINE_START}(?:Ministerie\s+van\s+[^\n.?!]*(?=$|[\n\f])|Retouradres\b|(?:Betreft|Onderwerp)\b[^\n]{0,200}(?:\bantwoord|beantwoording))`,
  'iu',
);
const DATED = new RegExp(String.raw`${LINE_START}Datum:?\s+\d`, 'iu');

/**
 * Whether the top of a text is that of a letter to parliament. `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal`
 * says so by itself. Without `Aan`, as it stands in the window of an envelope, the name may also be the Kamer's own: above
 * its papers, or below its letters. Then there is something of a ministry too, or a date below the chair's name.
 */
export function isToTheChamber(text: string): boolean {
  const letterhead = text.slice(0, LONGEST_LETTERHEAD);
  if (addressAt(letterhead, ADDRESSED) !== undefined) return true;
  const chair = addressAt(letterhead, CHAIR_ALONE);
  if (chair !== undefined && DATED.test(letterhead.slice(chair))) return true;
  const isNamed = chair !== undefined || addressAt(letterhead, HOUSE_ALONE) !== undefined;
  return isNamed && OF_A_MINISTRY.test(letterhead);
}

/** Where the name stands as an address: an address, a place or a date may come behind it, but no sentence. */
function addressAt(letterhead: string, name: RegExp): number | undefined {
  for (const { index, 0: found } of letterhead.matchAll(name))
    if (!RUNS_ON.test(letterhead.slice(index + found.length))) return index;
  return undefined;
}
