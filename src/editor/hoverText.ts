import * as vscode from 'vscode';

export interface HoverPart {
  /** Words of ours. */
  readonly title: string;
  /** Words of the document: shown as they are, whatever they look like. */
  readonly text: string;
}

/** Parts under each other, each with its title in bold. */
export function plainHover(parts: readonly HoverPart[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  parts.forEach(({ title, text }, at) => {
    if (at > 0) markdown.appendMarkdown('\n\n');
    if (title !== '') markdown.appendMarkdown(`**${title}**\n\n`);
    markdown.appendText(text);
  });
  return markdown;
}
