import type { Official, Person } from '../model.ts';

/** A piece of a text and where it stands. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
}

const PARTY = /\s*\(\s*(beiden|allen)?\s*([^()]{1,60})\)\s*$/i;

/**
 * Members as a head names them: `Van Dijk (SGP)`, `Mutluer en Lahlah (beiden GroenLinks-PvdA)`,
 * `Krul (CDA), Piri en Kröger (beiden GroenLinks-PvdA)`. A party after `beiden` or `allen` is also that of
 * the members just before who have none.
 */
export function readMembers(piece: Piece): readonly Person[] {
  const people: { name: string; party: string | undefined; start: number; end: number }[] = [];
  for (const part of splitOutside(
    piece,
    /,\s+(?:en\s+)?|\s+en\s+(?:van\s+)?(?:(?:het\s+lid|de\s+leden)\s+)?/y,
  )) {
    const party = PARTY.exec(part.text);
    const name = part.text
      .slice(0, party?.index ?? part.text.length)
      .replace(/\s+/g, ' ')
      .trim();
    if (name === '' || !/\p{L}/u.test(name)) continue;
    const named = party?.[2]?.replace(/\s+/g, ' ').trim();
    if (party?.[1] !== undefined) {
      for (let at = people.length - 1; at >= 0 && people[at]?.party === undefined; at--) {
        const person = people[at];
        if (person !== undefined) person.party = named;
      }
    }
    people.push({ name, party: named, start: part.offset, end: part.offset + part.text.length });
  }
  return people.map(({ name, party, start, end }) => ({ name, party, span: { start, end } }));
}

// A PDF reader can glue a word to the next: 'deMinister', 'vanFinanciën'.
const ROLE =
  /(?:de\s*)?([Mm]inister-[Pp]resident|[Mm]inisters?|[Ss]taats(?:-\s+)?secretaris(?:sen)?)(?![a-z])/y;
const NEXT_OFFICIAL =
  /(?:,\s+(?:en\s+)?|\s+en\s+|\s*,?\s+bij\s+afwezigheid\s+van\s+)(?:(?:van|aan)\s+)?(?:de\s*)?(?=minister|staats(?:-\s+)?secretaris)/iy;
const NEXT_PORTFOLIO = /(?:,\s+|\s+en\s+)(?=(?:van|voor)\s+\p{Lu})/uy;

/**
 * Members of government: `de Minister van Justitie en Veiligheid`, `de Ministers van Financiën en voor Klimaat`,
 * `Minister Van Weel (Justitie en Veiligheid)`, `de Minister en Staatssecretaris van Financiën`.
 */
export function readOfficials(piece: Piece): readonly Official[] {
  const officials = splitOutside(piece, NEXT_OFFICIAL).flatMap(officialsOf);
  // 'de Minister en Staatssecretaris van X': the portfolio stands once, behind the last of them.
  return officials.map((official, at) =>
    official.portfolio === undefined && official.name === undefined
      ? {
          ...official,
          portfolio: officials.slice(at).find((later) => later.portfolio !== undefined)?.portfolio,
        }
      : official,
  );
}

function officialsOf(part: Piece): readonly Official[] {
  ROLE.lastIndex = /^\s*/.exec(part.text)?.[0].length ?? 0;
  const role = ROLE.exec(part.text);
  if (role === null) return [];
  const name = (role[1] ?? '').replace(/-\s+/, '');
  const singular = /^ministers$/i.test(name) ? 'minister' : name.replace(/sen$/i, '');
  const rest: Piece = { text: part.text.slice(ROLE.lastIndex), offset: part.offset + ROLE.lastIndex };
  const pieces = singular.length === name.length ? [rest] : splitOutside(rest, NEXT_PORTFOLIO);
  return pieces.map((one) => officialOf(capital(singular.toLowerCase()), one, part));
}

function officialOf(role: string, rest: Piece, whole: Piece): Official {
  const plain = rest.text.replace(/\s+/g, ' ').trim();
  const named = /^([^()]*)\(([^()]+)\)?/.exec(plain);
  const portfolio = /^(?:van|voor)(?:\s+|(?=[A-Z]))(.+)$/.exec(plain);
  return {
    role,
    name: nameIn(named?.[1] ?? (portfolio === null ? plain : '')),
    portfolio: named?.[2]?.trim() ?? portfolio?.[1]?.replace(/[.,;:\s]+$/, ''),
    span: { start: whole.offset, end: rest.offset + rest.text.trimEnd().length },
  };
}

function nameIn(written: string): string | undefined {
  const name = written.replace(/^[\s,]+|[\s,.]+$/g, '');
  return /\p{L}/u.test(name) ? name : undefined;
}

function capital(word: string): string {
  return word === 'minister-president' ? 'Minister-President' : word.charAt(0).toUpperCase() + word.slice(1);
}

/** Splits at a separator that does not stand between brackets. */
function splitOutside(piece: Piece, separator: RegExp): readonly Piece[] {
  const parts: Piece[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < piece.text.length; at++) {
    const character = piece.text.charAt(at);
    if (character === '(') depth++;
    if (character === ')') depth = Math.max(0, depth - 1);
    separator.lastIndex = at;
    const match = depth === 0 ? separator.exec(piece.text) : null;
    if (match === null) continue;
    parts.push({ text: piece.text.slice(from, at), offset: piece.offset + from });
    from = at + match[0].length;
    at = from - 1;
  }
  return [...parts, { text: piece.text.slice(from), offset: piece.offset + from }];
}
