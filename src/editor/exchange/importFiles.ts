import type * as vscode from 'vscode';
import { isThere } from '../isThere.ts';
import type { Imported } from './importReport.ts';
import { nameOf, stemOf, type ReadFile } from './reading.ts';

/** The folder that the texts go in. */
export interface TargetFolder {
  readonly files: Pick<vscode.FileSystem, 'stat' | 'writeFile' | 'delete'>;
  readonly place: (name: string) => vscode.Uri;
}

/** Who is told how far it is, and can say that it is enough. */
export interface Following {
  readonly progress: vscode.Progress<{ readonly message: string; readonly increment: number }>;
  readonly token: Pick<vscode.CancellationToken, 'isCancellationRequested'>;
}

type Outcome = 'written' | 'there' | 'cancelled' | { readonly sentence: string };

/**
 * Puts the text of files in a folder, one after the other. One that cannot be read is told of, and the others go on;
 * what is in the folder already stays as it is, so that what was stopped can be gone on with. Nothing is written any more
 * once it is enough.
 */
export async function importFiles(
  files: readonly vscode.Uri[],
  target: TargetFolder,
  read: ReadFile,
  { progress, token }: Following,
): Promise<Imported> {
  const written: string[] = [];
  const there: string[] = [];
  const failed: string[] = [];
  const taken = new Set<string>();
  for (const [at, file] of files.entries()) {
    if (token.isCancellationRequested) return { written, there, failed, end: 'cancelled' };
    const message = `${at + 1} van ${files.length}: ${nameOf(file)}`;
    progress.report({ message, increment: 100 / files.length });
    const outcome = await importOne(file, nameFor(file, taken), target, { read, token });
    if (outcome === 'cancelled') return { written, there, failed, end: 'cancelled' };
    if (outcome === 'written') written.push(nameOf(file));
    else if (outcome === 'there') there.push(nameOf(file));
    else failed.push(outcome.sentence);
  }
  return { written, there, failed, end: 'done' };
}

/** Files of one name in several folders, or of several kinds, each become a text of their own. */
function nameFor(file: vscode.Uri, taken: Set<string>): string {
  const stem = stemOf(file);
  let name = `${stem}.txt`;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${stem}-${count}.txt`;
  taken.add(name.toLowerCase());
  return name;
}

async function importOne(
  file: vscode.Uri,
  name: string,
  target: TargetFolder,
  { read, token }: { readonly read: ReadFile; readonly token: Following['token'] },
): Promise<Outcome> {
  const place = target.place(name);
  if (await isThere(target.files, place)) return 'there';
  const found = await read(file);
  if (token.isCancellationRequested) return 'cancelled';
  if ('sentence' in found) return found;
  return write(found.text, place, target, nameOf(file));
}

async function write(
  text: string,
  place: vscode.Uri,
  { files }: TargetFolder,
  from: string,
): Promise<Outcome> {
  try {
    await files.writeFile(place, new TextEncoder().encode(text));
    return 'written';
  } catch (error) {
    await removeHalf(files, place);
    const why = error instanceof Error ? error.message : String(error);
    return { sentence: `‘${from}’ kon niet worden bewaard (${why}).` };
  }
}

/** What came of a text on a full disk would count as there the next time. */
async function removeHalf(files: TargetFolder['files'], place: vscode.Uri): Promise<void> {
  try {
    await files.delete(place);
  } catch {
    // It was never made, or the disk is gone: the user hears of the first error.
  }
}
