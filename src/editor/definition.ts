import * as vscode from 'vscode';
import { destinationsOf } from '../document/destinations.ts';
import { targetAt, type AnnexTarget, type SourceTarget } from '../document/targets.ts';
import type { AnnexFiles } from './annexFiles.ts';
import { toRange, toRangeIn } from './convert.ts';
import { LANGUAGE } from './documents.ts';
import type { OwnReferences } from './ownReferences.ts';
import { findSource, readSource } from './sourceAnswers.ts';

/** From a reference, a heading, a footnote mark, a source note or the name of an Aanhangsel to what it is about. */
export function registerDefinition(documents: OwnReferences, annexFiles: AnnexFiles): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(LANGUAGE, {
    provideDefinition: (document, position, token) => {
      const parsed = documents.get(document);
      const target = targetAt(parsed, document.offsetAt(position));
      if (target === undefined) return undefined;
      const origin = toRange(document, target);
      if (target.kind === 'annex') return annexDefinition(annexFiles, target, origin, token);
      if (target.kind === 'source') {
        return sourceDefinition(annexFiles, target, document.uri, origin, token);
      }
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

async function sourceDefinition(
  annexFiles: AnnexFiles,
  target: SourceTarget,
  own: vscode.Uri,
  origin: vscode.Range,
  token: vscode.CancellationToken,
): Promise<vscode.DefinitionLink[]> {
  const files = await findSource(annexFiles, target, own, token);
  const sources = await Promise.all(files.map((uri) => readSource(uri, target)));
  const top = new vscode.Range(0, 0, 0, 0);
  return sources.flatMap((source) => {
    if (source === undefined) return [];
    const { uri, document, answers } = source;
    if (answers.length === 0) return [{ originSelectionRange: origin, targetUri: uri, targetRange: top }];
    return answers.map(({ span, selection }) => ({
      originSelectionRange: origin,
      targetUri: uri,
      targetRange: toRangeIn(document.text, span),
      targetSelectionRange: toRangeIn(document.text, selection),
    }));
  });
}
