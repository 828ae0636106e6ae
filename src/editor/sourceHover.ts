import * as vscode from 'vscode';
import { formatLabels } from '../document/numbers.ts';
import { originName } from '../document/sourceNotes.ts';
import type { SourceTarget } from '../document/targets.ts';
import type { AnnexFiles } from './annexFiles.ts';
import { aboutParts } from './annexHover.ts';
import { numberParts } from './hoverParts.ts';
import { plainHover, type HoverPart } from './hoverText.ts';
import { findSource, readSource } from './sourceAnswers.ts';

/** The question and the beginning of the answer that a source note names, from the file where they stand. */
export async function sourceHover(
  annexFiles: AnnexFiles,
  target: SourceTarget,
  own: vscode.Uri,
  range: vscode.Range,
  token: vscode.CancellationToken,
): Promise<vscode.Hover | undefined> {
  const { origin, labels } = target;
  const title = originName(origin);
  const [file] = await findSource(annexFiles, target, own, token);
  if (token.isCancellationRequested) return undefined;
  const source = file === undefined ? undefined : await readSource(file, target);
  if (source === undefined) {
    return new vscode.Hover(
      plainHover([{ title, text: 'Dit document staat niet in de geopende map.' }]),
      range,
    );
  }
  const answer = { kind: 'answer', role: 'reference', labels } as const;
  const named = labels.length === 0 ? aboutParts(source.document) : numberParts(source.document, answer);
  const absent: HoverPart = { title: '', text: `Antwoord ${formatLabels(labels)} staat er niet in.` };
  const about = { title, text: vscode.workspace.asRelativePath(source.uri) };
  return new vscode.Hover(
    plainHover([about, ...(labels.length > 0 && named.length === 0 ? [absent] : named)]),
    range,
  );
}
