import { counted } from '../document/counted.ts';
import { personName } from '../document/personName.ts';
import * as vscode from 'vscode';
import type { Document, Official, Question } from '../document/model.ts';
import { parse } from '../document/parse.ts';
import type { AnnexTarget } from '../document/targets.ts';
import type { AnnexFiles } from './annexFiles.ts';
import { readText } from './fileText.ts';
import { plainHover, type HoverPart } from './hoverText.ts';
import { listed } from '../document/officials.ts';

/** Who asked what of whom, and when the answer came, from the file that is the Aanhangsel. */
export async function annexHover(
  annexFiles: AnnexFiles,
  target: AnnexTarget,
  range: vscode.Range,
  token: vscode.CancellationToken,
): Promise<vscode.Hover | undefined> {
  const year = target.year === undefined ? '' : ` ${target.year}`;
  const title = `Aanhangsel${year}, nr. ${target.number}`;
  const [file] = await annexFiles.find(target, token);
  if (token.isCancellationRequested) return undefined;
  if (file === undefined) {
    return new vscode.Hover(
      plainHover([{ title, text: 'Dit Aanhangsel staat niet in de geopende map.' }]),
      range,
    );
  }
  const text = await readText(file);
  const name = vscode.workspace.asRelativePath(file);
  const parts = [{ title, text: name }, ...(text === undefined ? [] : aboutParts(parse(text)))];
  return new vscode.Hover(plainHover(parts), range);
}

/** Who asked what, and who answered it when. */
export function aboutParts({ head, kind, questions }: Document): readonly HoverPart[] {
  const asked = listed(head.members.map(personName));
  const answering = listed(head.respondents.map(officialName));
  const answered = [answering, head.received === undefined ? '' : `ontvangen ${head.received.text}`];
  return [
    { title: 'Onderwerp', text: head.subject?.text ?? '' },
    {
      title: 'Vragen',
      text: [asked, countOf(questions)].filter(isSaid).join(', '),
    },
    { title: kind === 'postponement' ? 'Uitstel' : 'Antwoord', text: answered.filter(isSaid).join(', ') },
  ].filter(({ text }) => isSaid(text));
}

function officialName({ role, name, portfolio }: Official): string {
  return [role, name, portfolio === undefined ? undefined : `(${portfolio})`]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** By their numbers: `Vraag 2 en 3` is two. */
function countOf(questions: readonly Question[]): string {
  const count = new Set(questions.flatMap(({ labels }) => labels)).size;
  if (count === 0) return '';
  return counted(count, 'vraag', 'vragen');
}

function isSaid(text: string): boolean {
  return text !== '';
}
