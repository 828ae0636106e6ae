import * as vscode from 'vscode';
import { destinationsOf } from '../document/destinations.ts';
import { targetAt, type AnnexTarget } from '../document/targets.ts';
import type { AnnexFiles } from './annexFiles.ts';
import { toRange } from './convert.ts';
import { LANGUAGE } from './documents.ts';
import type { OwnReferences } from './ownReferences.ts';

/** From a reference, a heading, a footnote mark or the name of an Aanhangsel to what it is about. */
export function registerDefinition(documents: OwnReferences, annexFiles: AnnexFiles): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(LANGUAGE, {
    provideDefinition: (document, position, token) => {
      const parsed = documents.get(document);
      const target = targetAt(parsed, document.offsetAt(position));
      if (target === undefined) return undefined;
      const origin = toRange(document, target);
      if (target.kind === 'annex') return annexDefinition(annexFiles, target, origin, token);
      return destinationsOf(parsed, target).map(({ span, selection }): vscode.DefinitionLink => ({
        originSelectionRange: origin,
        targetUri: document.uri,
        targetRange: toRange(document, span),
        targetSelectionRange: toRange(document, selection),
      }));
    },
  });
}

async function annexDefinition(
  annexFiles: AnnexFiles,
  target: AnnexTarget,
  origin: vscode.Range,
  token: vscode.CancellationToken,
): Promise<vscode.DefinitionLink[]> {
  const files = await annexFiles.find(target, token);
  const top = new vscode.Range(0, 0, 0, 0);
  return files.map((uri) => ({ originSelectionRange: origin, targetUri: uri, targetRange: top }));
}
