import type * as vscode from 'vscode';
import type { Passage } from '../../archive/passage.ts';
import type { Document } from '../../document/model.ts';
import { fill } from '../../library/fill.ts';
import { isLibrary } from './sources.ts';

/** The text to put in: an earlier answer word for word, a standard passage with what the head knows filled in. */
export function textToInsert({ text, source }: Passage, { head, text: documentText }: Document): string {
  const standard = isLibrary({ path: source.file });
  return (standard ? fill(text, head, { documentText }).text : text).trim();
}

/** What follows the text: a passage on a line of its own stays apart from the heading on the next line. */
export function spaceAfter(document: vscode.TextDocument, range: vscode.Range): string {
  const { text } = document.lineAt(range.start.line);
  const alone =
    text.slice(0, range.start.character).trim() === '' && text.slice(range.end.character).trim() === '';
  const next = range.end.line + 1;
  return alone && next < document.lineCount && !document.lineAt(next).isEmptyOrWhitespace ? '\n' : '';
}
