import * as vscode from 'vscode';
import type { Match, Passage } from '../../archive/passage.ts';
import { verbatim } from '../verbatim.ts';
import { nameOf } from './sources.ts';

export { shortened } from '../../document/shortened.ts';

const STRONG = 0.5;
const FAIR = 0.3;

/** `87% (sterk)`: how well a passage fits the question. */
export function fitOf({ score }: Match): string {
  const word = score >= STRONG ? 'sterk' : score >= FAIR ? 'redelijk' : 'zwak';
  return `${percentage(score)} (${word})`;
}

export function percentage(score: number): string {
  return `${Math.round(score * 100)}%`;
}

/** Where a passage is from, for a place where its title is shown already. */
export function sourceOf({ title, source }: Passage): string {
  return source.label.replace(` «${title}»`, '');
}

/** Where a text is from, and the whole of it as it would be put in. */
export function describe({ question, source }: Passage, text: string): vscode.MarkdownString {
  const from = [verbatim(`Bron: ${source.label}, in ${fileOf(source.file)}`), '---'];
  const asked = question === '' ? [] : ['**Eerdere vraag**', verbatim(question), '**Antwoord**'];
  return new vscode.MarkdownString([...from, ...asked, verbatim(text)].join('\n\n'));
}

/** The same for a preview, which is plain text. */
export function plainly({ title, question, source }: Passage, text: string): string {
  const above = question === '' ? title : `Eerdere vraag:\n${question}`;
  return `${above}\n\n${question === '' ? 'Tekst' : 'Antwoord'}:\n${text}\n\nBron: ${source.label}, in ${fileOf(source.file)}\n`;
}

function fileOf(file: string): string {
  return nameOf(vscode.Uri.parse(file));
}
