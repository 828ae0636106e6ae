// The rule that says which room of src/ may import which, and who may use VS Code and Node.
import { isBuiltin } from 'node:module';
import path from 'node:path';

const pure = ['document', 'checks', 'dossiers', 'settings', 'archive', 'library', 'exchange'];

/** Per room of src/ (or file directly in it): what it may import besides itself. */
export const mayImport = {
  document: [],
  checks: ['document'],
  settings: ['document', 'checks', 'library'],
  dossiers: ['document', 'checks', 'settings', 'library'],
  archive: ['document'],
  library: ['document'],
  exchange: ['document'],
  worker: [...pure, 'node'],
  webview: ['dossiers'],
  cli: [...pure, 'worker', 'node'],
  editor: [...pure, 'worker', 'webview', 'vscode'],
  extension: ['editor', 'vscode'],
};

export const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const src = path.join(context.cwd, 'src');
    const from = room(src, context.filename);
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const to = target(src, context.filename, source.value);
      if (to === from || to === 'package' || mayImport[from]?.includes(to)) return;
      context.report({ node: source, message: `'${from}' may not import '${to}' (see ARCHITECTURE.md)` });
    };
    return {
      ImportDeclaration: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

function target(src, filename, name) {
  if (name.startsWith('.')) return room(src, path.resolve(path.dirname(filename), name));
  if (name === 'vscode') return 'vscode';
  return isBuiltin(name) ? 'node' : 'package';
}

/** `document` for src/document/parse.ts, `cli` for src/cli.ts. */
function room(src, file) {
  const relative = path.relative(src, file);
  return relative.startsWith('..') ? 'outside src' : relative.split(path.sep)[0].replace(/\.ts$/, '');
}
