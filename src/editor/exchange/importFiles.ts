import * as vscode from 'vscode';
import { isFormatted } from '../../exchange/format.ts';
import { isThere } from '../isThere.ts';
import type { Imported } from './importReport.ts';
import { nameOf, stemOf, type ReadFile } from './reading.ts';

const FILES = '**/*.{docx,pdf,xml,html,htm,DOCX,PDF,XML,HTML,HTM}';
const IGNORED = '**/{node_modules,.git}/**';

/** Who is told how far it is, and can say that it is enough. */
export interface Following {
  readonly progress: vscode.Progress<{ readonly message: string; readonly increment: number }>;
  readonly token: vscode.CancellationToken;
}

/**
 * Puts the text of files, and of all files in folders, in a folder, one after the other. One that cannot be read is told
 * of, and the others go on; what is in the folder already stays as it is, so that what was stopped can be gone on with.
 */
export async function importFiles(
  sources: readonly vscode.Uri[],
  target: vscode.Uri,
  read: ReadFile,
  { progress, token }: Following,
): Promise<Imported> {
  const files = (await Promise.all(sources.map(filesIn))).flat();
  const written: string[] = [];
  const there: string[] = [];
  const failed: string[] = [];
  const taken = new Set<string>();
  for (const [at, file] of files.entries()) {
    if (token.isCancellationRequested) return { written, there, failed, end: 'cancelled' };
    progress.report({
      message: `${at + 1} van ${files.length}: ${nameOf(file)}`,
      increment: 100 / files.length,
    });
    const place = vscode.Uri.joinPath(target, nameFor(file, taken));
    const trouble = (await isThere(vscode.workspace.fs, place))
      ? 'there'
      : await importOne(file, place, read);
    if (trouble === 'there') there.push(nameOf(file));
    else if (trouble === undefined) written.push(nameOf(file));
    else failed.push(trouble);
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

async function filesIn(source: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const { type } = await vscode.workspace.fs.stat(source);
  if ((type & vscode.FileType.Directory) === 0) return [source];
  const files = await vscode.workspace.findFiles(new vscode.RelativePattern(source, FILES), IGNORED);
  return files.filter(({ path }) => isFormatted(path)).sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** A sentence where it could not be done. */
async function importOne(file: vscode.Uri, place: vscode.Uri, read: ReadFile): Promise<string | undefined> {
  const found = await read(file);
  if ('sentence' in found) return found.sentence;
  try {
    await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(found.text));
    return undefined;
  } catch (error) {
    return `‘${nameOf(file)}’ kon niet worden bewaard (${error instanceof Error ? error.message : String(error)}).`;
  }
}
