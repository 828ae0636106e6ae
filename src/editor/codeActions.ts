import * as vscode from 'vscode';
import type { Finding, Fix } from '../checks/check.ts';
import { fixAll } from '../checks/fixAll.ts';
import { missingAnswer } from '../checks/missingAnswer.ts';
import { removeSourceNotes, sourceNote } from '../checks/sourceNote.ts';
import { openQuestions } from '../document/openQuestions.ts';
import { toWorkspaceEdit } from './activeDocument.ts';
import { toRange } from './convert.ts';
import { isDiagnosticOf } from './diagnostics.ts';
import { LANGUAGE, type Documents } from './documents.ts';
import { asideActions } from './dossiers/reviewing/asideActions.ts';
import { postponingActions } from './dossiers/postponingActions.ts';
import type { Contexts, Findings } from './findings.ts';
import { writeAnswerCommand } from './nextQuestion.ts';

export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('kamervragen');

/** The fixes of what the checks found: one at the cursor, and all obvious ones at once; and setting it aside. */
export function registerCodeActions(
  documents: Documents,
  findings: Findings,
  { contextOf }: Pick<Contexts, 'contextOf'>,
): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    LANGUAGE,
    {
      provideCodeActions: (document, range, context) => [
        ...(asksFor(context, vscode.CodeActionKind.QuickFix)
          ? [
              ...quickFixes(documents, findings, document, range, context),
              ...allHeadings(findings, document, range),
              ...allSourceNotes(documents, findings, document, range),
              ...postponingActions(
                document.uri,
                documents.get(document),
                findingsIn(findings, document, range),
                contextOf(document),
              ),
              // Last: what mends something is to be seen first.
              ...asideActions(document, documents.get(document), findingsIn(findings, document, range)),
            ]
          : []),
        // On save, or from the menu with source actions; never of itself in the light bulb.
        ...(context.only?.contains(FIX_ALL) === true ? everything(findings, document) : []),
      ],
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
  );
}

export function asksFor({ only }: vscode.CodeActionContext, kind: vscode.CodeActionKind): boolean {
  return only === undefined || only.contains(kind);
}

/** One action for each fix; findings that are mended by the same change share it. */
function quickFixes(
  documents: Documents,
  findings: Findings,
  document: vscode.TextDocument,
  range: vscode.Range,
  context: vscode.CodeActionContext,
): readonly vscode.CodeAction[] {
  const actions = new Map<string, vscode.CodeAction>();
  for (const finding of findingsIn(findings, document, range)) {
    const diagnostics = context.diagnostics.filter((other) => isDiagnosticOf(document, finding, other));
    const next = afterwards(documents, document, finding);
    for (const fix of finding.fixes) {
      const key = JSON.stringify([fix.title, fix.edits]);
      const action = actions.get(key) ?? quickFix(document, next === undefined ? fix : withRoom(fix));
      action.diagnostics = [...(action.diagnostics ?? []), ...diagnostics];
      if (next !== undefined) action.command = next;
      actions.set(key, action);
    }
  }
  return [...actions.values()];
}

function quickFix(document: vscode.TextDocument, { title, edits, preferred }: Fix): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(document, edits);
  action.isPreferred = preferred;
  return action;
}

/** A free line below the new heading, so that what is written there does not touch the next one. */
function withRoom(fix: Fix): Fix {
  const edits = fix.edits.map((edit) => {
    const lineBreak = /\r?\n(?=[^\r\n]+$)/.exec(edit.newText)?.[0] ?? '';
    return { ...edit, newText: edit.newText + lineBreak };
  });
  return { ...fix, edits };
}

/** Below a new heading there is an answer to be written: the cursor goes there. */
function afterwards(
  documents: Documents,
  document: vscode.TextDocument,
  { code, span }: Finding,
): vscode.Command | undefined {
  if (code !== missingAnswer.code) return undefined;
  const open = openQuestions(documents.get(document)).find(({ shown }) => shown.start === span.start);
  const [label] = open?.labels ?? [];
  return label === undefined ? undefined : writeAnswerCommand(document.uri, label);
}

/** At one missing heading: put in the others too. */
function allHeadings(
  findings: Findings,
  document: vscode.TextDocument,
  range: vscode.Range,
): readonly vscode.CodeAction[] {
  const isHeading = ({ code, fixes }: Finding): boolean =>
    code === missingAnswer.code && fixes.some(({ preferred }) => preferred);
  const missing = findings.get(document).filter(isHeading);
  if (missing.length < 2 || !findingsIn(findings, document, range).some(isHeading)) return [];
  const title = `Voeg alle ${missing.length} ontbrekende antwoordkoppen toe`;
  return [quickFix(document, { title, edits: fixAll(missing), preferred: false })];
}

/** At one source note: take the others out too. */
function allSourceNotes(
  documents: Documents,
  findings: Findings,
  document: vscode.TextDocument,
  range: vscode.Range,
): readonly vscode.CodeAction[] {
  const isSourceNote = ({ code }: Finding): boolean => code === sourceNote.code;
  const { length } = findings.get(document).filter(isSourceNote);
  if (length < 2 || !findingsIn(findings, document, range).some(isSourceNote)) return [];
  const title = `Verwijder alle ${length} bronnotities`;
  return [quickFix(document, { title, edits: removeSourceNotes(documents.get(document)), preferred: false })];
}

function everything(findings: Findings, document: vscode.TextDocument): readonly vscode.CodeAction[] {
  const edits = fixAll(findings.get(document));
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(
    'Los alle meldingen op waarvoor één oplossing voor de hand ligt',
    FIX_ALL,
  );
  action.edit = toWorkspaceEdit(document, edits);
  return [action];
}

function findingsIn(
  findings: Findings,
  document: vscode.TextDocument,
  range: vscode.Range,
): readonly Finding[] {
  return findings
    .get(document)
    .filter(({ span }) => range.intersection(toRange(document, span)) !== undefined);
}
