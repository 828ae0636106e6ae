/** npm run shots -- [--height=N] FILE…: pictures of files in the packed extension, in three themes. */
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installServer } from '../test/support/host/install.ts';
import { scratchDir } from '../test/support/host/scratch.ts';
import { openWindow, themeNames } from '../test/support/host/window.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { height: { type: 'string', default: '900' } },
});
if (positionals.length === 0) throw new Error('Noem een of meer bestanden: npm run shots -- BESTAND…');

installServer();
const { dir } = scratchDir();
const names = positionals.map((file) => path.basename(file));
for (const file of positionals) copyFileSync(file, path.join(dir, path.basename(file)));
const window = await openWindow(dir, {
  height: Number(values.height),
});
for (const theme of themeNames) {
  await window.setTheme(theme);
  for (const name of names) {
    await window.openFile(name);
    // Colours, squiggles and decorations come one after the other, and not all of them everywhere.
    await window.page.waitForTimeout(1500);
    await window.screenshot(`${path.parse(name).name}-${theme}`);
  }
}
await window.close();
console.log('De plaatjes staan in shots/.');
