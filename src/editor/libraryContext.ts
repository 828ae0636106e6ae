import { FIELDS, ROOT_FIELD, type FieldName } from '../library/fields.ts';

/** What can be written at a place in a library of standard passages. */
export type LibraryContext =
  | { readonly kind: 'root' }
  | { readonly kind: 'passage' }
  | { readonly kind: 'fields'; readonly free: readonly FieldName[] }
  | { readonly kind: 'placeholder' };

interface Key {
  readonly name: string;
  /** Where the name starts; after the dash, where there is one. */
  readonly column: number;
  readonly dash: number | undefined;
  /** Whether the lines below, further in, are its text. */
  readonly opens: 'block' | 'other';
}

const KEY = /^( *)(- +)?([\p{L}_]+):(?:[ \t]+(.*))?$/u;
const PLACEHOLDER_BEGUN = /\{\{[ \t]*[\p{L}]*$/u;
const NAME_BEGUN = /^( *)(- +)?[\p{L}]*$/u;

/** Looks at the lines around; `before` is what stands before the cursor on its own line. */
export function libraryContext(
  lines: readonly string[],
  line: number,
  before: string,
): LibraryContext | undefined {
  if (PLACEHOLDER_BEGUN.test(before)) {
    return fieldAround(lines, line) === 'tekst' ? { kind: 'placeholder' } : undefined;
  }
  const begun = NAME_BEGUN.exec(before);
  if (begun === null) return undefined;
  const column = (begun[1] ?? '').length + (begun[2] ?? '').length;
  if (column === 0) {
    return lines.some((one) => one.startsWith(`${ROOT_FIELD}:`)) ? undefined : { kind: 'root' };
  }
  const above = keysAbove(lines, line);
  const outer = above.find((key) => key.column < column);
  if (outer?.opens === 'block' && begun[2] === undefined) return undefined;
  if (begun[2] === undefined && startsPassage(above, column)) return { kind: 'passage' };
  const siblings = [
    ...(begun[2] === undefined ? upToDash(above, column) : []),
    ...siblingsBelow(lines, line, column),
  ];
  const free = FIELDS.map(({ name }) => name).filter((name) => !siblings.includes(name));
  const inPassage = begun[2] !== undefined || siblings.length > 0;
  return inPassage ? { kind: 'fields', free } : undefined;
}

/** A passage begins in line with the dashes above, or as the first one under `passages:`. */
function startsPassage(above: readonly Key[], column: number): boolean {
  const dashed = above.find(({ dash }) => dash !== undefined);
  if (dashed !== undefined) return dashed.dash === column;
  return above[0]?.name === ROOT_FIELD;
}

/** Names of the fields of the same passage above a line: those in the same column, up to the one with the dash. */
function upToDash(above: readonly Key[], column: number): readonly string[] {
  const names: string[] = [];
  for (const key of above) {
    if (key.column < column) break;
    if (key.column > column) continue;
    names.push(key.name);
    if (key.dash !== undefined) break;
  }
  return names;
}

function siblingsBelow(lines: readonly string[], line: number, column: number): readonly string[] {
  const names: string[] = [];
  for (const text of lines.slice(line + 1)) {
    if (text.trim() === '') continue;
    const indent = text.length - text.trimStart().length;
    if (indent < column) break;
    const key = keyIn(text);
    if (key?.column === column) names.push(key.name);
  }
  return names;
}

/** The field in whose text a line stands. */
function fieldAround(lines: readonly string[], line: number): string | undefined {
  const text = lines[line] ?? '';
  const indent = text.length - text.trimStart().length;
  const outer = keysAbove(lines, line).find((key) => key.column < indent);
  return outer?.opens === 'block' ? outer.name : (keyIn(text) ?? outer)?.name;
}

/** The keys above a line, nearest first, without what looks like one in the text of another. */
function keysAbove(lines: readonly string[], line: number): readonly Key[] {
  const keys: Key[] = [];
  for (let at = line - 1; at >= 0; at--) {
    const key = keyIn(lines[at] ?? '');
    if (key === undefined) continue;
    // Of a block that is further out, what was taken for keys before is the text.
    while (key.opens === 'block' && (keys.at(-1)?.column ?? 0) > key.column) keys.pop();
    keys.push(key);
  }
  return keys;
}

function keyIn(text: string): Key | undefined {
  const match = KEY.exec(text);
  if (match === null) return undefined;
  const indent = (match[1] ?? '').length;
  return {
    name: match[3] ?? '',
    column: indent + (match[2] ?? '').length,
    dash: match[2] === undefined ? undefined : indent,
    opens: /^[|>][-+\d]*[ \t]*(?:#.*)?$/.test(match[4] ?? '') ? 'block' : 'other',
  };
}
