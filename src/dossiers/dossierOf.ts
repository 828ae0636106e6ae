import { canBeSent } from '../document/sentOn.ts';
import type { TermRules } from '../document/terms/term.ts';
import type { Dossier, Piece } from './dossier.ts';
import { idOf, inOrder, isSet, mainOf } from './pieces.ts';
import type { Sheet } from './sheet.ts';
import { stateOf } from './state.ts';
import { termOf } from './term.ts';

/** What a dossier is made with besides its documents. */
export interface Making {
  /** ISO 8601. */
  readonly today: string;
  /** The rules that hold for a file. */
  readonly termsOf: (file: string) => TermRules;
  readonly pieceOf: (sheet: Sheet) => Piece;
}

/** Documents that came together as a dossier; undefined where they are no set of questions. */
export function dossierOf(group: readonly Sheet[], making: Making): Dossier | undefined {
  const ordered = inOrder(group);
  const sheets = asReceived(ordered, making.today);
  const main = mainOf(sheets);
  if (main === undefined || !isSet(sheets)) return undefined;
  const term = termOf(main, sheets, making.today, making.termsOf(main.file));
  const pieces = ordered.map(making.pieceOf);
  const piece = pieces[sheets.indexOf(main)] ?? making.pieceOf(main);
  return { id: idOf(sheets), state: stateOf(main, sheets, term), main: piece, pieces, term };
}

/** A letter counts as received on its own day, once that day has come; one from before the questions has a date left over. */
function asReceived(sheets: readonly Sheet[], today: string): readonly Sheet[] {
  const submitted = sheets.find((sheet) => sheet.submitted !== undefined)?.submitted;
  return sheets.map((sheet) => {
    const { received, sent } = sheet;
    if (received !== undefined || sent === undefined || !canBeSent(sent, { submitted, today })) return sheet;
    return { ...sheet, received: sent };
  });
}
