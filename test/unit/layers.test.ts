import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const linter = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** The rules that ESLint finds broken by `code`, were it the text of `file`. */
async function checkRules(file: string, code: string, expected: readonly string[]): Promise<void> {
  const [result] = await linter.lintText(`${code}\n`, { filePath: file });
  assert.deepEqual(
    result?.messages.map(({ ruleId, message }) => ruleId ?? message),
    expected,
    `${file}: ${code}`,
  );
}

const layers = ['kamervragen/layers'];

describe('The layers of the house', () => {
  const forbidden: readonly (readonly [file: string, module: string])[] = [
    ['src/document/parse.ts', '../checks/check.ts'],
    ['src/document/deep/part.ts', '../../archive/passage.ts'],
    ['src/checks/emptyAnswer.ts', '../library/read.ts'],
    ['src/checks/emptyAnswer.ts', '../archive/passage.ts'],
    ['src/checks/emptyAnswer.ts', '../dossiers/sheet.ts'],
    ['src/settings/settings.ts', '../dossiers/sheet.ts'],
    ['src/settings/read.ts', '../archive/passage.ts'],
    ['src/library/yaml.ts', '../settings/settings.ts'],
    ['src/dossiers/sheet.ts', '../archive/passage.ts'],
    ['src/dossiers/sheet.ts', 'vscode'],
    ['src/archive/rank.ts', '../checks/check.ts'],
    ['src/archive/rank.ts', '../exchange/docx.ts'],
    ['src/library/read.ts', '../archive/passage.ts'],
    ['src/exchange/docx.ts', '../archive/passage.ts'],
    ['src/worker/main.ts', '../editor/outline.ts'],
    ['src/webview/earlier/main.ts', '../../editor/earlier/view.ts'],
    ['src/webview/earlier/main.ts', '../../archive/hit.ts'],
    ['src/webview/dashboard/page.ts', '../../document/parse.ts'],
    ['src/webview/earlier/main.ts', 'vscode'],
    ['src/archive/rank.ts', '../webview/earlier/protocol.ts'],
    ['src/cli.ts', './editor/outline.ts'],
    ['src/cli/check.ts', '../editor/outline.ts'],
    ['src/editor/outline.ts', '../cli/outline.ts'],
    ['src/editor/outline.ts', '../extension.ts'],
    ['src/extension.ts', './document/parse.ts'],
    ['src/a-new-room/any.ts', '../document/parse.ts'],
    ['src/editor/outline.ts', '../../test/support/markers.ts'],
    ['src/document/parse.ts', 'vscode'],
    ['src/checks/check.ts', 'vscode'],
    ['src/archive/rank.ts', 'vscode'],
    ['src/library/read.ts', 'vscode'],
    ['src/worker/main.ts', 'vscode'],
    ['src/cli.ts', 'vscode'],
    ['src/document/parse.ts', 'node:fs'],
    ['src/library/read.ts', 'fs'],
    ['src/editor/outline.ts', 'node:path'],
    ['src/extension.ts', 'fs/promises'],
  ];
  for (const [file, module] of forbidden) {
    it(`${file} may not import ${module}`, async () => {
      await checkRules(file, `import '${module}';`, layers);
    });
  }

  const allowed: typeof forbidden = [
    ['src/document/parse.ts', './model.ts'],
    ['src/document/deep/archive/part.ts', '../../model.ts'],
    ['src/checks/emptyAnswer.ts', '../document/parse.ts'],
    ['src/settings/read.ts', '../library/yaml.ts'],
    ['src/dossiers/file/read.ts', '../../library/yaml.ts'],
    ['src/archive/rank.ts', '@orama/stemmers/dutch'],
    ['src/library/read.ts', 'yaml'],
    ['src/worker/main.ts', '../archive/rank.ts'],
    ['src/worker/main.ts', 'node:worker_threads'],
    ['src/cli.ts', './cli/check.ts'],
    ['src/cli/check.ts', 'node:fs'],
    ['src/cli/indexFolder.ts', '../worker/librarian.ts'],
    ['src/editor/outline.ts', '../worker/protocol.ts'],
    ['src/webview/dashboard/page.ts', '../../dossiers/overview/drawing.ts'],
    ['src/editor/outline.ts', '../webview/earlier/protocol.ts'],
    ['src/editor/outline.ts', 'vscode'],
    ['src/extension.ts', './editor/outline.ts'],
    ['src/extension.ts', 'vscode'],
  ];
  for (const [file, module] of allowed) {
    it(`${file} may import ${module}`, async () => {
      await checkRules(file, `import '${module}';`, []);
    });
  }

  const roundabout = [
    "export * from '../archive/rank.ts';",
    "export { rank } from '../archive/rank.ts';",
    "import type { Rank } from '../archive/rank.ts';\nexport type Own = Rank;",
    "export const load = () => import('../archive/rank.ts');",
  ];
  for (const code of roundabout) {
    it(`src/document may not write ${code.replace('\n', ' ')}`, async () => {
      await checkRules('src/document/parse.ts', code, layers);
    });
  }
});

describe('The rules of the rooms without a clock', () => {
  const impure: readonly (readonly [code: string, rule: string])[] = [
    ['export const today = () => new Date();', 'no-restricted-globals'],
    ['export const now = () => performance.now();', 'no-restricted-globals'],
    ['export const later = () => setTimeout(() => 1, 1);', 'no-restricted-globals'],
    ["export const say = () => console.log('');", 'no-restricted-globals'],
    ["export const get = () => fetch('');", 'no-restricted-globals'],
    ['export const any = () => Math.random();', 'no-restricted-properties'],
  ];
  for (const room of ['document', 'checks', 'dossiers', 'settings', 'archive', 'library']) {
    for (const [code, rule] of impure) {
      it(`src/${room} may not write ${code}`, async () => {
        await checkRules(`src/${room}/part.ts`, code, [rule]);
      });
    }
  }

  it('the editor may look at the clock', async () => {
    await checkRules('src/editor/part.ts', 'export const today = () => new Date();', []);
  });
});

describe('The rules for all of src', () => {
  const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join('\n');
  const broken: readonly (readonly [what: string, code: string, rule: string])[] = [
    ['any', 'export const a = (b: any) => [b];', '@typescript-eslint/no-explicit-any'],
    ['!', 'export const a = (b: string[]) => b[0]!;', '@typescript-eslint/no-non-null-assertion'],
    ['a boolean parameter', 'export const a = (b: boolean) => [b];', 'no-restricted-syntax'],
    ['state in a module', 'let a = 0;\nexport const b = () => a++;', 'no-restricted-syntax'],
    ['more than 200 lines', lines(201, '//'), 'max-lines'],
    [
      'a long function',
      `export const a = (b: string[]) => {\n${lines(40, "b.push('');")}\n};`,
      'max-lines-per-function',
    ],
    ['the network', "export const a = () => fetch('');", 'no-restricted-globals'],
  ];
  for (const [what, code, rule] of broken) {
    it(`no ${what}`, async () => {
      await checkRules('src/editor/part.ts', code, [rule]);
    });
  }
});
