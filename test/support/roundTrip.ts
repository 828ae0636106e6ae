import assert from 'node:assert/strict';
import { htmlPage } from '../../src/exchange/html/page.ts';
import { draftText } from '../../src/exchange/draft/draftText.ts';
import type { Document, Official } from '../../src/document/model.ts';
import { officeIn } from '../../src/exchange/letter/wording.ts';
import { letterOf } from '../../src/exchange/letter/letterOf.ts';
import { parse } from '../../src/document/parse.ts';
import { readText } from '../../src/exchange/readText.ts';
import { docxFrom } from './docxFiles.ts';
import { annexLines, letterFrom } from './letters.ts';

/** The draft that a file becomes when it is read. */
async function draftFrom(bytes: Uint8Array): Promise<string> {
  const read = await readText(bytes);
  assert.ok('text' in read, JSON.stringify(read));
  return draftText(read.text, { lines: 'whole', source: undefined }) ?? assert.fail(read.text);
}

export async function throughWord(text: string): Promise<string> {
  return draftFrom(await docxFrom(text));
}

export async function throughHtml(text: string): Promise<string> {
  return draftFrom(new TextEncoder().encode(htmlPage(letterFrom(text))));
}

/**
 * What a set says, as lines: its head, and its pieces with their paragraphs, lists, tables and footnotes; markup
 * and answers without a text do not count.
 */
export function sayings(text: string): readonly string[] {
  const document = parse(text);
  const letter = letterOf(document, { notes: 'leave-out' });
  const pieces = (letter.annex?.pieces ?? []).filter(
    ({ kind, blocks }) => kind !== 'answer' || blocks.length > 0,
  );
  const lines = annexLines({ ...letter, annex: letter.annex && { ...letter.annex, pieces } });
  return [...headLines(document), ...lines.map(plain)];
}

/** Without markup; a bullet is a bullet, however it is drawn. */
function plain(line: string): string {
  return line.replace(/<\/?[bi]>/g, '').replace(/^( +)[–•*] /, '$1- ');
}

export function headLines(document: Document): readonly string[] {
  const { head } = document;
  const official = (one: Official): string => [officeIn(document, one), one.name].join(' ');
  return [
    head.questionKind,
    ...head.members.map(({ name, party }) => `lid ${name} (${party ?? ''})`),
    ...head.addressees.map((one) => `aan ${official(one)}`),
    ...head.respondents.map((one) => `door ${official(one)}`),
    ...head.onBehalfOf.map((one) => `namens ${official(one)}`),
    `over ${head.subject?.text ?? ''}`,
    `op ${head.submitted?.iso ?? ''}`,
    `nummer ${head.questionNumber?.text ?? ''}`,
    `zie ${head.seeAlso?.number ?? ''}`,
  ];
}
