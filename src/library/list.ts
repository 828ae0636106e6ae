import { isMap, isSeq } from 'yaml';
import type { Span } from '../document/model.ts';
import { readMap } from './maps.ts';
import { firstLine, isEmpty, spanOf } from './nodes.ts';
import type { LibraryProblem, LibraryProblemCode } from './passage.ts';
import { problemAt, warningAt } from './problems.ts';

const BEGINNING: Span = { start: 0, end: 0 };

/** The one field that a file consists of, and what is said where it is not a list. */
export interface ListForm {
  readonly field: string;
  readonly absent: LibraryProblemCode;
  /** Dutch: how such a file begins. */
  readonly start: string;
  /** Dutch: `Hier staan nog geen passages.` */
  readonly empty: string;
  /** Dutch: what each item looks like. */
  readonly item: string;
}

export interface List {
  /** Nodes of the YAML document. */
  readonly items: readonly unknown[];
  readonly within: Span;
  readonly problems: readonly LibraryProblem[];
}

/** The items of a file that is one list under one field, and what is wrong around them. */
export function readList(root: unknown, text: string, form: ListForm): List {
  const { field, absent, start } = form;
  if (isEmpty(root))
    return without(warningAt('bestand-leeg', BEGINNING, `Dit bestand is nog leeg. ${start}`));
  const whole = spanOf(root, BEGINNING);
  if (!isMap(root)) return without(problemAt(absent, firstLine(text, whole), start));
  const { values, problems } = readMap(root, [field], whole);
  const found = values.get(field);
  if (found === undefined) return without(problemAt(absent, firstLine(text, whole), start), ...problems);
  const { key, value } = found;
  if (isEmpty(value) || (isSeq(value) && value.items.length === 0)) {
    return without(...problems, warningAt('bestand-leeg', key, `${form.empty} ${start}`));
  }
  const within = spanOf(value, key);
  if (isSeq(value)) return { items: value.items, within, problems };
  const message = `Onder '${field}:' hoort een lijst. ${form.item}`;
  return without(...problems, problemAt('veld-verkeerd', firstLine(text, within), message));
}

/**
 * What is wrong in a file: all problems, or a mistake in the YAML and those above the item that it is in. What was misread
 * because of a mistake is not a second mistake.
 */
export function problemsBeside(
  syntax: LibraryProblem | undefined,
  problems: readonly LibraryProblem[],
  items: readonly unknown[],
): readonly LibraryProblem[] {
  if (syntax === undefined) return problems;
  const starts = items.map((item) => spanOf(item, BEGINNING).start);
  const broken = starts.findLast((start) => start <= syntax.span.start) ?? 0;
  return [syntax, ...problems.filter(({ span }) => span.start < broken)];
}

function without(...problems: readonly LibraryProblem[]): List {
  return { items: [], within: BEGINNING, problems };
}
