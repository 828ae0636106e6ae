import type { Finding } from './sign.ts';

const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const YEAR = String.raw`(?:19|20)\d\d`;
const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const SCALE = '(?:duizend|miljoen|miljard|mln\\.?|mld\\.?)';

const NUMBER_WORD = writtenOut([
  ...['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  ...['dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'],
  '(?:(?:een|drie|vier|vijf|zes|zeven|acht|negen)en|tweeën)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig',
  '(?:twee|drie|vier|vijf|zes|zeven|acht|negen)?honderd',
  'duizend',
]);
const FRACTION = writtenOut([
  'een (?:half|halve|kwart)',
  'driekwart',
  'anderhal(?:f|ve)',
  '(?:twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]nhal(?:f|ve)',
]);
/** What is counted in the singular: other things are known by their plural. */
const UNIT =
  '(?:uur|kwartier|jaar|keer|maal|(?:vierkante |kubieke )?(?:kilo|centi|milli)?meter|km|hectare|(?:kilo)?gram|kilo|ton|liter|(?:mega|kilo|giga)watt(?:uur)?)';

/** What such a number belongs to is a reference, and stays what it is. */
const REFERRING =
  '(?:[Aa]rt(?:ikel(?:en)?|\\.)|[Ll]id|[Ll]eden|(?:[Dd]eel)?[Vv]ra(?:ag|gen)|[Aa]ntwoord(?:en)?|[Nn](?:rs?\\.|ummers?)|[Pp]aragraaf|[Hh]oofdstuk|[Bb]ijlagen?|[Tt]abel|[Ff]iguur|[Pp]agina|blz\\.|p\\.|(?:[Vv]oet)?[Nn]oot|Kamerstuk(?:ken)?(?: I{1,2})?|St(?:b|crt)\\.|Staats(?:blad|courant)|[Rr]ichtlijn|[Vv]erordening|[Vv]ergaderjaar|[Vv]ersie)';

/** Numbers that are part of a reference, an address, a footnote's mark or a list. */
const LEFT_ALONE = [
  String.raw`https?://\S+|www\.\S+`,
  String.raw`\[(?:footnoteRef:)?\d{1,3} ?\]`,
  // A raised number that lost its height: a mark stands close behind a sign that is close behind a letter.
  String.raw`(?<=\p{L}[.,;:!?)”’»"]{1,2})\d{1,3}(?!\d)`,
  String.raw`(?<=^[ \t]*)\(?\d{1,2}[.)](?=\s)`,
  String.raw`20\d\dZ ?\d{5}`,
  String.raw`${REFERRING} (?:\(EU\) )?\d[\d.:/–-]*[a-z]?(?:(?:,| en| tot en met| t/m|, nr\.| ) ?\d[\d.:/–-]*[a-z]?(?![\d\p{L}]))*`,
  String.raw`\d{4}/\d+(?:/\p{Lu}+)?`,
];

const DATE = [
  String.raw`\d{1,2} ${MONTH}(?: ${YEAR})?`,
  String.raw`${MONTH} ${YEAR}`,
  String.raw`\d{1,2}-\d{1,2}-${YEAR}`,
  String.raw`${YEAR} ?[–/-] ?${YEAR}`,
  String.raw`(?:begin|medio|eind|(?:voor|na)jaar|zomer|herfst|winter)(?: van)? ${YEAR}`,
  String.raw`${YEAR}(?![.,]?\d| (?:euro|${SCALE})\b)`,
];

const AMOUNT = [
  String.raw`(?:€|EUR) ?${NUMBER}(?:,-)?(?: ${SCALE})?`,
  String.raw`(?:${NUMBER}|${NUMBER_WORD})(?: ${SCALE})? euro`,
];

const COUNT = [
  String.raw`${NUMBER}(?: ?%| procent| promille| ${SCALE})?`,
  String.raw`(?:${NUMBER_WORD}|${FRACTION}) (?:${UNIT}|maand|week|dag|minuut|maanden|weken|dagen|minuten)`,
  String.raw`[Ee]en kwartier`,
  String.raw`${NUMBER_WORD}(?: procent| ${SCALE})?(?= (?:\p{Ll}+ )?\p{Ll}+(?:en|s)(?!\p{L}))`,
];

const SURNAME = String.raw`(?:(?:Van|De|Den|Der|Ter|Ten|Te|Het|’t)(?: (?:de|der|den|het|’t))? )?\p{Lu}[\p{L}’'-]+(?:-\p{Lu}[\p{L}’'-]+)?`;
const NAME = String.raw`(?<=(?:[Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris|[Dd]e heer|[Mm]evrouw|[Hh]et lid|[Kk]amerlid|[Bb]urgemeester|[Ww]ethouder|[Cc]ommissaris|[Gg]edeputeerde) )${SURNAME}`;

const FIGURES = new RegExp(
  String.raw`(?<left>${LEFT_ALONE.join('|')})|(?<![\p{L}\d])(?:(?<date>${DATE.join('|')})|(?<amount>${AMOUNT.join('|')})|(?<count>${COUNT.join('|')})|(?<name>${NAME}))(?![\p{L}\d])`,
  'gmu',
);

const KINDS = ['date', 'amount', 'count', 'name'] as const;

/** Dates, amounts of money, other numbers and names of people: what is to be checked before it is said again. */
export function figures(text: string): readonly Finding[] {
  return [...text.matchAll(FIGURES)].flatMap((match) => {
    const kind = KINDS.find((one) => match.groups?.[one] !== undefined);
    if (kind === undefined) return [];
    return [{ kind, text: match[0], start: match.index, end: match.index + match[0].length }];
  });
}

/** One of some patterns, with a capital too: at the beginning of a sentence. */
function writtenOut(patterns: readonly string[]): string {
  const all = patterns.map((pattern) =>
    pattern.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`),
  );
  return `(?:${all.join('|')})`;
}
