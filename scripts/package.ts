/** Packs what dist/ holds into kamervragen.vsix. */
import { statSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';

const vsix = 'kamervragen.vsix';
const limit = 3_000_000;

await createVSIX({
  packagePath: vsix,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const { size } = statSync(vsix);
if (size > limit) throw new Error(`${vsix} is ${size} bytes, meer dan ${limit}`);
