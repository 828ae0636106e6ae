import type * as vscode from 'vscode';
import { isThere } from '../../isThere.ts';

type FileSystem = Pick<vscode.FileSystem, 'writeFile' | 'rename' | 'delete' | 'stat'>;

/**
 * Writes a file that stands under its name only when it is whole: when the disk is full, what was there before is there
 * still. Rejects with the file system's own errors; `stamp` makes the name of the unfinished file one that nobody has.
 */
export async function writeWhole(
  files: FileSystem,
  place: vscode.Uri,
  bytes: Uint8Array,
  stamp: string,
): Promise<void> {
  const unfinished = place.with({ path: `${place.path}.${stamp}.nieuw` });
  const wasThere = await isThere(files, place);
  try {
    await files.writeFile(unfinished, bytes);
    await files.rename(unfinished, place, { overwrite: true });
  } catch (error) {
    // To rename over a file VS Code first takes that away: then the new one is the only one.
    if (!wasThere || (await isThere(files, place))) await removed(files, unfinished);
    throw error;
  }
}

async function removed(files: FileSystem, uri: vscode.Uri): Promise<void> {
  try {
    await files.delete(uri);
  } catch {
    // It was never made, or the disk is gone: the user hears of the first error.
  }
}
