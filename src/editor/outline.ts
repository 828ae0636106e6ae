import * as vscode from 'vscode';
import { outline, type OutlineKind, type OutlineNode } from '../document/outline.ts';
import { outlineName } from '../document/outlineName.ts';
import { STATE_NAMES } from '../document/states.ts';
import { LANGUAGE, type Documents } from './documents.ts';
import { toRange } from './convert.ts';

/** Outline, breadcrumbs and sticky scroll all come from these symbols. */
export function registerOutline(documents: Documents): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    LANGUAGE,
    {
      provideDocumentSymbols: (document) =>
        outline(documents.get(document)).map((node) => symbolOf(document, node)),
    },
    { label: 'Kamervragen' },
  );
}

const SYMBOL_KINDS: Readonly<Record<OutlineKind, vscode.SymbolKind>> = {
  head: vscode.SymbolKind.Module,
  question: vscode.SymbolKind.Class,
  answer: vscode.SymbolKind.Method,
  notice: vscode.SymbolKind.Event,
  explanation: vscode.SymbolKind.Namespace,
  footnotes: vscode.SymbolKind.Constant,
};

function symbolOf(document: vscode.TextDocument, node: OutlineNode): vscode.DocumentSymbol {
  const range = toRange(document, node.span);
  const selection = toRange(document, node.selection);
  const symbol = new vscode.DocumentSymbol(
    outlineName(node),
    // The other states are in the name, which breadcrumbs and screen readers give too.
    node.state === 'answered' ? STATE_NAMES.answered : '',
    SYMBOL_KINDS[node.kind],
    range,
    range.contains(selection) ? selection : new vscode.Range(range.start, range.start),
  );
  symbol.children = node.children.map((child) => symbolOf(document, child));
  return symbol;
}
