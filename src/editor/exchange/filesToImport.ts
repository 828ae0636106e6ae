import * as vscode from 'vscode';
import { isFormatted } from '../../exchange/format.ts';

const FILES = '**/*.{docx,pdf,xml,html,htm,DOCX,PDF,XML,HTML,HTM}';
const IGNORED = '**/{node_modules,.git}/**';

/** The files among some sources, and all in the folders among them that text can be made of, by their names. */
export async function filesToImport(sources: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  return (await Promise.all(sources.map(filesIn))).flat();
}

async function filesIn(source: vscode.Uri): Promise<readonly vscode.Uri[]> {
  if (!(await isFolder(source))) return [source];
  const files = await vscode.workspace.findFiles(new vscode.RelativePattern(source, FILES), IGNORED);
  return files.filter(({ path }) => isFormatted(path)).sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** What cannot be looked at counts as a file: what is wrong with it is told when it is read. */
async function isFolder(source: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(source)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
