import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common/index.js';
import { getVSCodeTokens, renderSnap } from 'vscode-tmgrammar-test/dist/snapshot/index.js';
import { grammar as source } from '../../syntaxes/source/grammar.ts';

const SCOPE = 'text.kamervragen';
const written = JSON.parse(read('../../syntaxes/kamervragen.tmLanguage.json')) as { scopeName: string };
const registry = createRegistryFromGrammars([{ grammar: written }]);
