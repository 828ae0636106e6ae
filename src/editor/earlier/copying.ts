import * as vscode from 'vscode';
import type { Target } from './targets.ts';

export async function copyTarget(target: Target): Promise<void> {
  if (target.kind === 'document') return;
  const { text, place } = target;
  await vscode.env.clipboard.writeText(`${text}\n\nBron: ${place.entry.label}\n`);
  vscode.window.setStatusBarMessage('De passage is gekopieerd, met de bron eronder.', 4000);
}
