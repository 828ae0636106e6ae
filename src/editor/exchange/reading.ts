import type * as vscode from 'vscode';
import { decode } from '../../exchange/decode.ts';
import { formatOf, isEmpty } from '../../exchange/format.ts';
import type { Lines } from '../../exchange/draft/draftText.ts';
import type { TextRead } from '../../exchange/readText.ts';
import { becauseOf } from '../../exchange/unreadable.ts';
import type { Converter } from '../../worker/exchange/converter.ts';

export type FileRead =
  | { readonly text: string; readonly lines: Lines }
  /** A whole sentence, in Dutch. */
  | { readonly sentence: string };

export type ReadFile = (uri: vscode.Uri) => Promise<FileRead>;

/** Reads files of any kind as text; never rejects. */
export function fileReader(
  files: Pick<vscode.FileSystem, 'readFile'>,
  converter: Pick<Converter, 'read'>,
  log: Pick<vscode.LogOutputChannel, 'warn'>,
): ReadFile {
  return async (uri) => {
    const name = nameOf(uri);
    try {
      const bytes = await files.readFile(uri);
      if (isEmpty(name, bytes)) return { sentence: `‘${name}’ ${becauseOf('empty')}.` };
      const isText = formatOf(bytes) === 'text';
      const read: TextRead = isText ? decode(bytes) : await converter.read(bytes);
      if ('unreadable' in read) return { sentence: `‘${name}’ ${becauseOf(read.unreadable)}.` };
      return { text: read.text, lines: isText ? 'wrapped' : 'whole' };
    } catch (error) {
      log.warn(`${uri.toString()}: ${String(error)}`);
      return { sentence: `‘${name}’ is niet te lezen. Is het bestand verplaatst of verwijderd?` };
    }
  };
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** A file's name without what says of what kind it is. */
export function stemOf(uri: vscode.Uri): string {
  return nameOf(uri).replace(/\.[a-z\d]{1,12}$/i, '');
}
