import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the VS Code server is installed; VSCODE_HOST_DIR lets several clones share one. */
export const hostDir = path.resolve(process.env['VSCODE_HOST_DIR'] ?? path.join(root, '.vscode-host'));

const modules = path.join(hostDir, 'node_modules');

/** VS Code as a server, inside the package code-server. */
export const vscodeDir = path.join(modules, 'code-server', 'lib', 'vscode');

export const serverMain = path.join(vscodeDir, 'out', 'server-main.js');

/** The Node that the server asks for, newer than the one of the project. */
export const serverNode = path.join(modules, `node-linux-${process.arch}`, 'bin', 'node');
