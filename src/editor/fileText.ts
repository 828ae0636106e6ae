import * as vscode from 'vscode';
import { decode } from '../exchange/decode.ts';

/** No set of questions comes near; what is larger is something else. */
const LARGEST_FILE = 2_000_000;

/** The text of a file that may be a document; none of one that is too large, is not there, or cannot be read. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST_FILE) return undefined;
    const decoded = decode(await vscode.workspace.fs.readFile(uri));
    return 'text' in decoded ? decoded.text : undefined;
  } catch {
    // Removed since it was listed, or not for us to read: it is left out.
    return undefined;
  }
}
