import assert from 'node:assert/strict';
import { foldingSpans } from '../../../src/document/folding.ts';
import { parse } from '../../../src/document/parse.ts';

/** The first and last line, counted from 1, of everything that folds. */
function checkFolding(text: string, expected: readonly string[]): void {
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const found = foldingSpans(parse(text)).map(({ start, end }) => `${lineOf(start)}-${lineOf(end)}`);
  assert.deepEqual([...found].sort(), [...expected].sort());
}

describe('folding', () => {
  it('hides no heading of what comes next, and has one fold a line', () => {
    checkFolding(
      'Vragen van het lid Koopstra (D66)\naan de minister van Financiën over de trein\n\nVraag 1\nRijdt hij?\n\nAntwoord 1\nJa.\n\nVraag 2\nHoe vaak?\n\n[1] De Spoorbode\n[2] De Wissel\n',
      ['1-2', '4-5', '7-8', '10-11', '13-14'],
    );
  });
});
