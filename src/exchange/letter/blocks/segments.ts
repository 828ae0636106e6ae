import type { Span } from '../../../document/model.ts';

/** A stretch of a body: running text, or the lines of a table. */
export type Segment =
  | { readonly kind: 'text'; readonly spans: Span[] }
  | { readonly kind: 'table'; readonly rows: readonly Row[] };

export interface Row {
  readonly span: Span;
  readonly cells: readonly Span[];
}

const RULE = /^[ \t]*(?:-{5,}|_{5,}|\*{5,})[ \t]*$/;
const DIVIDER =
  /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$|^[ \t]*\|[ \t]*:?-+:?[ \t]*\|[ \t]*$/;

/** Cuts the pieces of a body where tables stand; drawn lines between paragraphs are left out. */
export function segmentsOf(text: string, content: readonly Span[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const span of content) {
    const lines = linesOf(text, span);
    for (let at = 0; at < lines.length;) {
      const rows = rowsAt(text, lines, at);
      if (rows.length > 0) {
        const kept = rows.filter((row) => !isDivider(text, row.span));
        segments.push({ kind: 'table', rows: kept });
        at += rows.length;
      } else {
        const line = lines[at];
        if (line !== undefined) addLine(text, segments, line, at === 0 ? 'piece' : 'line');
        at++;
      }
    }
  }
  return segments.filter((segment) => segment.kind === 'table' || segment.spans.length > 0);
}

function linesOf(text: string, span: Span): readonly Span[] {
  const lines: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(/[^\n]*(?:\n|$)/g)) {
    if (match[0] === '') continue;
    const start = span.start + match.index;
    lines.push({ start, end: start + match[0].length });
  }
  return lines;
}

/** Adds a line to the running text: to the same span unless it starts a new piece of the body. */
function addLine(text: string, segments: Segment[], line: Span, starts: 'piece' | 'line'): void {
  if (RULE.test(text.slice(line.start, line.end).trimEnd())) {
    segments.push({ kind: 'text', spans: [] });
    return;
  }
  const last = segments.at(-1);
  if (last?.kind !== 'text') {
    segments.push({ kind: 'text', spans: [line] });
    return;
  }
  const before = last.spans.at(-1);
  if (starts === 'line' && before?.end === line.start)
    last.spans[last.spans.length - 1] = { start: before.start, end: line.end };
  else last.spans.push(line);
}

/** The lines from one on that are rows with as many cells each: two at least, or one below which a divider stands. */
function rowsAt(text: string, lines: readonly Span[], at: number): readonly Row[] {
  const rows: Row[] = [];
  for (const line of lines.slice(at, at + MOST_ROWS)) {
    const row = rowOf(text, line);
    if (row === undefined || row.cells.length !== (rows[0] ?? row).cells.length) break;
    rows.push(row);
  }
  return rows.filter((row) => !isDivider(text, row.span)).length >= 2 ? rows : [];
}

const MOST_ROWS = 500;

function isDivider(text: string, { start, end }: Span): boolean {
  return DIVIDER.test(text.slice(start, end));
}

function rowOf(text: string, line: Span): Row | undefined {
  const raw = text.slice(line.start, line.end);
  if (!raw.includes('|')) return undefined;
  const start = line.start + raw.length - raw.trimStart().length;
  const end = line.start + raw.trimEnd().length;
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    // A bar at either end is the table's edge.
    const edge = from === at && (at === start || at === end);
    if (!edge) cells.push({ start: from, end: at });
    from = at + 1;
  }
  return cells.length < 2 ? undefined : { span: { start, end }, cells };
}
