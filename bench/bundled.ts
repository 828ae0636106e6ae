/**
 * Runs programs of this folder, each in a process of its own. They are bundled first, as what they measure ships: run
 * from its sources by tsx it would be measured at half its speed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/** Ends with 1 when one of them does not end with 0. */
export async function runBundled(names: readonly string[], given: readonly string[]): Promise<void> {
  const outdir = mkdtempSync(path.join(tmpdir(), 'kamervragen-bench-'));
  try {
    await build({
      entryPoints: names.map((name) => `bench/${name}.ts`),
      outdir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      minify: true,
      target: 'es2022',
      platform: 'node',
      format: 'esm',
      // Libraries of before ES modules ask for Node's own by `require`.
      banner: { js: REQUIRE },
      logLevel: 'warning',
    });
    for (const name of names) {
      const program = path.join(outdir, `${name}.mjs`);
      const { status } = spawnSync(process.execPath, [program, ...given], { stdio: 'inherit' });
      if (status !== 0) process.exitCode = 1;
    }
  } finally {
    rmSync(outdir, { recursive: true });
  }
}
