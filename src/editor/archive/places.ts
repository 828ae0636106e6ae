import type { Draft, Hit, Place, Related } from '../../archive/hit.ts';
import type { SourceDocument } from '../../archive/source.ts';
import * as vscode from 'vscode';
import { fileOf, uriOf } from './fileNames.ts';

// The worker names files by their paths, the editor by their URIs.

export function draftForWorker(draft: Draft): Draft {
  return { ...draft, file: fileOf(vscode.Uri.parse(draft.file)) };
}

export function relatedForEditor({ document, score }: Related): Related {
  return { document: named(document), score };
}

export function placeForEditor({ document, entry }: Place): Place {
  return { document: named(document), entry };
}

export function hitForEditor(hit: Hit): Hit {
  return {
    ...hit,
    document: named(hit.document),
    others: hit.others.map(placeForEditor),
    newer: hit.newer === undefined ? undefined : placeForEditor(hit.newer),
  };
}

function named(document: SourceDocument): SourceDocument {
  return { ...document, file: uriOf(document.file).toString() };
}
