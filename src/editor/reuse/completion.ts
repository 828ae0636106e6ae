import * as vscode from 'vscode';
import type { Hit } from '../../archive/hit.ts';
import type { Match, Passage } from '../../archive/passage.ts';
import { shownPassage } from '../../archive/shownSource.ts';
import type { Document } from '../../document/model.ts';
import { shortened } from '../../document/shortened.ts';
import { reviewNote } from '../../library/review.ts';
import type { ArchiveService } from '../archive/service.ts';
import { LANGUAGE, type Documents } from '../documents.ts';
import { draftOf } from '../../archive/draft.ts';
import { today } from '../earlier/today.ts';
import { askedAt, placeAt } from './asked.ts';
import { describe, fitOf } from './describe.ts';
import { textToInsert } from './insertion.ts';
import type { PassageFiles } from './passageFiles.ts';
import { spaceAfter } from './placing.ts';
import { isLibrary } from './sources.ts';
import type { SuggestionsOf } from './suggestions.ts';

/** So long is waited until all files have been read; then what is known is offered, and more at the next letter. */
const PATIENCE_AT_FIRST_MS = 1500;
/** So long for what has changed since. */
const PATIENCE_MS = 150;

/** So many are looked through for a word that is typed while the list is there. */
const MOST_LOOKED_AT = 50;
const LONGEST_LABEL = 34;

/** Offers inside an answer, on request (Ctrl+Space), the passages that fit the question. */
export function registerPassageCompletion(
  documents: Documents,
  archive: ArchiveService,
  files: PassageFiles,
  suggestionsOf: SuggestionsOf,
): vscode.Disposable {
  let patience = PATIENCE_AT_FIRST_MS;
  const readAll = async (): Promise<void> => {
    await Promise.all([files.upToDate(), archive.upToDate()]);
  };
  return vscode.languages.registerCompletionItemProvider(LANGUAGE, {
    provideCompletionItems: async (document, position, token, { triggerKind }) => {
      const parsed = documents.get(document);
      const place = placeAt(parsed, document.offsetAt(position));
      const asked = askedAt(parsed, place);
      if (asked === undefined || place.kind !== 'answer' || place.within === 'heading') return undefined;
      if ((await patiently(readAll(), patience, token)) === 'done') patience = PATIENCE_MS;
      if (token.isCancellationRequested) return undefined;
      const gap = gapAt(document, position);
      const query = { question: asked.words, draft: draftOf(parsed, document.uri.toString()), filter: {} };
      const earlier = await archive.suggest({ ...query, limit: MOST_LOOKED_AT }, token);
      const standard = await suggestionsOf(files.known()).suggest(asked.words, MOST_LOOKED_AT);
      const fitting = together(earlier, standard);
      // What was typed before the list was asked for hides nothing; what is typed while it is there chooses.
      const typedOn = triggerKind === vscode.CompletionTriggerKind.TriggerForIncompleteCompletions;
      const items = (typedOn ? fitting.filter(({ passage }) => hasWord(passage, gap.typed)) : fitting)
        .slice(0, limit(document))
        .map((match, at) => itemOf(parsed, gap, match, at));
      return new vscode.CompletionList(items, true);
    },
  });
}

/** Earlier answers and standard passages in one list, best first; of those that fit as well the standard one first. */
function together(earlier: readonly Hit[], standard: readonly Match[]): readonly Match[] {
  const matches = earlier.map((hit) => ({ passage: shownPassage(hit), score: hit.score }));
  return [...standard, ...matches].sort((one, other) => other.score - one.score);
}

/** Where a passage goes. */
interface Gap {
  readonly range: vscode.Range;
  /** The word that is being typed. */
  readonly typed: string;
  /** What keeps the passage apart from the next line. */
  readonly apart: readonly vscode.TextEdit[];
}

function gapAt(document: vscode.TextDocument, position: vscode.Position): Gap {
  const word = document.getWordRangeAtPosition(position);
  const range = new vscode.Range(word?.start ?? position, position);
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(position) };
  const space = spaceAfter(document.getText(), span);
  const nextLine = new vscode.Position(position.line + 1, 0);
  const apart = space === '' ? [] : [vscode.TextEdit.insert(nextLine, space)];
  return { range, typed: document.getText(range), apart };
}

function itemOf(parsed: Document, gap: Gap, match: Match, at: number): vscode.CompletionItem {
  const { passage } = match;
  const text = textToInsert(passage, parsed);
  const fit = fitOf(match);
  const item = new vscode.CompletionItem({
    label: shortened(passage.title, LONGEST_LABEL),
    description: fit,
  });
  item.kind = isLibrary({ path: passage.source.file })
    ? vscode.CompletionItemKind.Text
    : vscode.CompletionItemKind.Reference;
  item.detail = [`Past ${fit}`, reviewNote(passage, today())]
    .filter((part) => part !== undefined)
    .join(' · ');
  item.documentation = describe(passage, text);
  item.insertText = text;
  item.keepWhitespace = true;
  item.range = gap.range;
  item.additionalTextEdits = [...gap.apart];
  // VS Code sorts by how well the typed word matches, and then by this: all match alike, so the ranking's order holds.
  item.filterText = gap.typed;
  item.sortText = `!${String(at).padStart(3, '0')}`;
  return item;
}

/** Whether a passage has a word that starts with what was typed. */
function hasWord({ title, keywords, question, text }: Passage, typed: string): boolean {
  const start = new RegExp(`(?<![\\p{L}\\d])${typed.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`, 'iu');
  return [title, ...keywords, question, text].some((words) => start.test(words));
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
