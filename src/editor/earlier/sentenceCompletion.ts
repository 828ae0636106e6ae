import * as vscode from 'vscode';
import { MOST_KNOWN } from '../../archive/fitting.ts';
import type { Begun, Continuation } from '../../archive/hit.ts';
import { shownSource } from '../../archive/shownSource.ts';
import type { ArchiveService } from '../archive/service.ts';
import { isOwnText, LANGUAGE, type Documents } from '../documents.ts';
import { askedAt, placeAt } from '../reuse/asked.ts';
import { begunAt } from './begunAt.ts';
import { draftOf } from '../../archive/draft.ts';

const SETTING = 'aanvullen.zin';
const ACCEPTED = 'kamervragen.zinAangevuld';

/** In milliseconds: so long the status bar says where the words are from. */
const SAID_FOR = 8000;

/** Goes on with a sentence as earlier answers did, in the grey letters that the Tab key takes over. Off until it is chosen. */
export function registerSentenceCompletion(
  documents: Documents,
  archive: Pick<ArchiveService, 'continue' | 'suggest' | 'state'>,
): vscode.Disposable {
  const hitsKnown = createHitsKnown(archive);
  const saying = createSaying();
  const provider = vscode.languages.registerInlineCompletionItemProvider(LANGUAGE, {
    provideInlineCompletionItems: async (document, position, _, token) => {
      if (!isOn(document) || !isOwnText(document)) return undefined;
      const begun = begunIn(documents, document, position);
      if (begun === undefined) return undefined;
      await hitsKnown(begun, token);
      const found = token.isCancellationRequested ? undefined : await archive.continue(begun, token);
      if (found === undefined || token.isCancellationRequested) return undefined;
      const source = sourceOf(found);
      saying.say(`$(lightbulb) Tab vult aan uit ${source}`);
      return [itemFor(found.text, position, source)];
    },
  });
  const accepted = vscode.commands.registerCommand(ACCEPTED, (source: unknown) => {
    if (typeof source === 'string') saying.say(`$(check) Aangevuld uit ${source}`);
  });
  return vscode.Disposable.from(provider, accepted, saying, whenUndone(saying.end));
}

/** What was filled in, or begun, is no longer there. */
function whenUndone(act: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
    if (reason !== undefined && document.languageId === LANGUAGE) act();
  });
}

function isOn({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('kamervragen', uri).get(SETTING) === true;
}

function begunIn(
  documents: Documents,
  document: vscode.TextDocument,
  position: vscode.Position,
): Begun | undefined {
  const parsed = documents.get(document);
  const offset = document.offsetAt(position);
  const sentence = begunAt(parsed, offset);
  if (sentence === undefined) return undefined;
  const question = askedAt(parsed, placeAt(parsed, offset))?.words ?? '';
  return { sentence, question, draft: draftOf(parsed, document.uri.toString()) };
}

/** `Aanhangsel 2030-2031, nr. 12, antwoord 3 en 1 ander document`. */
function sourceOf(found: Continuation): string {
  const others = found.documents - 1;
  const source = shownSource(found);
  if (others === 0) return source;
  return `${source} en ${others} ${others === 1 ? 'ander document' : 'andere documenten'}`;
}

function itemFor(text: string, position: vscode.Position, source: string): vscode.InlineCompletionItem {
  const item = new vscode.InlineCompletionItem(text, new vscode.Range(position, position));
  item.command = { command: ACCEPTED, title: source, arguments: [source] };
  return item;
}

/** Has the archive look for the hits of a question, once, before someone has begun a sentence in its answer. */
function createHitsKnown(
  archive: Pick<ArchiveService, 'suggest' | 'state'>,
): (begun: Begun, token: vscode.CancellationToken) => Promise<void> {
  let last: { readonly key: string; readonly looked: Promise<unknown> } | undefined;
  return async ({ question, draft }, token) => {
    const key = JSON.stringify([question, draft.file, archive.state().documents]);
    if (last?.key !== key) {
      // Whoever types on still wants them: they are not cancelled with this letter.
      const { token: lasting } = new vscode.CancellationTokenSource();
      const query = { question, draft, filter: {}, limit: MOST_KNOWN };
      last = { key, looked: archive.suggest(query, lasting) };
    }
    const cancelled = new Promise((resolve) => token.onCancellationRequested(resolve));
    await Promise.race([last.looked, cancelled]);
  };
}

interface Saying {
  readonly say: (message: string) => void;
  readonly end: () => void;
  readonly dispose: () => void;
}

/** In the status bar, one message at a time. */
function createSaying(): Saying {
  let said: vscode.Disposable | undefined;
  return {
    say: (message) => {
      said?.dispose();
      said = vscode.window.setStatusBarMessage(message, SAID_FOR);
    },
    end: () => void said?.dispose(),
    dispose: () => void said?.dispose(),
  };
}
