import * as vscode from 'vscode';
import { targetAt } from '../document/targets.ts';
import type { AnnexFiles } from './annexFiles.ts';
import { annexHover } from './annexHover.ts';
import { toRange } from './convert.ts';
import { LANGUAGE } from './documents.ts';
import { footnoteParts, numberParts } from './hoverParts.ts';
import { plainHover } from './hoverText.ts';
import type { OwnReferences } from './ownReferences.ts';
import { sourceHover } from './sourceHover.ts';

/** What a reference, an answer's heading, a footnote mark, a source note or the name of an Aanhangsel is about. */
export function registerHover(documents: OwnReferences, annexFiles: AnnexFiles): vscode.Disposable {
  return vscode.languages.registerHoverProvider(LANGUAGE, {
    provideHover: async (document, position, token) => {
      const parsed = documents.get(document);
      const target = targetAt(parsed, document.offsetAt(position));
      if (target === undefined) return undefined;
      const range = toRange(document, target);
      if (target.kind === 'annex') return annexHover(annexFiles, target, range, token);
      if (target.kind === 'source') return sourceHover(annexFiles, target, document.uri, range, token);
      const parts =
        target.kind === 'footnote'
          ? target.role === 'mark'
            ? footnoteParts(parsed, target.mark)
            : []
          : numberParts(parsed, target);
      return parts.length === 0 ? undefined : new vscode.Hover(plainHover(parts), range);
    },
  });
}
