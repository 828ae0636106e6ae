import * as vscode from 'vscode';
import type { Finding } from '../../checks/check.ts';
import type { CheckContext } from '../../checks/context.ts';
import { dueOf } from '../../checks/reading/due.ts';
import { termNear } from '../../checks/termNear.ts';
import { termPassed } from '../../checks/termPassed.ts';
import type { Document } from '../../document/model.ts';
import { MAKE_POSTPONEMENT } from '../exchange/postponing/postponing.ts';

const CODES: readonly string[] = [termNear.code, termPassed.code];

/** Where the term of a draft ends or has ended: to ask for more time, unless that has been done. */
export function postponingActions(
  uri: vscode.Uri,
  parsed: Document,
  findings: readonly Finding[],
  context: CheckContext,
): readonly vscode.CodeAction[] {
  const found = findings.some(({ code }) => CODES.includes(code));
  if (!found || dueOf(parsed, context)?.postponed !== false) return [];
  const title = 'Maak uitstelbericht…';
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: MAKE_POSTPONEMENT, title, arguments: [uri] };
  return [action];
}
