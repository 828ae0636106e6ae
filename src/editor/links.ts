import * as vscode from 'vscode';
import { destinationsOf } from '../document/destinations.ts';
import type { Document } from '../document/model.ts';
import { formatLabels } from '../document/numbers.ts';
import { annexTargets, innerTargets, type AnnexTarget, type Target } from '../document/targets.ts';
import type { AnnexFiles } from './annexFiles.ts';
import { toRange } from './convert.ts';
import { LANGUAGE } from './documents.ts';
import type { OwnReferences } from './ownReferences.ts';

/**
 * Links for what can be followed: within the document, and to files that are an Aanhangsel. Two providers, so that
 * the first need not wait until the files of the workspace are known.
 */
export function registerLinks(documents: OwnReferences, annexFiles: AnnexFiles): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentLinkProvider(LANGUAGE, {
      provideDocumentLinks: (document) => {
        const parsed = documents.get(document);
        return innerTargets(parsed).flatMap((target) => innerLink(document, parsed, target));
      },
    }),
    vscode.languages.registerDocumentLinkProvider(LANGUAGE, {
      provideDocumentLinks: async (document, token) => {
        const annexes = annexTargets(documents.get(document));
        const links = await Promise.all(
          annexes.map((annex) => annexLink(document, annexFiles, annex, token)),
        );
        return links.flat();
      },
    }),
  );
}

function innerLink(document: vscode.TextDocument, parsed: Document, target: Target): vscode.DocumentLink[] {
  const [destination] = destinationsOf(parsed, target);
  if (destination === undefined) return [];
  const { line, character } = document.positionAt(destination.selection.start);
  // The form in which VS Code itself names a place in a file; it counts from one.
  const place = document.uri.with({ fragment: `L${line + 1},${character + 1}` });
  const link = new vscode.DocumentLink(toRange(document, target), place);
  link.tooltip = `Ga naar ${nameOf(target)}`;
  return [link];
}

async function annexLink(
  document: vscode.TextDocument,
  annexFiles: AnnexFiles,
  annex: AnnexTarget,
  token: vscode.CancellationToken,
): Promise<vscode.DocumentLink[]> {
  const files = await annexFiles.find(annex, token);
  const file = files.find((uri) => uri.toString() !== document.uri.toString());
  if (file === undefined) return [];
  const link = new vscode.DocumentLink(toRange(document, annex), file);
  link.tooltip = `Open ${vscode.workspace.asRelativePath(file)}`;
  return [link];
}

function nameOf(target: Target): string {
  if (target.kind === 'footnote') return `voetnoot ${target.mark}`;
  if (target.kind === 'annex') return `Aanhangsel nr. ${target.number}`;
  return `${target.kind === 'answer' ? 'antwoord' : 'vraag'} ${formatLabels(target.labels)}`;
}
