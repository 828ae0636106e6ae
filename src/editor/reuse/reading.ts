import * as vscode from 'vscode';
import type { Passage } from '../../archive/passage.ts';
import { decode } from '../../exchange/decode.ts';
import { nameOf } from './sources.ts';

const LARGEST = 2_000_000;

/** The passages of one file. The same object comes back as long as the file is the same. */
export interface FilePassages {
  readonly uri: vscode.Uri;
  readonly passages: readonly Passage[];
  /** The same file with what is in it now. */
  readonly withText: (text: string) => FilePassages;
}

/** A file's text, with what tells whether it has changed since. */
export interface Loaded {
  readonly stamp: string;
  /** Nothing for a file that is the same, or that cannot be used. */
  readonly text: string | undefined;
}

/** Loads a text if its stamp is another; a file that cannot be used is named in the log. */
export async function load(
  uri: vscode.Uri,
  known: string | undefined,
  log: vscode.LogOutputChannel,
): Promise<Loaded | undefined> {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    const stamp = `${mtime}:${size}`;
    if (stamp === known) return { stamp, text: undefined };
    if (size > LARGEST) {
      log.warn(`Passages: ${nameOf(uri)} is overgeslagen, want het is groter dan 2 MB.`);
      return undefined;
    }
    const decoded = decode(await vscode.workspace.fs.readFile(uri));
    if ('text' in decoded) return { stamp, text: decoded.text };
    log.warn(`Passages: ${nameOf(uri)} is overgeslagen, want het is geen tekst.`);
    return undefined;
  } catch (error) {
    // Taken away while it was being read: nothing to tell.
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    log.warn(`Passages: ${nameOf(uri)} is overgeslagen. ${String(error)}`);
    return undefined;
  }
}

/** The standard passages in a library. */
export async function passagesIn(uri: vscode.Uri, text: string): Promise<FilePassages> {
  const { readLibrary } = await import('../yamlFiles.ts');
  const withText = (current: string): FilePassages => ({
    uri,
    passages: readLibrary(current, uri.toString()).passages,
    withText,
  });
  return withText(text);
}
