#!/usr/bin/env node
// Stands where @vscode/test-electron expects the executable of VS Code, and takes the same arguments.
import { register } from 'tsx/esm/api';

register();
const { runInServer } = await import('./suite.ts');
process.exit(await runInServer(process.argv.slice(2)));
