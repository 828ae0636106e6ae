/**
 * Runs the benchmarks, each in a process of its own, and ends with 1 when one breaks its bound. What is measured is
 * bundled first, as it ships: run from its sources by tsx it would be measured at half its speed.
 */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const BENCHMARKS = ['parse', 'edit', 'hostile', 'size'];
const outdir = 'dist-test/bench';

await build({
  entryPoints: BENCHMARKS.map((name) => `bench/${name}.ts`),
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
for (const name of BENCHMARKS) {
  const { status } = spawnSync(process.execPath, [`${outdir}/${name}.mjs`, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
