import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isTag, isText, type AnyNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { reportCsv } from '../../../../src/dossiers/report/csv.ts';
import { reportHtml } from '../../../../src/dossiers/report/html.ts';
import { reportJson } from '../../../../src/dossiers/report/json.ts';
import { reportMarkdown } from '../../../../src/dossiers/report/markdown.ts';
import { oneLine } from '../../../../src/document/oneLine.ts';
import { someReport, type Told } from './reported.ts';

const SIGNS = ['|', '*', '_', '`', '<', '>', '&', '"', "'", '[', ']', '(', ')', '#', '-', '+', '=', '@', '!', '~', '\\', '\n', '\r', '\t', '\0', ',', ';', '1.', '://', 'www.', ']]>', '<!--', '</style>', '<script>', '\u202e', '\u2028']; // prettier-ignore
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 4, unit: 'grapheme' })), { maxLength: 8 })
  .map((pieces) => pieces.join(''));
const told: fc.Arbitrary<Told> = fc.record({
  file: hostile,
  subject: hostile,
  name: hostile,
  message: hostile,
  note: hostile,
  reason: hostile,
});
const PLAIN: Told = { file: 'x', subject: 'x', name: 'x', message: 'x', note: 'x', reason: 'x' };

/** A report holds what files say as text, whatever that is: its form is that of a report with plain words in it. */
function checkForm(formOf: (told: Told) => unknown): void {
  const plain = formOf(PLAIN);
  fc.assert(fc.property(told, (given) => assert.deepEqual(formOf(given), plain)));
}

describe('What files say does no harm', () => {
  it('in Markdown: the same lines with the same signs', () => {
    checkForm((given) =>
      reportMarkdown(someReport(given))
        .split('\n')
        .map((line) => line.replace(/\\./gu, '').replace(/[^|*#`<>[\]_~]/gu, '')),
    );
  });

  it('in HTML: the same elements, and every word is there as text', () => {
    checkForm((given) => elementsOf(parseDocument(reportHtml(someReport(given))).children));
    fc.assert(
      fc.property(told, (given) => {
        const text = textOf(parseDocument(reportHtml(someReport(given))).children);
        for (const words of [given.subject, given.message, given.reason])
          assert.ok(text.includes(oneLine(words)));
      }),
    );
  });

  it('in CSV: the same rows and cells, and no formula', () => {
    checkForm((given) => cellsOf(reportCsv(someReport(given), ',')).map((row) => row.length));
    fc.assert(
      fc.property(told, (given) => {
        for (const cell of cellsOf(reportCsv(someReport(given), ',')).flat())
          assert.doesNotMatch(cell, /^[=+@\t\r]|^-(?!\d+$)/);
      }),
    );
  });

  it('in JSON: it is read back as it was', () => {
    fc.assert(
      fc.property(told, (given) => {
        const report = someReport(given);
        assert.deepEqual(JSON.parse(reportJson(report)), JSON.parse(JSON.stringify(report)));
      }),
    );
  });

  it('to the order: two reports on the same files are the same', () => {
    fc.assert(
      fc.property(told, (given) =>
        assert.equal(reportMarkdown(someReport(given)), reportMarkdown(someReport(given))),
      ),
    );
  });
});

function elementsOf(nodes: readonly AnyNode[]): readonly unknown[] {
  return nodes.flatMap((node) =>
    isTag(node) ? [[node.name, Object.keys(node.attribs), elementsOf(node.children)]] : [],
  );
}

function textOf(nodes: readonly AnyNode[]): string {
  return nodes
    .map((node) => (isText(node) ? node.data : 'children' in node ? textOf(node.children) : ''))
    .join('\n');
}

/** As RFC 4180 reads it. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
