import { arrange } from '../../../dossiers/arranging/arrange.ts';
import type { Arrangement } from '../../../dossiers/arranging/arrangement.ts';
import type { Dossier, Piece } from '../../../dossiers/dossier.ts';
import { openIn } from '../../../dossiers/openIn.ts';
import type { SheetQuestion } from '../../../dossiers/sheet.ts';

/** What stands in the list of dossiers. */
export type DossierNode =
  | { readonly kind: 'group'; readonly name: string; readonly dossiers: readonly Dossier[] }
  | { readonly kind: 'dossier'; readonly dossier: Dossier; readonly group: string }
  | {
      readonly kind: 'question';
      readonly parent: string;
      readonly piece: Piece;
      readonly question: SheetQuestion;
      /** How many with the same number stand before it. */
      readonly before: number;
    }
  | { readonly kind: 'piece'; readonly parent: string; readonly piece: Piece };

export function rootNodes(
  dossiers: readonly Dossier[],
  arrangement: Arrangement,
): readonly Extract<DossierNode, { readonly kind: 'group' }>[] {
  return arrange(dossiers, arrangement).map((group) => ({ kind: 'group', ...group }));
}

/** Below a dossier: the questions that are still open, and its documents where it has more than one. */
export function childrenOf(node: DossierNode): readonly DossierNode[] {
  switch (node.kind) {
    case 'group':
      return node.dossiers.map((dossier) => ({ kind: 'dossier', dossier, group: node.name }));
    case 'dossier': {
      const { dossier } = node;
      const { main, pieces } = dossier;
      const parent = idOf(node);
      const counts = new Map<string, number>();
      const open = openIn(main.sheet).map((question) => {
        const before = counts.get(question.label) ?? 0;
        counts.set(question.label, before + 1);
        return { kind: 'question', parent, piece: main, question, before } as const;
      });
      const documents = pieces.map((piece) => ({ kind: 'piece', parent, piece }) as const);
      return [...open, ...(documents.length > 1 || main.sheet.total === 0 ? documents : [])];
    }
    case 'question':
    case 'piece':
      return [];
  }
}

/** By what VS Code knows a node again when the list has changed; it shows nothing where two are the same. */
export function idOf(node: DossierNode): string {
  switch (node.kind) {
    case 'group':
      return JSON.stringify(['group', node.name]);
    case 'dossier':
      return JSON.stringify(['dossier', node.group, node.dossier.id]);
    case 'question':
      return JSON.stringify([node.parent, 'question', node.question.label, node.before]);
    case 'piece':
      return JSON.stringify([node.parent, 'piece', node.piece.sheet.file]);
  }
}
