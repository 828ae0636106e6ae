import * as vscode from 'vscode';
import type { TextEdit } from '../checks/check.ts';
import { fixAll } from '../checks/fixAll.ts';
import { TEXT_ONLY } from '../checks/context.ts';
import { missingAnswer } from '../checks/missingAnswer.ts';
import { groupWithNext } from '../checks/refactorings/groupWithNext.ts';
import { renumber } from '../checks/refactorings/renumber.ts';
import { splitAnswer } from '../checks/refactorings/splitAnswer.ts';
import { answerNamed } from '../checks/writing/wording.ts';
import type { Answer, Document } from '../document/model.ts';
import { formatLabels } from '../document/numbers.ts';
import { touches } from '../document/spans.ts';
import { applyNow, editorInUse, toWorkspaceEdit } from './activeDocument.ts';
import { asksFor } from './codeActions.ts';
import { LANGUAGE, type Documents } from './documents.ts';

const REWRITE = vscode.CodeActionKind.RefactorRewrite;
const RENUMBER = vscode.CodeActionKind.Source.append('kamervragen.hernummer');

/** Changes of a document that mend nothing: split, group, renumber, make a draft. */
export function registerRefactorings(documents: Documents): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      LANGUAGE,
      {
        provideCodeActions: (document, range, context) => {
          const parsed = documents.get(document);
          return [
            ...(asksFor(context, REWRITE) ? rewrites(document, parsed, range, context) : []),
            ...(context.only?.contains(RENUMBER) === true ? renumbering(document, parsed) : []),
          ];
        },
      },
      { providedCodeActionKinds: [REWRITE, RENUMBER] },
    ),
    vscode.commands.registerCommand('kamervragen.hernummer', () => renumberNow(documents)),
    vscode.commands.registerCommand('kamervragen.voegKoppenIn', () => putHeadingsIn(documents)),
  );
}

function rewrites(
  document: vscode.TextDocument,
  parsed: Document,
  range: vscode.Range,
  { triggerKind }: vscode.CodeActionContext,
): readonly vscode.CodeAction[] {
  const offset = document.offsetAt(range.start);
  // Of itself only at a heading: a light bulb beside every line that is being written would be a nuisance.
  const isHere = ({ heading, span }: Answer): boolean =>
    touches(triggerKind === vscode.CodeActionTriggerKind.Automatic ? heading : span, offset);
  const answer = parsed.answers.find(isHere);
  if (answer !== undefined) {
    return [...splitting(document, parsed, answer), ...grouping(document, parsed, answer)];
  }
  const inQuestion = parsed.questions.some(({ heading, span }) => touches(heading ?? span, offset));
  return inQuestion && parsed.kind === 'questions' ? drafting(document, parsed) : [];
}

function splitting(
  document: vscode.TextDocument,
  parsed: Document,
  answer: Answer,
): readonly vscode.CodeAction[] {
  const title = `Splits in losse antwoorden op de vragen ${formatLabels(answer.labels)}`;
  return action(document, title, REWRITE, splitAnswer(parsed, answer));
}

function grouping(
  document: vscode.TextDocument,
  parsed: Document,
  answer: Answer,
): readonly vscode.CodeAction[] {
  const next = parsed.answers[parsed.answers.indexOf(answer) + 1];
  const title = `Voeg samen met ${answerNamed(next?.labels ?? [])}`;
  return action(document, title, REWRITE, groupWithNext(parsed, answer));
}

function drafting(document: vscode.TextDocument, parsed: Document): readonly vscode.CodeAction[] {
  return action(
    document,
    'Maak een concept: zet bij elke vraag een antwoordkop',
    REWRITE,
    headingEdits(parsed),
  );
}

function renumbering(document: vscode.TextDocument, parsed: Document): readonly vscode.CodeAction[] {
  return action(document, 'Hernummer vragen, antwoorden en verwijzingen', RENUMBER, renumber(parsed));
}

function action(
  document: vscode.TextDocument,
  title: string,
  kind: vscode.CodeActionKind,
  edits: readonly TextEdit[],
): readonly vscode.CodeAction[] {
  if (edits.length === 0) return [];
  const result = new vscode.CodeAction(title, kind);
  result.edit = toWorkspaceEdit(document, edits);
  return [result];
}

/** Whatever the settings say about the check, and in a submission as well: there it makes a draft. */
function headingEdits(parsed: Document): readonly TextEdit[] {
  const asked: Document = parsed.kind === 'questions' ? { ...parsed, kind: 'answers' } : parsed;
  return fixAll(missingAnswer.run(asked, TEXT_ONLY));
}

async function putHeadingsIn(documents: Documents): Promise<void> {
  const editor = editorInUse();
  if (editor === undefined) return;
  const edits = headingEdits(documents.get(editor.document));
  if (edits.length === 0) {
    say('Er is geen antwoordkop die vanzelf kan worden toegevoegd.');
  } else if ((await applyNow(editor.document, edits)) === 'done') {
    say(edits.length === 1 ? 'Eén antwoordkop toegevoegd.' : `${edits.length} antwoordkoppen toegevoegd.`);
  }
}

async function renumberNow(documents: Documents): Promise<void> {
  const editor = editorInUse();
  if (editor === undefined) return;
  const parsed = documents.get(editor.document);
  const edits = renumber(parsed);
  if (edits.length > 0) await applyNow(editor.document, edits);
  else if (parsed.questions.some(({ heading }) => heading !== undefined)) say('De nummers kloppen al.');
  else say('Dit document heeft geen genummerde vragen.');
}

function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
