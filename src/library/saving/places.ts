import { isNode, type YAMLSeq } from 'yaml';
import type { Span } from '../../document/model.ts';
import { spanOf } from '../nodes.ts';

/** A piece of text that is put in the place of another, mostly of nothing. */
export interface Addition {
  readonly span: Span;
  readonly newText: string;
}

/** What is added to the list of a field, as it is written in both forms that a list has. */
export interface NewItem {
  readonly field: string;
  /** Whether the file can have other fields, below which this one then begins. */
  readonly besides: 'nothing' | 'others';
  /** From its dash on, without indent and line break at its end. */
  readonly block: string;
  /** On one line. */
  readonly flow: string;
}

const NOWHERE: Span = { start: 0, end: 0 };
const USUAL_INDENT = '  ';

/** Below what there is: nothing, comments, or other fields. */
export function startField(text: string, item: NewItem): Addition {
  const end = text.length;
  const gap = text.trim() === '' || /\n\s*\n$/.test(text) ? '' : /\n$/.test(text) ? '\n' : '\n\n';
  const list = `${gap}${item.field}:\n${indented(item.block, USUAL_INDENT)}\n`;
  return { span: { start: end, end }, newText: withLineEnds(text, list) };
}

/** Behind the name of the field, in the place of an empty list, below the comments that are there. */
export function beginList(text: string, empty: Span, item: NewItem): Addition {
  const end = endOfEntry(text, empty.end, 0);
  const entry = withLineEnds(text, `\n${indented(item.block, USUAL_INDENT)}`);
  if (empty.start === empty.end) return { span: { start: end, end }, newText: entry };
  const start = empty.start - (text.charAt(empty.start - 1) === ' ' ? 1 : 0);
  return { span: { start, end }, newText: text.slice(empty.end, end) + entry };
}

/** Below the last item and its comments, with a blank line before it where the others have one. */
export function appendToBlock(text: string, list: YAMLSeq, item: NewItem): Addition {
  const dash = spanOf(list, NOWHERE).start;
  const indent = text.slice(text.lastIndexOf('\n', dash - 1) + 1, dash).replace(/^\uFEFF/, '');
  const start = endOfEntry(text, endOf(list.items.at(-1)), indent.length);
  const gap = hasGaps(text, list) ? '\n\n' : '\n';
  return {
    span: { start, end: start },
    newText: withLineEnds(text, gap + indented(item.block, indent)),
  };
}

/** Behind the last item between the brackets. */
export function appendToFlow(list: YAMLSeq, item: NewItem): Addition {
  const last = list.items.at(-1);
  const start = last === undefined ? spanOf(list, NOWHERE).start + 1 : endOf(last);
  const before = last === undefined ? '' : ', ';
  return { span: { start, end: start }, newText: before + item.flow };
}

function endOf(node: unknown): number {
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

/** The end of the last line that is an entry's own: of its text, or of a comment that stands further in than its dash. */
function endOfEntry(text: string, valueEnd: number, indent: number): number {
  let end = lineEnd(text, text.slice(0, valueEnd).trimEnd().length);
  for (;;) {
    const next = /^(?:\r?\n[ \t]*)*\r?\n( *)#[^\r\n]*/.exec(text.slice(end));
    if (next === null || (next[1] ?? '').length <= indent) return end;
    end += next[0].length;
  }
}

/** As the last two are apart; a list of one looks better with room. */
function hasGaps(text: string, list: YAMLSeq): boolean {
  const [before, last] = list.items.slice(-2);
  if (before === undefined || last === undefined) return true;
  return /\n[ \t\r]*\n/.test(text.slice(endOf(before) - 1, spanOf(last, NOWHERE).start));
}

function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/[\r\n]/);
  return end < 0 ? text.length : offset + end;
}

function indented(entry: string, indent: string): string {
  return entry.replace(/^(?=.)/gm, indent);
}

function withLineEnds(text: string, added: string): string {
  return text.includes('\r\n') ? added.replaceAll('\n', '\r\n') : added;
}
