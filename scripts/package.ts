/** Packs what dist/ holds into kamervragen.vsix. */
import { statSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';

const vsix = 'kamervragen.vsix';
const limit = 3_000_000;

await createVSIX({
  packagePath: vsix,
  // README.md is for those who install or build; this is the extension's page in VS Code.
  readmePath: 'docs/lees-mij.md',
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const { size } = statSync(vsix);
if (size > limit) throw new Error(`${vsix} is ${size} bytes, meer dan ${limit}`);
