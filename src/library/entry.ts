import { isMap, isSeq } from 'yaml';
import type { Span } from '../document/model.ts';
import { trimmed } from '../document/spans.ts';
import { dateText, isIsoDate } from '../document/days.ts';
import { FIELDS, type FieldName } from './fields.ts';
import { readMap, type Fields } from './maps.ts';
import { isEmpty, spanOf, textOf } from './nodes.ts';
import type { LibraryProblem, StandardPassage } from './passage.ts';
import { problemAt } from './problems.ts';
import { wrongPlaceholders, wrongValue } from './values.ts';

/** The file in which an entry stands, and where to point when a node has no place of its own. */
export interface Place {
  readonly text: string;
  readonly file: string;
  readonly within: Span;
}

export interface Entry {
  readonly passage: StandardPassage | undefined;
  /** Where the title stands, to point at when another passage has it too. */
  readonly titleSpan: Span;
  readonly problems: readonly LibraryProblem[];
}

const NAMES = FIELDS.map(({ name }) => name);

/** One item of the list: a passage if it has a title and a text, and whatever is wrong with it. */
export function readEntry(item: unknown, { text, file, within }: Place): Entry {
  const span = trimmed(text, spanOf(item, within));
  if (!isMap(item)) {
    const message = "Hier hoort een passage te staan: '- titel: …' met daaronder 'tekst: …'.";
    return { passage: undefined, titleSpan: span, problems: [problemAt('veld-verkeerd', span, message)] };
  }
  const fields = readMap(item, NAMES, span);
  const tekst = fields.values.get('tekst');
  return {
    passage: passageOf(fields, span, file),
    titleSpan: spanOf(fields.values.get('titel')?.value, span),
    problems: [
      ...fields.problems,
      ...fieldProblems(fields, span),
      ...(tekst === undefined ? [] : wrongPlaceholders(text, spanOf(tekst.value, tekst.key))),
    ],
  };
}

function fieldProblems({ values }: Fields, entry: Span): readonly LibraryProblem[] {
  return FIELDS.flatMap((field) => {
    const found = values.get(field.name);
    if (found !== undefined && !isEmpty(found.value)) {
      return wrongValue(field, found.value, spanOf(found.value, found.key));
    }
    if (field.required === 'optional') return [];
    // At the first field: the whole entry would be a wall of red.
    const place = found ?? values.values().next().value;
    return [
      problemAt(
        'veld-ontbreekt',
        place?.key ?? entry,
        missing(field.name, found === undefined ? 'absent' : 'empty'),
      ),
    ];
  });
}

function missing(name: FieldName, how: 'absent' | 'empty'): string {
  const advice = `Een passage heeft een 'titel' en een 'tekst' nodig.`;
  return how === 'absent'
    ? `Het veld '${name}' ontbreekt. ${advice}`
    : `Het veld '${name}' is leeg. ${advice}`;
}

function passageOf({ values }: Fields, span: Span, file: string): StandardPassage | undefined {
  const read = (name: FieldName): string | undefined => textOf(values.get(name)?.value);
  const title = read('titel')?.replace(/\s+/g, ' ');
  const [text, origin, date] = [read('tekst'), read('bron'), read('datum')];
  if (title === undefined || text === undefined) return undefined;
  const reviewed = dateOf(date);
  return {
    title,
    question: '',
    keywords: listOf(values.get('trefwoorden')?.value),
    text,
    source: { file, span, label: labelOf(title, origin, reviewed), date: reviewed },
    origin,
    owner: read('eigenaar'),
    ministry: read('ministerie'),
    review: dateOf(read('herzien')),
  };
}

function dateOf(written: string | undefined): string | undefined {
  return written !== undefined && isIsoDate(written) ? written : undefined;
}

function listOf(node: unknown): readonly string[] {
  return isSeq(node) ? node.items.flatMap((item) => textOf(item) ?? []) : [];
}

/** `Standaardpassage «Termijn», bron: Aanhangsel 2023-2024, nr. 12 (1 maart 2025)`. */
function labelOf(title: string, origin: string | undefined, date: string | undefined): string {
  const from = origin === undefined ? '' : `, bron: ${origin}`;
  const reviewed = date === undefined ? '' : ` (${dateText(date)})`;
  return `Standaardpassage «${title}»${from}${reviewed}`;
}
