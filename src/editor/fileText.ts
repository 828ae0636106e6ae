import * as vscode from 'vscode';

/** No set of questions comes near; what is larger is something else. */
const LARGEST_FILE = 2_000_000;

/** The text of a file that may be a document; none of one that is too large, is not there, or cannot be read. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST_FILE) return undefined;
    return decoded(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Removed since it was listed, or not for us to read: it is left out.
    return undefined;
  }
}

/** UTF-8, UTF-16 with a byte order mark, or else Windows-1252. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
