import * as vscode from 'vscode';
import { registerActiveContext } from './editor/activeContext.ts';
import { createAnnexFiles } from './editor/annexFiles.ts';
import { registerCodeActions } from './editor/codeActions.ts';
import { registerDecorations } from './editor/decorations.ts';
import { registerDefinition } from './editor/definition.ts';
import { registerDiagnostics } from './editor/diagnostics.ts';
import { createDocuments } from './editor/documents.ts';
import { createFindings } from './editor/findings.ts';
import { registerFolding } from './editor/folding.ts';
import { registerHover } from './editor/hover.ts';
import { registerLibraryCompletion } from './editor/librarySchema.ts';
import { registerLibraryDiagnostics } from './editor/libraryDiagnostics.ts';
import { registerLinks } from './editor/links.ts';
import { registerLogCommand } from './editor/logCommand.ts';
import { registerNextQuestion } from './editor/nextQuestion.ts';
import { registerOutline } from './editor/outline.ts';
import { createOwnReferences } from './editor/ownReferences.ts';
import { registerRecognition } from './editor/recognition.ts';
import { registerRefactorings } from './editor/refactorings.ts';
import { registerReferences } from './editor/references.ts';
import { registerReuse } from './editor/reuse/register.ts';
import { registerSamples } from './editor/samples.ts';
import { registerStatusBar } from './editor/statusBar.ts';

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Kamervragen', { log: true });
  context.subscriptions.push(log);
  try {
    const documents = createDocuments();
    const ownReferences = createOwnReferences(documents);
    const findings = createFindings(documents);
    const annexFiles = createAnnexFiles();
    context.subscriptions.push(documents, findings, annexFiles);
    context.subscriptions.push(
      registerOutline(documents),
      registerFolding(documents),
      registerDiagnostics(findings, context.extensionUri),
      registerCodeActions(documents, findings),
      registerRefactorings(documents),
      registerDecorations(documents, context.extensionUri),
      registerStatusBar(documents),
      registerNextQuestion(documents),
      registerDefinition(ownReferences, annexFiles),
      registerReferences(ownReferences),
      registerHover(ownReferences, annexFiles),
      registerLinks(ownReferences, annexFiles),
      registerRecognition(context.globalState, log),
      registerReuse(documents, log),
      registerLibraryDiagnostics(),
      registerLibraryCompletion(),
      registerActiveContext(),
      registerSamples(context, log),
      registerLogCommand(log),
    );
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(
      'Kamervragen kon niet starten. Het logboek “Kamervragen” zegt waarom.',
    );
  }
}
