import { exchangeIn, startDesk, startWorker } from '#start-worker';
import * as vscode from 'vscode';
import { registerActiveContext } from './editor/activeContext.ts';
import { createAnnexFiles } from './editor/annexFiles.ts';
import { createArchiveService } from './editor/archive/archiveService.ts';
import { registerArchiveProgress } from './editor/archive/progress.ts';
import { registerPassageUses } from './editor/archive/uses.ts';
import { registerCodeActions } from './editor/codeActions.ts';
import { registerDecorations } from './editor/decorations.ts';
import { registerDefinition } from './editor/definition.ts';
import { registerDiagnostics } from './editor/diagnostics.ts';
import { createDesk } from './editor/dossiers/deskService.ts';
import { createNotesBeside } from './editor/dossiers/reviewing/notesBeside.ts';
import { createRules } from './editor/dossiers/rules.ts';
import { registerDossiers } from './editor/dossiers/register.ts';
import { createDocuments } from './editor/documents.ts';
import { registerEarlierAnswers } from './editor/earlier/register.ts';
import { createFindings } from './editor/findings.ts';
import { registerExchange } from './editor/exchange/register.ts';
import { registerFolding } from './editor/folding.ts';
import { registerHover } from './editor/hover.ts';
import { registerLibraryCompletion } from './editor/librarySchema.ts';
import { registerLibraryDiagnostics } from './editor/libraryDiagnostics.ts';
import { registerLinks } from './editor/links.ts';
import { registerLogCommand } from './editor/logCommand.ts';
import { createNextQuestion } from './editor/nextQuestion.ts';
import { registerOutline } from './editor/outline.ts';
import { createOwnReferences } from './editor/ownReferences.ts';
import { registerRecognition } from './editor/recognition.ts';
import { registerRefactorings } from './editor/refactorings.ts';
import { registerReferences } from './editor/references.ts';
import { registerReuse } from './editor/reuse/register.ts';
import { registerSamples } from './editor/samples.ts';
import { createSettings } from './editor/settings/settings.ts';
import { registerStatusBar } from './editor/statusBar.ts';

/** What `activate` started and `deactivate` waits for. */
const running: { readonly close: () => Promise<void> }[] = [];

/** VS Code waits for what was read to be kept. */
export async function deactivate(): Promise<void> {
  await Promise.all(running.splice(0).map((worker) => worker.close()));
}

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Kamervragen', { log: true });
  context.subscriptions.push(log);
  try {
    register(context, log);
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(
      'Kamervragen kon niet starten. Het logboek “Kamervragen” zegt waarom.',
    );
  }
}

function register(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): void {
  const { extensionUri } = context;
  const documents = createDocuments();
  const ownReferences = createOwnReferences(documents);
  const settings = createSettings();
  const annexFiles = createAnnexFiles();
  const nextQuestion = createNextQuestion(documents);
  const archive = createArchiveService(startWorker(extensionUri), context.globalStorageUri, log);
  const knowing = { rules: createRules(settings, log), beside: createNotesBeside(log) };
  const desk = createDesk(startDesk(extensionUri), knowing, log);
  const findings = createFindings(documents, settings, desk);
  running.push(archive, desk);
  context.subscriptions.push(documents, settings, findings, annexFiles, nextQuestion);
  context.subscriptions.push(archive, knowing.rules, knowing.beside, desk);
  context.subscriptions.push(
    registerOutline(documents),
    registerFolding(documents),
    registerDiagnostics(findings, extensionUri),
    registerCodeActions(documents, findings, desk),
    registerRefactorings(documents),
    registerDecorations(documents, extensionUri),
    registerStatusBar(documents),
    registerDefinition(ownReferences, annexFiles),
    registerReferences(ownReferences),
    registerHover(ownReferences, annexFiles),
    registerLinks(ownReferences, annexFiles),
    registerRecognition(context.globalState, log),
    registerReuse(documents, archive, log),
    registerPassageUses(documents, archive),
    registerArchiveProgress(archive, log),
    registerEarlierAnswers(documents, archive, { context, onDidGo: nextQuestion.onDidGo, log }),
    registerLibraryDiagnostics(desk),
    registerLibraryCompletion(),
    registerExchange({ documents, findings, extensionUri }, exchangeIn(extensionUri), log),
    registerDossiers({ documents, findings, desk }, context, log),
    registerActiveContext(),
    registerSamples(context, log),
    registerLogCommand(log),
  );
}
