import type { TextEdit } from '../../src/checks/check.ts';
import { TEXT_ONLY, type CheckContext } from '../../src/checks/context.ts';

/**
 * A scenario is a text file, read like this:
 *
 *     % what it shows, for the reader
 *     % regeleinden: crlf
 *     Vraag 1
 *     Rijdt de trein?
 *
 *     ⟦Antwoord 1⟧{antwoord-leeg}
 *     === na: title of a fix
 *     the whole text once that fix is applied
 *     === na alles
 *     the whole text once all preferred fixes are applied
 *     === meldingen
 *     every message, one a line
 *     === oplossingen
 *     the title of every fix, one a line, with a * before the preferred ones
 *     === context
 *     what the checks know beyond the text, as JSON: part of a CheckContext
 *
 * Lines that start with `%` say something about the scenario. `⟦…⟧{code}` stands around what a finding points at,
 * and `⟦…⟧{code, code}` where two point at the same; the brackets may stand inside each other.
 */
export interface Scenario {
  readonly text: string;
  readonly expected: readonly Expectation[];
  readonly fixed: readonly { readonly title: string; readonly text: string }[];
  readonly fixedAll: string | undefined;
  readonly messages: readonly string[] | undefined;
  readonly titles: readonly string[] | undefined;
  readonly context: CheckContext;
}

export interface Expectation {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

export function readScenario(file: string): Scenario {
  const lines = file.split('\n');
  const about = lines.filter((line) => line.startsWith('%'));
  const lineBreak = about.some((line) => /regeleinden: crlf/.test(line)) ? '\r\n' : '\n';
  const [body = '', ...sections] = lines
    .filter((line) => !line.startsWith('%'))
    .join('\n')
    .split(/^=== /m);
  const named = sections.map((section) => {
    const end = section.indexOf('\n');
    return { name: section.slice(0, end), text: section.slice(end + 1).replaceAll('\n', lineBreak) };
  });
  return {
    ...readMarkers(body.replaceAll('\n', lineBreak)),
    fixed: named.flatMap(({ name, text }) =>
      name.startsWith('na: ') ? [{ title: name.slice('na: '.length), text }] : [],
    ),
    fixedAll: named.find(({ name }) => name === 'na alles')?.text,
    messages: linesOf(named.find(({ name }) => name === 'meldingen')?.text),
    titles: linesOf(named.find(({ name }) => name === 'oplossingen')?.text),
    context: contextIn(named.find(({ name }) => name === 'context')?.text),
  };
}

function contextIn(json: string | undefined): CheckContext {
  return { ...TEXT_ONLY, ...(JSON.parse(json ?? '{}') as Partial<CheckContext>) };
}

function linesOf(text: string | undefined): readonly string[] | undefined {
  return text?.split(/\r?\n/).filter((line) => line !== '');
}

/** The text without its markers, and what they stood around. */
export function readMarkers(marked: string): {
  readonly text: string;
  readonly expected: readonly Expectation[];
} {
  const expected: Expectation[] = [];
  const open: number[] = [];
  let text = '';
  for (const piece of marked.split(/(⟦|⟧\{[a-z, -]+\})/)) {
    if (piece === '⟦') open.push(text.length);
    else if (piece.startsWith('⟧{')) {
      const start = open.pop() ?? 0;
      for (const code of piece.slice(2, -1).split(', ')) expected.push({ code, start, end: text.length });
    } else text += piece;
  }
  const sorted = expected.sort(
    (one, other) => one.start - other.start || (one.code < other.code ? -1 : one.code > other.code ? 1 : 0),
  );
  return { text, expected: sorted };
}

/** A text with markers around what findings point at, to compare whole texts. */
export function withMarkers(text: string, findings: readonly Expectation[]): string {
  const marks = findings.flatMap(({ code, start, end }) => [
    { at: start, order: 1, mark: '⟦' },
    { at: end, order: 0, mark: `⟧{${code}}` },
  ]);
  marks.sort((one, other) => one.at - other.at || one.order - other.order);
  let marked = '';
  let from = 0;
  for (const { at, mark } of marks) {
    marked += text.slice(from, at) + mark;
    from = at;
  }
  return marked + text.slice(from);
}

/** Applies edits as an editor does: all to the same text, those at one place in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((one, other) => one.span.start - other.span.start);
  let result = '';
  let from = 0;
  for (const { span, newText } of inOrder) {
    if (span.start < from) throw new Error(`edits overlap at ${span.start}`);
    result += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return result + text.slice(from);
}
