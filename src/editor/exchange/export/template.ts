import * as vscode from 'vscode';
import { fromHome } from '../../homeFolder.ts';

export const TEMPLATE = 'kamervragen.export.sjabloon';

/** The ministry's own template: none, its bytes, or a sentence that says why it cannot be used. */
export type Template = { readonly bytes: Uint8Array | undefined } | { readonly refused: string };

const ABSOLUTE = /^(?:[a-z]:[\\/]|[\\/])/i;

/** Reads the template that the setting names for a document; a path that is not absolute is in the folder of the workspace. */
export async function readTemplate(document: vscode.TextDocument): Promise<Template> {
  const setting: unknown = vscode.workspace.getConfiguration(undefined, document).get(TEMPLATE);
  const name = typeof setting === 'string' ? setting.trim() : '';
  if (name === '') return { bytes: undefined };
  // What the settings of such a folder say does not count; what the user's own say does, but not inside the folder.
  if (!vscode.workspace.isTrusted && !ABSOLUTE.test(fromHome(name)))
    return { refused: 'Uit een map die u niet vertrouwt, wordt geen sjabloon gebruikt.' };
  for (const uri of placesOf(fromHome(name), document)) {
    const bytes = await bytesOf(uri);
    if (bytes !== undefined) return { bytes };
  }
  return {
    refused: `Het sjabloon ‘${name}’ is niet te lezen. Klopt de instelling “Kamervragen › Export: Sjabloon”?`,
  };
}

function placesOf(path: string, document: vscode.TextDocument): readonly vscode.Uri[] {
  if (ABSOLUTE.test(path)) return [vscode.Uri.file(path)];
  const own = vscode.workspace.getWorkspaceFolder(document.uri);
  const folders = [...(own === undefined ? [] : [own]), ...(vscode.workspace.workspaceFolders ?? [])];
  return folders.map(({ uri }) => vscode.Uri.joinPath(uri, path.replaceAll('\\', '/')));
}

async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    return undefined; // The user reads that the template is not there.
  }
}
