import * as vscode from 'vscode';
import type { Match } from '../../archive/passage.ts';
import type { Document } from '../../document/model.ts';
import { LANGUAGE, type Documents } from '../documents.ts';
import { askedInAnswer } from './asked.ts';
import { describe, fitOf } from './describe.ts';
import { spaceAfter, textToInsert } from './insertion.ts';
import type { PassageFiles } from './passageFiles.ts';
import { isLibrary } from './sources.ts';
import type { SuggestionsOf } from './suggestions.ts';

/** So long is waited until all files have been read; then what is known is offered, and more at the next letter. */
const PATIENCE_AT_FIRST_MS = 1500;
/** So long for what has changed since. */
const PATIENCE_MS = 150;

/** Offers inside an answer, on request (Ctrl+Space), the passages that fit the question. */
export function registerPassageCompletion(
  documents: Documents,
  files: PassageFiles,
  suggestionsOf: SuggestionsOf,
): vscode.Disposable {
  let patience = PATIENCE_AT_FIRST_MS;
  return vscode.languages.registerCompletionItemProvider(LANGUAGE, {
    provideCompletionItems: async (document, position, token) => {
      const parsed = documents.get(document);
      const asked = askedInAnswer(parsed, document.offsetAt(position));
      if (asked === undefined) return undefined;
      const reading = await patiently(files.upToDate(), patience, token);
      if (reading === 'done') patience = PATIENCE_MS;
      if (token.isCancellationRequested) return undefined;
      const { suggest } = suggestionsOf(files.known(document.uri));
      const place = placeAt(document, position);
      const items = suggest(asked.words, limit(document)).map((match, at) =>
        itemOf(parsed, place, match, at),
      );
      return new vscode.CompletionList(items, reading === 'busy');
    },
  });
}

interface Place {
  readonly range: vscode.Range;
  /** The word that is being typed. */
  readonly typed: string;
  readonly after: string;
}

function placeAt(document: vscode.TextDocument, position: vscode.Position): Place {
  const word = document.getWordRangeAtPosition(position);
  const range = new vscode.Range(word?.start ?? position, position);
  return { range, typed: document.getText(range), after: spaceAfter(document, range) };
}

function itemOf(parsed: Document, place: Place, match: Match, at: number): vscode.CompletionItem {
  const { passage } = match;
  const text = textToInsert(passage, parsed);
  const fit = fitOf(match);
  const item = new vscode.CompletionItem({ label: passage.title, description: fit });
  item.kind = isLibrary({ path: passage.source.file })
    ? vscode.CompletionItemKind.Text
    : vscode.CompletionItemKind.Reference;
  item.detail = `Past ${fit} · ${passage.source.label}`;
  item.documentation = describe(passage, text);
  item.insertText = text + place.after;
  item.keepWhitespace = true;
  item.range = place.range;
  // In the order of the ranking. What was typed already hides nothing; what is typed next chooses.
  item.sortText = `!${String(at).padStart(3, '0')}`;
  item.filterText = [place.typed, passage.title, ...passage.keywords].join(' ').trimStart();
  return item;
}

function limit(document: vscode.TextDocument): number {
  return vscode.workspace.getConfiguration('kamervragen', document.uri).get('suggesties.aantal', 8);
}

async function patiently(
  work: Promise<void>,
  patience: number,
  token: vscode.CancellationToken,
): Promise<'done' | 'busy'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatience = new Promise<'busy'>((resolve) => {
    timer = setTimeout(() => resolve('busy'), patience);
    token.onCancellationRequested(() => resolve('busy'));
  });
  const outcome = await Promise.race([work.then(() => 'done' as const), impatience]);
  clearTimeout(timer);
  return outcome;
}
