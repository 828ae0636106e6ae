/** A letterhead is at the top. */
const LONGEST_LETTERHEAD = 3000;

const LINE_START = String.raw`(?:^|[\n\f])[^\S\n]*[>#*]{0,3}[^\S\n]*`;
/** Nothing comes behind the name, or the rest of the address: `De voorzitter van de Tweede Kamer heeft …` is a sentence. */
const LINE_END = String.raw`[^\S\n]*:?\**[^\S\n]*(?=$|[\n\f]|,?\s*(?:Postbus|Binnenhof)\s+\d)`;
const CHAMBER = String.raw`(?:Tweede|Eerste)\s+Kamer`;
const STATES = String.raw`\s+der\s+Staten-Generaal`;
const CHAIR = String.raw`(?:de\s+)?voorzitter\s+(?:van\s+)?(?:de\s+)?${CHAMBER}(?:${STATES})?`;
const HOUSE = String.raw`(?:de\s+)?${CHAMBER}${STATES}`;

const ADDRESSED = new RegExp(String.raw`${LINE_START}Aan:?\s+(?:${CHAIR}|${HOUSE})${LINE_END}`, 'iu');
const CHAIR_ALONE = new RegExp(`${LINE_START}${CHAIR}${LINE_END}`, 'iu');
const HOUSE_ALONE = new RegExp(`${LINE_START}${HOUSE}${LINE_END}`, 'iu');
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
  if (ADDRESSED.test(letterhead)) return true;
  const chair = CHAIR_ALONE.exec(letterhead);
  if (chair !== null && DATED.test(letterhead.slice(chair.index))) return true;
  return (chair !== null || HOUSE_ALONE.test(letterhead)) && OF_A_MINISTRY.test(letterhead);
}
