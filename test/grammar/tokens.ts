import { fileURLToPath } from 'node:url';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import { getVSCodeTokens, renderSnap } from 'vscode-tmgrammar-test/dist/snapshot/index.js';

const SCOPE = 'text.kamervragen';
const path = fileURLToPath(new URL('../../syntaxes/kamervragen.tmLanguage.json', import.meta.url));
const registry = createRegistry([{ path, scopeName: SCOPE }]);

/** A stretch of text with the one scope name that says what it is, without the language's suffix. */
export type Coloured = readonly [scope: string, text: string];

/** The colours of a text in the form in which `vscode-tmgrammar-snap` keeps them. */
export async function snapshotOf(text: string): Promise<string> {
  return renderSnap(await getVSCodeTokens(registry, SCOPE, text));
}

/** The stretches of a text that have one of the scopes, touching ones joined, in order. */
export async function colouredAs(text: string, scopes: readonly string[]): Promise<readonly Coloured[]> {
  const found: Coloured[] = [];
  for (const line of await getVSCodeTokens(registry, SCOPE, text)) {
    let end = -1;
    for (const token of line.tokens) {
      const scope = scopes.find((name) => token.scopes.includes(`${name}.kamervragen`));
      if (scope === undefined) continue;
      const part = line.src.slice(token.startIndex, token.endIndex);
      const last = found.at(-1);
      if (last?.[0] === scope && end === token.startIndex) found.splice(-1, 1, [scope, last[1] + part]);
      else found.push([scope, part]);
      end = token.endIndex;
    }
  }
  return found;
}

export interface Cost {
  readonly tokens: number;
  readonly milliseconds: number;
}

/** What it takes to colour a text, the loading of the grammar not counted. */
export async function costOf(text: string): Promise<Cost> {
  await getVSCodeTokens(registry, SCOPE, 'Vraag 1\n\nAntwoord 1\n');
  const start = performance.now();
  const lines = await getVSCodeTokens(registry, SCOPE, text);
  const tokens = lines.reduce((sum, line) => sum + line.tokens.length, 0);
  return { tokens, milliseconds: performance.now() - start };
}
