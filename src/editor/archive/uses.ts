import * as vscode from 'vscode';
import type { Place } from '../../archive/hit.ts';
import type { Span } from '../../document/model.ts';
import { readingWithoutNotes } from '../../document/noteRemoval.ts';
import { touches } from '../../document/spans.ts';
import { readableUri } from '../exchange/rendition.ts';
import { toRangeIn } from '../convert.ts';
import { LANGUAGE, type Documents } from '../documents.ts';
import { readText } from '../fileText.ts';
import { placeAt } from '../reuse/asked.ts';
import { isLibrary } from '../reuse/sources.ts';
import type { ArchiveService } from './service.ts';

/** More than this no one looks through, and each is a file to be read. */
const MOST_SHOWN = 200;

/** The command “Waar wordt deze passage gebruikt?”: the places of a passage, in VS Code's own list of references. */
export function registerPassageUses(
  documents: Documents,
  archive: Pick<ArchiveService, 'uses'>,
): vscode.Disposable {
  return vscode.commands.registerCommand('kamervragen.waarGebruikt', async () => {
    const editor = vscode.window.activeTextEditor;
    const uses = editor === undefined ? undefined : await findUses(documents, archive, editor);
    if (editor === undefined || uses === undefined) {
      say('Selecteer een tekst, of zet de cursor in een antwoord of in een passage van een bibliotheek.');
    } else if (uses.locations.length === 0) {
      say('Deze passage staat, voor zover bekend, in geen ander antwoord en in geen brief.');
    } else {
      const { uri } = editor.document;
      await vscode.commands.executeCommand(
        'editor.action.showReferences',
        uri,
        uses.position,
        uses.locations,
      );
    }
  });
}

export interface Uses {
  /** Where the passage starts that was asked for. */
  readonly position: vscode.Position;
  readonly locations: readonly vscode.Location[];
}

/** Where else the passage at the cursor stands; nothing where there is no passage. */
export async function findUses(
  documents: Pick<Documents, 'get'>,
  archive: Pick<ArchiveService, 'uses'>,
  editor: vscode.TextEditor,
): Promise<Uses | undefined> {
  const { document } = editor;
  const passage = await passageIn(documents, editor);
  if (passage === undefined) return undefined;
  const places = await search(archive, passage.text);
  const others = places.filter((place) => !isItself(place, document.uri, passage.span));
  const locations = await Promise.all(others.slice(0, MOST_SHOWN).map(locationOf));
  return { position: document.positionAt(passage.span.start), locations: locations.flat() };
}

interface Passage {
  readonly text: string;
  readonly span: Span;
}

/** What is selected, or else the answer, or the passage of a library, that the cursor is in. */
async function passageIn(
  documents: Pick<Documents, 'get'>,
  { document, selection }: vscode.TextEditor,
): Promise<Passage | undefined> {
  const offset = document.offsetAt(selection.active);
  const selected = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  if (isLibrary(document.uri)) return inLibrary(document, selected, offset);
  if (document.languageId !== LANGUAGE) return withWords(document.getText(selection), selected);
  const parsed = documents.get(document);
  const place = placeAt(parsed, offset);
  if (selection.isEmpty && place.kind !== 'answer') return undefined;
  const spans = selection.isEmpty && place.kind === 'answer' ? place.answer.body.content : [selected];
  const span = { start: spans[0]?.start ?? offset, end: spans.at(-1)?.end ?? offset };
  return withWords(readingWithoutNotes(parsed, spans), span);
}

async function inLibrary(
  document: vscode.TextDocument,
  selected: Span,
  offset: number,
): Promise<Passage | undefined> {
  if (selected.start < selected.end) {
    return withWords(document.getText().slice(selected.start, selected.end), selected);
  }
  const { readLibrary } = await import('../yamlFiles.ts');
  const { passages } = readLibrary(document.getText(), document.uri.toString());
  const passage = passages.find(({ source }) => touches(source.span, offset));
  return passage === undefined ? undefined : withWords(passage.text, passage.source.span);
}

function withWords(text: string, span: Span): Passage | undefined {
  return text.trim() === '' ? undefined : { text, span };
}

async function search(archive: Pick<ArchiveService, 'uses'>, text: string): Promise<readonly Place[]> {
  const options = { location: vscode.ProgressLocation.Window, title: 'Kamervragen: zoekt de passage…' };
  const source = new vscode.CancellationTokenSource();
  const places = await vscode.window.withProgress(options, () => archive.uses(text, source.token));
  source.dispose();
  return places;
}

/** The passage where the question was asked is no use of it. */
function isItself({ document, entry }: Place, uri: vscode.Uri, { start, end }: Span): boolean {
  return document.file === uri.toString() && entry.span.start < end && start < entry.span.end;
}

/** Nothing for a file that is gone since it was read. */
async function locationOf({ document, entry }: Place): Promise<readonly vscode.Location[]> {
  const file = vscode.Uri.parse(document.file);
  const uri = readableUri(file);
  const text = uri === file ? await readText(uri) : await renditionText(uri);
  return text === undefined ? [] : [new vscode.Location(uri, toRangeIn(text, entry.span))];
}

async function renditionText(uri: vscode.Uri): Promise<string | undefined> {
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  return text === '' ? undefined : text;
}

function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
