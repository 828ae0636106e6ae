import { personName } from '../document/personName.ts';
import type { Document, Head, Official } from '../document/model.ts';
import { outline, type OutlineNode } from '../document/outline.ts';
import { progressText } from '../document/progressText.ts';
import { printable } from './io.ts';
import { positionsIn } from '../document/positions.ts';
import { STATE_NAMES } from '../document/states.ts';
import { DOCUMENT_NAMES } from '../dossiers/report/documentNames.ts';

type Row = readonly [line: string, part: string, state: string, words: string];

const COLUMNS: Row = ['regel', 'onderdeel', 'stand', 'eerste woorden'];

/** What a document consists of, for people: its head, and a table with a line for every part. */
export function outlineTable(file: string, document: Document): string {
  const positionOf = positionsIn(document.text);
  const lineOf = (node: OutlineNode): number => positionOf(node.selection.start).line;
  const rows = outline(document)
    .filter(({ kind }) => kind !== 'head')
    .flatMap((node) => rowsOf(node, lineOf, ''));
  const lines = [
    titleOf(file, document),
    ...block(headLines(document.head)),
    ...block(rows.length === 0 ? [] : tableLines(COLUMNS, rows)),
  ];
  return lines.map((line) => `${printable(line).trimEnd()}\n`).join('');
}

/** `dossier.txt: antwoord, 5/9 beantwoord`. */
function titleOf(file: string, document: Document): string {
  const progress = progressText(document)?.short;
  return [`${file}: ${DOCUMENT_NAMES[document.kind]}`, ...(progress === undefined ? [] : [progress])].join(
    ', ',
  );
}

function headLines(head: Head): readonly string[] {
  const rows: readonly (readonly [name: string, value: string])[] = [
    ['Vragen van', head.members.map(personName).join(', ')],
    ['Gericht aan', head.addressees.map(officialName).join('; ')],
    ['Onderwerp', head.subject?.text ?? ''],
    ['Ingezonden', head.submitted?.text ?? ''],
    ['Vraagnummer', head.questionNumber?.text ?? ''],
    ['Antwoord van', head.respondents.map(officialName).join('; ')],
    ['Mede namens', head.onBehalfOf.map(officialName).join('; ')],
    ['Ontvangen', head.received?.text ?? ''],
    ['Aanhangsel', annexName(head.annexNumber)],
    ['Zie ook', annexName(head.seeAlso)],
  ];
  return rows.filter(([, value]) => value !== '').map(([name, value]) => `${name.padEnd(14)}${value}`);
}

function officialName({ role, name, portfolio }: Official): string {
  const whole = name === undefined ? role : `${role} ${name}`;
  return portfolio === undefined ? whole : `${whole} (${portfolio})`;
}

function annexName(annex: Head['annexNumber']): string {
  if (annex === undefined) return '';
  return annex.year === undefined ? `nr. ${annex.number}` : `${annex.year}, nr. ${annex.number}`;
}

function rowsOf(node: OutlineNode, lineOf: (node: OutlineNode) => number, indent: string): readonly Row[] {
  const state = node.state === undefined ? '' : STATE_NAMES[node.state];
  return [
    [String(lineOf(node)), indent + node.name, state, node.detail],
    ...node.children.flatMap((child) => rowsOf(child, lineOf, `${indent}  `)),
  ];
}

/** Columns side by side, the first to the right; the states are left out where there are none, as in a submission. */
function tableLines(header: Row, rows: readonly Row[]): readonly string[] {
  const hasStates = rows.some(([, , state]) => state !== '');
  const all = [header, ...rows];
  const width = (column: number): number => Math.max(...all.map((row) => (row[column] ?? '').length));
  const [lines, parts, states] = [width(0), width(1), width(2)];
  return all.map(([line, part, state, words]) =>
    [line.padStart(lines), part.padEnd(parts), ...(hasStates ? [state.padEnd(states)] : []), words].join(
      '  ',
    ),
  );
}

/** Lines with an empty line above them. */
function block(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines.map((line) => `  ${line}`)];
}
