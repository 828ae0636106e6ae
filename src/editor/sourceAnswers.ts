import * as vscode from 'vscode';
import { answersNamed, type Destination } from '../document/destinations.ts';
import type { Document } from '../document/model.ts';
import { parse } from '../document/parse.ts';
import type { SourceTarget } from '../document/targets.ts';
import type { AnnexFiles } from './annexFiles.ts';
import { readText } from './fileText.ts';

/** A file that a source note names, with the answers in it that the note names. */
export interface SourceAnswers {
  readonly uri: vscode.Uri;
  readonly document: Document;
  readonly answers: readonly Destination[];
}

/** The files that a source note in a document names; never that document itself. */
export async function findSource(
  annexFiles: AnnexFiles,
  { origin }: SourceTarget,
  own: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const files = await annexFiles.findOrigin(origin, token);
  return files.filter((uri) => uri.toString() !== own.toString());
}

/** What a file has of what a source note names; nothing where it cannot be read. */
export async function readSource(
  uri: vscode.Uri,
  { labels }: SourceTarget,
): Promise<SourceAnswers | undefined> {
  const text = openText(uri) ?? (await readText(uri));
  if (text === undefined) return undefined;
  const document = parse(text);
  return { uri, document, answers: answersNamed(document, labels) };
}

/** One that is being changed is meant as it is now. */
function openText(uri: vscode.Uri): string | undefined {
  return vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())?.getText();
}
