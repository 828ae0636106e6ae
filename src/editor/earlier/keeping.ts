import type * as vscode from 'vscode';
import { firstWords } from '../../archive/titles.ts';
import { saveAsStandardPassage } from '../reuse/saving/savePassage.ts';
import type { Target } from './targets.ts';

/** Keeps a passage in a library that the user chooses. */
export async function keepTarget(target: Target, log: vscode.LogOutputChannel): Promise<void> {
  if (target.kind === 'document') return;
  const { text, place } = target;
  const title = firstWords(text).replace(/…$/, '');
  await saveAsStandardPassage({ text, title, origin: place.entry.label }, log);
}
