import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The bundle of the worker that reads other formats, built into a folder as the extension has it. */
export async function exchangeBundle(folder: string): Promise<string> {
  const outfile = path.join(folder, 'exchange.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/worker/exchange/node.ts'],
    outfile,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    external: ['node:*'],
    logLevel: 'silent',
  });
  return outfile;
}

/** The same with everything taken away by which it could reach a network, a file or a program; each try is in `tried`. */
export function guarded(bundle: string): { readonly bundle: string; readonly tried: string } {
  const folder = path.dirname(bundle);
  const tried = path.join(folder, 'tried.txt');
  writeFileSync(tried, '');
  const guard = path.join(folder, 'guarded.cjs');
  writeFileSync(
    guard,
    GUARD.replace('TRIED', JSON.stringify(tried)).replace('BUNDLE', JSON.stringify(bundle)),
  );
  return { bundle: guard, tried };
}

const GUARD = `
const fs = require('node:fs');
const open = fs.openSync(TRIED, 'a');
const { writeSync } = fs;
const refuse = (name) => () => {
  writeSync(open, name + '\\n');
  throw new Error(name + ' is refused');
};
const refuseAll = (module) => {
  const all = require(module);
  for (const name of Object.keys(all)) {
    const own = Object.getOwnPropertyDescriptor(all, name);
    if (typeof own.value === 'function') all[name] = refuse(module + ' ' + name);
  }
};
require(BUNDLE);
for (const module of ['http', 'https', 'http2', 'net', 'tls', 'dns', 'dgram', 'child_process', 'fs', 'fs/promises'])
  refuseAll(module);
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'eval'])
  globalThis[name] = refuse(name);
`;
