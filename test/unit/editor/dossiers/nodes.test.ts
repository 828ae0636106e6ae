import assert from 'node:assert/strict';
import {
  GROUP_NAMES,
  USUAL_ARRANGEMENT,
  type GroupBy,
} from '../../../../src/dossiers/arranging/arrangement.ts';
import type { Dossier, Piece } from '../../../../src/dossiers/dossier.ts';
import type { Sheet, SheetQuestion } from '../../../../src/dossiers/sheet.ts';
import { childrenOf, idOf, rootNodes, type DossierNode } from '../../../../src/editor/dossiers/tree/nodes.ts';
import { dossier } from '../../../support/madeDossiers.ts';

const question = (label: string, state: SheetQuestion['state'], place: number): SheetQuestion => ({
  label,
  state,
  words: 'Rijdt de trein?',
  place,
  line: 1,
});

const QUESTIONS = [question('1', 'missing', 5), question('2', 'answered', 9), question('1', 'empty', 5)];

/** A dossier with these documents, the last of which is the main one. */
function made(...sheets: readonly Partial<Sheet>[]): Dossier {
  const one = dossier({ members: [DE_WIT, DE_WIT] });
  const pieces = sheets.map((sheet, at): Piece => ({
    ...one.main,
    sheet: { ...one.main.sheet, file: `/a/${at}.txt`, ...sheet },
  }));
  return { ...one, main: pieces.at(-1)!, pieces };
}

const DE_WIT = { name: 'De Wit', party: 'ABC' };

function nodesBelow(nodes: readonly DossierNode[]): readonly DossierNode[] {
  return nodes.flatMap((node) => [node, ...nodesBelow(childrenOf(node))]);
}

/** All that stands in the list, as words. */
function checkShown(dossiers: readonly Dossier[], expected: readonly string[]): void {
  const nodes = nodesBelow(rootNodes(dossiers, USUAL_ARRANGEMENT));
  assert.deepEqual(nodes.map(shown), expected);
}

function shown(node: DossierNode): string {
  switch (node.kind) {
    case 'group':
      return node.name;
    case 'dossier':
      return `  ${node.dossier.id}`;
    case 'question':
      return `    vraag ${node.question.label} op ${node.question.place} in ${node.piece.sheet.file}`;
    case 'piece':
      return `    ${node.piece.sheet.file}`;
  }
}

describe('The list of dossiers', () => {
  it('shows below a draft what is open, a number that stands twice twice, and its documents', () => {
    checkShown(
      [made({ kind: 'questions' }, { questions: QUESTIONS })],
      [
        ...['In bewerking', '  /dossiers/spoor.txt', '    vraag 1 op 5 in /a/1.txt'],
        ...['    vraag 1 op 5 in /a/1.txt', '    /a/0.txt', '    /a/1.txt'],
      ],
    );
  });

  it('shows below a single document nothing else, unless nothing can be said of it', () => {
    checkShown([made({})], ['In bewerking', '  /dossiers/spoor.txt']);
    checkShown([made({ total: 0 })], ['In bewerking', '  /dossiers/spoor.txt', '    /a/0.txt']);
  });

  it('tells of what was only sent in no open questions', () => {
    checkShown(
      [made({ kind: 'questions', questions: QUESTIONS })],
      ['In bewerking', '  /dossiers/spoor.txt'],
    );
  });

  it('knows each by a name of its own, however it is arranged', () => {
    const double = made({ kind: 'questions' }, { questions: QUESTIONS });
    const other = { ...double, id: '/dossiers/water.txt' };
    for (const groupBy of Object.keys(GROUP_NAMES) as readonly GroupBy[]) {
      const ids = nodesBelow(rootNodes([double, other], { ...USUAL_ARRANGEMENT, groupBy })).map(idOf);
      assert.deepEqual(ids, [...new Set(ids)], groupBy);
    }
  });
});
