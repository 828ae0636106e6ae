import { readOfficials } from '../../document/head/people.ts';
import type { Document, Official, Span } from '../../document/model.ts';
import { listed, officeOf } from '../../document/officials.ts';
import type { Problem } from '../check.ts';
import { headText } from './lines.ts';
import { plain, surnameOf } from './names.ts';

/** `De Minister van Financiën,` with a name under it: who signs a letter. */
const SIGNED =
  /(?:^|\n)[ \t]*((?:de|mede namens de)\s+(?:minister|staatssecretaris)[^\n]{0,200})\n\s*(\p{Lu}[\p{L}.’' -]{2,60})(?=\r?\n|$)/giu;
/** `Antwoorden van de minister van Financiën op …`: who answers, as the annex says. */
const ANSWERING =
  /(?:^|\n)[ \t#*]*Antwoord(?:en)?\s+van\s+((?:de\s+)?(?:minister|staatssecretaris)[^\n]{0,300})/gi;
const ENDS = /\s(?:op|over|aan)\s|\(ontvangen|\.\s*$|$/i;

interface Office {
  readonly official: Official;
  /** Of who signs. */
  readonly name: string | undefined;
  readonly span: Span;
}

/** Ministers whom the annex or the line above it names, and the letter before it does not; or by another name. */
export function otherOfficials(document: Document): readonly Problem[] {
  const text = headText(document);
  const offset = document.head.span.start;
  const signed = [...text.matchAll(SIGNED)].flatMap((match) => signing(match, offset));
  if (signed.length === 0) return [];
  const answering = [...text.matchAll(ANSWERING)].flatMap((match) => answeringIn(match, offset));
  return answering.flatMap((one) => {
    const signer = signed.find((other) => isSameOffice(one.official, other.official));
    if (signer === undefined) return [problemAt(one.span, notSigned(one, signed))];
    const name = one.official.name;
    if (name === undefined || signer.name === undefined || surnameOf(name) === surnameOf(signer.name))
      return [];
    return [problemAt(one.span, `Hier heet de bewindspersoon ${name}, en onder de brief ${signer.name}.`)];
  });
}

function signing(match: RegExpMatchArray, offset: number): readonly Office[] {
  const [whole, office = '', name] = match;
  const words = office.replace(/^(?:mede namens\s+)?de\s+/i, '').replace(/[\s,]+$/, '');
  const start = offset + (match.index ?? 0) + whole.indexOf(office);
  return readOfficials({ text: words, offset: start }).map((official) => ({
    official,
    name,
    span: { start, end: start + office.trimEnd().length },
  }));
}

/** On behalf of whom is left out: a letter says that in many ways. */
function answeringIn(match: RegExpMatchArray, offset: number): readonly Office[] {
  const [whole, rest = ''] = match;
  const words =
    rest.slice(0, ENDS.exec(rest)?.index ?? rest.length).split(/,?\s+(?:mede\s+)?namens\s/i)[0] ?? '';
  const start = offset + (match.index ?? 0) + whole.length - rest.length;
  const span = { start, end: start + words.trimEnd().length };
  return readOfficials({ text: words, offset: start }).map((official) => ({
    official,
    name: undefined,
    span,
  }));
}

/** Where one of both has no portfolio, the role tells. */
function isSameOffice(one: Official, other: Official): boolean {
  if (one.role !== other.role) return false;
  if (one.portfolio === undefined || other.portfolio === undefined) return true;
  return plain(one.portfolio) === plain(other.portfolio);
}

function notSigned(one: Office, signed: readonly Office[]): string {
  const signers = listed(signed.map(({ official }) => officeOf(official, undefined)));
  return `Hier antwoordt ${officeOf(one.official, undefined)}, maar de brief is ondertekend door ${signers}.`;
}

function problemAt(span: Span, message: string): Problem {
  return { message, span, fixes: [] };
}
