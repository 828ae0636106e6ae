import * as vscode from 'vscode';
import { destinationsOf } from '../document/destinations.ts';
import type { Document } from '../document/model.ts';
import { formatLabels } from '../document/numbers.ts';
import {
  annexTargets,
  innerTargets,
  sourceTargets,
  type AnnexTarget,
  type FootnoteTarget,
  type NumberTarget,
  type SourceTarget,
} from '../document/targets.ts';
import type { AnnexFiles } from './annexFiles.ts';
import { toRange, toRangeIn } from './convert.ts';
import { LANGUAGE } from './documents.ts';
import type { OwnReferences } from './ownReferences.ts';
import { findSource, readSource } from './sourceAnswers.ts';

/**
 * Links for what can be followed: within the document, to files that are an Aanhangsel, and to sources. Each has its
 * provider, so that the first need not wait until the files of the workspace are known.
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
    vscode.languages.registerDocumentLinkProvider(LANGUAGE, sourceLinks(documents, annexFiles)),
  );
}

/** Which answer it is, is looked up in the file when the link is followed. */
function sourceLinks(documents: OwnReferences, annexFiles: AnnexFiles): vscode.DocumentLinkProvider {
  const found = new WeakMap<vscode.DocumentLink, { uri: vscode.Uri; target: SourceTarget }>();
  return {
    provideDocumentLinks: async (document, token) => {
      const links = sourceTargets(documents.get(document)).map(async (target) => {
        const [uri] = await findSource(annexFiles, target, document.uri, token);
        if (uri === undefined) return [];
        const link = new vscode.DocumentLink(toRange(document, target));
        link.tooltip = `Open ${vscode.workspace.asRelativePath(uri)}`;
        found.set(link, { uri, target });
        return [link];
      });
      return (await Promise.all(links)).flat();
    },
    resolveDocumentLink: async (link) => {
      const known = found.get(link);
      if (known === undefined) return link;
      const source = await readSource(known.uri, known.target);
      const [answer] = source?.answers ?? [];
      link.target =
        source === undefined || answer === undefined
          ? known.uri
          : placeIn(known.uri, toRangeIn(source.document.text, answer.selection).start);
      return link;
    },
  };
}

function innerLink(
  document: vscode.TextDocument,
  parsed: Document,
  target: NumberTarget | FootnoteTarget,
): vscode.DocumentLink[] {
  const [destination] = destinationsOf(parsed, target);
  if (destination === undefined) return [];
  const place = placeIn(document.uri, document.positionAt(destination.selection.start));
  const link = new vscode.DocumentLink(toRange(document, target), place);
  link.tooltip = `Ga naar ${nameOf(target)}`;
  return [link];
}

/** The form in which VS Code itself names a place in a file; it counts from one. */
function placeIn(uri: vscode.Uri, { line, character }: vscode.Position): vscode.Uri {
  return uri.with({ fragment: `L${line + 1},${character + 1}` });
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

function nameOf(target: NumberTarget | FootnoteTarget): string {
  if (target.kind === 'footnote') return `voetnoot ${target.mark}`;
  return `${target.kind === 'answer' ? 'antwoord' : 'vraag'} ${formatLabels(target.labels)}`;
}
