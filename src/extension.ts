import * as vscode from 'vscode';
import { registerActiveContext } from './editor/activeContext.ts';
import { createAnnexFiles } from './editor/annexFiles.ts';
import { createInProcessArchive } from './editor/archive/inProcess.ts';
import { registerCodeActions } from './editor/codeActions.ts';
import { registerDecorations } from './editor/decorations.ts';
import { registerDefinition } from './editor/definition.ts';
import { registerDiagnostics } from './editor/diagnostics.ts';
import { createDocuments } from './editor/documents.ts';
import { registerEarlierAnswers } from './editor/earlier/register.ts';
import { createFindings } from './editor/findings.ts';
import { registerFolding } from './editor/folding.ts';
import { registerHover } from './editor/hover.ts';
import { registerLibraryCompletion } from './editor/librarySchema.ts';
import { registerLibraryDiagnostics } from './editor/libraryDiagnostics.ts';
import { registerLinks } from './editor/links.ts';
import { registerLogCommand } from './editor/logCommand.ts';
import { registerNextQuestion } from './editor/nextQuestion.ts';
import { registerOutline } from './editor/outline.ts';
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
    const findings = createFindings(documents);
    const annexFiles = createAnnexFiles();
    const archive = createInProcessArchive(documents, log);
    context.subscriptions.push(documents, findings, annexFiles, archive);
    context.subscriptions.push(
      registerOutline(documents),
      registerFolding(documents),
      registerDiagnostics(findings, context.extensionUri),
      registerCodeActions(documents, findings),
      registerRefactorings(documents),
      registerDecorations(documents, context.extensionUri),
      registerStatusBar(documents),
      registerNextQuestion(documents),
      registerDefinition(documents, annexFiles),
      registerReferences(documents),
      registerHover(documents, annexFiles),
      registerLinks(documents, annexFiles),
      registerRecognition(context.globalState, log),
      registerReuse(documents, log),
      registerEarlierAnswers(documents, archive, context, log),
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
