/**
 * How large is what is installed, and how long does it take to load? Loading is measured in fresh processes of Node
 * that stand in for the editor: the start in VS Code itself is measured in the tests of the editor.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { atMost, report } from './report.ts';
import { percentile } from './timing.ts';

const BUNDLE = 'dist/extension.cjs';
const PACKED = 'kamervragen.vsix';
const MOST_KB = 400;
const MOST_PACKED_MB = 3;
const MOST_MS = 50;
const RUNS = 15;

/** Loads the extension's code, with a stand-in for `vscode` whose every member is itself, and prints how long that took, timed as in timing.ts. */
const LOADER = `
  const Module = require('node:module');
  const traps = { get: () => standIn, apply: () => standIn, construct: () => standIn, getPrototypeOf: () => standIn };
  const standIn = new Proxy(function () {}, traps);
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? standIn : load(name, ...rest));
  const start = performance.now();
  const used = process.cpuUsage();
  require(process.argv[1]);
  const { user, system } = process.cpuUsage(used);
  console.log(Math.min(performance.now() - start, (user + system) / 1000));
`;

if (!existsSync(PACKED) || !existsSync(BUNDLE)) {
  execFileSync('npm', ['run', '--silent', 'package'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
const kilobytes = statSync(BUNDLE).size / 1e3;
const packed = statSync(PACKED).size / 1e6;
const loading = percentile(
  Array.from({ length: RUNS }, () => loadTime()),
  50,
);

report('Size and start', [
  {
    what: 'Main bundle',
    figure: `${kilobytes.toFixed(0)} kB`,
    bound: `< ${MOST_KB} kB`,
    kept: atMost(kilobytes, MOST_KB),
  },
  {
    what: 'Packed extension',
    figure: `${packed.toFixed(2)} MB`,
    bound: `< ${MOST_PACKED_MB} MB`,
    kept: atMost(packed, MOST_PACKED_MB),
  },
  {
    what: `Loading the bundle in Node, median of ${RUNS}`,
    figure: `${loading.toFixed(0)} ms`,
    bound: `< ${MOST_MS} ms`,
    kept: atMost(loading, MOST_MS),
  },
]);

function loadTime(): number {
  return Number(execFileSync(process.execPath, ['-e', LOADER, path.resolve(BUNDLE)], { encoding: 'utf8' }));
}
