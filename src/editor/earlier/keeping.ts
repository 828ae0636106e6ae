import type * as vscode from 'vscode';
import { titleFor } from '../../archive/titles.ts';
import { saveAsStandardPassage } from '../reuse/saving/savePassage.ts';
import type { Target } from './targets.ts';

/** Keeps a passage in a library that the user chooses. */
export async function keepTarget(target: Target, log: vscode.LogOutputChannel): Promise<void> {
  if (target.kind === 'document') return;
  const { text, place } = target;
  await saveAsStandardPassage({ text, title: titleFor(text), origin: place.entry.label }, log);
}
