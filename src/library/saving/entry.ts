import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { FIELDS, type FieldName } from '../fields.ts';

/** A passage as it is to be kept; what is not given is left out. */
export interface NewPassage {
  readonly title: string;
  readonly text: string;
  readonly keywords?: readonly string[];
  /** Where the wording comes from. */
  readonly origin?: string | undefined;
  readonly owner?: string | undefined;
  readonly ministry?: string | undefined;
  /** ISO 8601: today. */
  readonly date?: string | undefined;
  /** ISO 8601: the day from which it is to be looked at again. */
  readonly review?: string | undefined;
}

/** YAML has no place for other control characters, and knows a line break of its own in each `\r`. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const NO_TEXT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]/g;

/** An entry of a list, from its dash on, without indent and line break at its end. */
export function blockEntry(passage: NewPassage): string {
  const list = new YAMLSeq();
  list.items.push(mapOf(passage));
  return written(new Document(list));
}

/** The same between braces, on one line, for a list between brackets. */
export function flowEntry(passage: NewPassage): string {
  return JSON.stringify(Object.fromEntries(valuesOf(passage)));
}

function written(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

function mapOf(passage: NewPassage): YAMLMap {
  const map = new YAMLMap();
  for (const [name, value] of valuesOf(passage))
    map.items.push(new Pair(new Scalar(name), nodeOf(name, value)));
  return map;
}

function nodeOf(name: FieldName, value: string | readonly string[]): Scalar | YAMLSeq {
  if (typeof value === 'string') {
    const scalar = scalarOf(value);
    // With a line break at its end, for that is how a text between others is written.
    if (name === 'tekst') Object.assign(scalar, { type: Scalar.BLOCK_LITERAL, value: `${value}\n` });
    return scalar;
  }
  const list = new YAMLSeq();
  list.flow = true;
  for (const word of value) list.items.push(scalarOf(word));
  return list;
}

/** An exclamation mark at the beginning is a tag for YAML, which `yaml` does not see when it writes. */
function scalarOf(text: string): Scalar {
  const scalar = new Scalar(text);
  if (text.startsWith('!')) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** In the order in which the fields are listed wherever a user meets them. */
function valuesOf(passage: NewPassage): readonly (readonly [FieldName, string | readonly string[]])[] {
  const values: Readonly<Record<FieldName, string | readonly string[] | undefined>> = {
    titel: line(passage.title),
    tekst: textKept(passage.text),
    trefwoorden: passage.keywords?.map(line).filter((word) => word !== ''),
    bron: line(passage.origin ?? ''),
    datum: passage.date,
    herzien: passage.review,
    eigenaar: line(passage.owner ?? ''),
    ministerie: line(passage.ministry ?? ''),
  };
  return FIELDS.flatMap(({ name }) => {
    const value = values[name];
    return value === undefined || value.length === 0 ? [] : [[name, value] as const];
  });
}

/** A text as a library gives it back: without what YAML has no place for. */
export function textKept(text: string): string {
  return cleaned(text).trim();
}

function line(text: string): string {
  return cleaned(text).replace(/\s+/g, ' ').trim();
}

function cleaned(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(NO_TEXT, '');
}
