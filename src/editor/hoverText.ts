import * as vscode from 'vscode';
import { verbatim } from './verbatim.ts';

export interface HoverPart {
  /** Words of ours. */
  readonly title: string;
  /** Words of the document: shown as they are, whatever they look like. */
  readonly text: string;
}

/** Parts under each other, each with its title in bold. */
export function plainHover(parts: readonly HoverPart[]): vscode.MarkdownString {
  const blocks = parts.flatMap(({ title, text }) => [
    ...(title === '' ? [] : [`**${verbatim(title)}**`]),
    verbatim(text),
  ]);
  return new vscode.MarkdownString(blocks.join('\n\n'));
}
