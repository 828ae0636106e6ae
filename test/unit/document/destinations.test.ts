import assert from 'node:assert/strict';
import { declarationsOf, destinationsOf, mentionsOf } from '../../../src/document/destinations.ts';
import type { Document } from '../../../src/document/model.ts';
import { parse } from '../../../src/document/parse.ts';
import { targetAt, type Target } from '../../../src/document/targets.ts';
import { readCursor } from '../../support/cursor.ts';

type Found = (document: Document, target: Target) => readonly string[];

const destinations: Found = (document, target) =>
  destinationsOf(document, target).map(({ selection }) => at(document, selection.start, selection.end));
const declarations: Found = (document, target) =>
  declarationsOf(document, target).map(({ selection }) => at(document, selection.start, selection.end));
const mentions: Found = (document, target) =>
  mentionsOf(document, target).map(({ start, end }) => at(document, start, end));

/** What is found for the cursor, each as `line: words`. */
function check(marked: string, found: Found, expected: readonly string[]): void {
  const { text, offset } = readCursor(marked);
  const document = parse(text);
  const target = targetAt(document, offset);
  assert.ok(target);
  assert.deepEqual(found(document, target), expected);
}

function at({ text }: Document, start: number, end: number): string {
  return `${text.slice(0, start).split('\n').length}: ${text.slice(start, end)}`;
}

const SET = `Vraag 1
Rijdt de trein? [1]

Antwoord 1
Ja.

Vraag 2
Hoe vaak rijdt hij?

Antwoord 2
Zie ook het antwoord op $A.

Vraag 3 en 4
Waarom rijdt hij niet vaker? En zoals in vraag 1 gevraagd, rijdt hij?

[1] De Spoorbode
`;

describe('destinationsOf', () => {
  const cases: readonly (readonly [reference: string, ...found: string[]])[] = [
    ['vraag 1$0', '4: Antwoord 1'],
    ['vraag 3$0', '13: Vraag 3 en 4'],
    ['de vra$0gen 1, 3 en 4', '4: Antwoord 1', '13: Vraag 3 en 4'],
    ['vraag 9$0'],
  ];
  for (const [reference, ...found] of cases) {
    it(`het antwoord op ${reference} leads to ${found.join(' and ') || 'nothing'}`, () => {
      check(SET.replace('$A', reference), destinations, found);
    });
  }
  it('leads from a reference to a question to that question', () => {
    check(SET.replace('$A', 'niets').replace('vraag 1', 'vraag 1$0'), destinations, ['1: Vraag 1']);
  });
  it('leads from an answer to its question', () => {
    check(SET.replace('Antwoord 2', 'Antwoord$0 2'), destinations, ['7: Vraag 2']);
  });
  it('leads from a question to itself', () => {
    check(SET.replace('Vraag 2', 'Vraag$0 2'), destinations, ['7: Vraag 2']);
  });
  it('leads from a mark to the footnote', () => {
    check(SET.replace('? [1]', '? [1$0]'), destinations, ['16: 1']);
  });
  it('leads from the footnote to its marks', () => {
    check(SET.replace('\n[1]', '\n[1$0]'), destinations, ['2: [1]']);
  });
  it('takes a question for its lettered parts, and the other way round', () => {
    const lettered =
      'Vraag 1a\nHoe?\n\nVraag 1b\nWat?\n\nVraag 2\nZie vraag $A.\n\nAntwoord 1a, 1b en 2\nZo.\n';
    check(lettered.replace('$A', '1$0'), destinations, ['1: Vraag 1a', '4: Vraag 1b']);
    check(lettered.replace('$A', '1b$0'), destinations, ['4: Vraag 1b']);
    check(lettered.replace('$A', '2c$0'), destinations, ['7: Vraag 2']);
  });
});

describe('mentionsOf', () => {
  it('finds the references to a question and to its answer, and the heading of the answer', () => {
    const marked = SET.replace('$A', 'vraag 1').replace('Vraag 1', 'Vraag$0 1');
    check(marked, mentions, ['4: Antwoord 1', '11: antwoord op vraag 1', '14: vraag 1']);
    check(marked, declarations, ['1: Vraag 1']);
  });
  it('finds the same from a reference', () => {
    const marked = SET.replace('$A', 'vraag$0 1');
    check(marked, mentions, ['4: Antwoord 1', '11: antwoord op vraag 1', '14: vraag 1']);
    check(marked, declarations, ['1: Vraag 1']);
  });
  it('finds the marks of a footnote', () => {
    const marked = SET.replace('\n[1]', '\n[1$0]').replace('Ja.', 'Ja.[1]').replace('$A', 'niets');
    check(marked, mentions, ['2: [1]', '5: [1]']);
    check(marked, declarations, ['16: 1']);
  });
  it('finds what else was taken from the same document', () => {
    const marked = SET.replace('$A', 'niets').replace(
      'Ja.',
      'Ja [bron: $0trein.txt, antwoord 1], nee [bron: trein.md], ja [bron: trein.txt].',
    );
    check(marked, mentions, ['5: trein.txt, antwoord 1', '5: trein.txt']);
    check(marked, destinations, []);
  });
  it('finds what else names an Aanhangsel', () => {
    const annex = 'Aanhangsel Handelingen, vergaderjaar 2030-2031, nr. 12';
    const marked = SET.replace('$A', `${annex}$0`).replace(
      'Ja.',
      `Ja, zie ${annex}, ${annex}3 en ${annex.replace('2030-2031', '2029-2030')}.`,
    );
    check(marked, mentions, [`5: ${annex}`, `11: ${annex}`]);
  });
});
