import * as vscode from 'vscode';
import type { FieldName } from '../library/fields.ts';
import { PLACEHOLDERS } from '../library/placeholders.ts';
import { libraryContext } from './libraryContext.ts';

/** Knows the schema by itself, and better than we do. */
const YAML_EXTENSION = 'redhat.vscode-yaml';

const FIELD_TEXTS: Readonly<Record<FieldName, { readonly insert: string; readonly says: string }>> = {
  titel: { insert: 'titel: $0', says: 'Waaraan u de passage herkent in een lijst.' },
  tekst: { insert: 'tekst: |\n  $0', says: 'De tekst die in het antwoord komt te staan.' },
  trefwoorden: { insert: 'trefwoorden: [$0]', says: 'Andere woorden waarop u de passage wilt vinden.' },
  bron: { insert: 'bron: $0', says: 'Waar de formulering vandaan komt.' },
  datum: { insert: 'datum: $0', says: 'Wanneer de passage voor het laatst is nagekeken: 2031-03-01.' },
  herzien: {
    insert: 'herzien: $0',
    says: 'Vanaf wanneer de passage opnieuw moet worden nagekeken: 2032-03-01.',
  },
  eigenaar: { insert: 'eigenaar: $0', says: 'Wie de passage bijhoudt.' },
  ministerie: { insert: 'ministerie: $0', says: 'Het ministerie dat de passage beheert.' },
};

const PASSAGE = '- titel: $1\n  tekst: |\n    $0';

/** Offers the fields of a library, and in a text what can be filled in, without the YAML extension. */
export function registerLibraryCompletion(): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: (document, position) => {
      const lines = document.getText().split(/\r?\n/);
      const before = (lines[position.line] ?? '').slice(0, position.character);
      const context = libraryContext(lines, position.line, before);
      if (context === undefined) return [];
      if (context.kind === 'placeholder') return [...placeholders(document, position)];
      if (vscode.extensions.getExtension(YAML_EXTENSION) !== undefined) return [];
      const dash = before.includes('-') ? 'dashed' : 'plain';
      switch (context.kind) {
        case 'root':
          return [snippet('passages', `passages:\n  ${indented(PASSAGE)}`, 'De lijst met passages.')];
        case 'passage':
          return [snippet('passage', PASSAGE, 'Een nieuwe passage.')];
        case 'fields':
          return context.free.map((name, at) => fieldItem(name, at, dash));
      }
    },
  };
  return vscode.languages.registerCompletionItemProvider({ pattern: '**/*.passages.yaml' }, provider, '{');
}

function fieldItem(name: FieldName, at: number, dash: 'dashed' | 'plain'): vscode.CompletionItem {
  const { insert, says } = FIELD_TEXTS[name];
  // VS Code indents by the line's own indent, which the dash is not part of.
  const item = snippet(name, dash === 'dashed' ? indented(insert) : insert, says);
  item.sortText = String(at);
  return item;
}

function snippet(label: string, text: string, says: string): vscode.CompletionItem {
  const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Property);
  item.insertText = new vscode.SnippetString(text);
  item.documentation = says;
  return item;
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

function placeholders(
  document: vscode.TextDocument,
  position: vscode.Position,
): readonly vscode.CompletionItem[] {
  const line = document.lineAt(position.line).text;
  const typed = /[\p{L}]*$/u.exec(line.slice(0, position.character))?.[0] ?? '';
  const range = new vscode.Range(position.translate(0, -typed.length), position);
  const there = /^\}{0,2}/.exec(line.slice(position.character))?.[0] ?? '';
  return Object.entries(PLACEHOLDERS).map(([name, says]) => {
    const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.Variable);
    item.insertText = name + '}}'.slice(there.length);
    item.detail = says;
    item.range = range;
    return item;
  });
}
