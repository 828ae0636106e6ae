/** Installs the VS Code server from npm. No install script of any package runs and nothing is compiled. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostDir, root, serverMain, serverNode, vscodeDir } from './place.ts';

const here = path.join(root, 'test', 'support', 'host');
const manifests = ['package.json', 'package-lock.json'];
const standIns = { 'native-watchdog': 'native-watchdog.cjs', spdlog: 'spdlog.cjs' };

/** Does nothing when the pinned versions are there already. */
export function installServer(): void {
  requireLinux();
  const stamp = path.join(hostDir, '.installed');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`VS Code-server wordt eenmalig geïnstalleerd in ${hostDir} (ongeveer een minuut)`);
  rmSync(hostDir, { recursive: true, force: true });
  mkdirSync(hostDir, { recursive: true });
  for (const name of manifests) copyFileSync(path.join(here, name), path.join(hostDir, name));
  npm(hostDir, 'ci');
  // code-server leaves VS Code's own modules to its install script. `npm ci` refuses their shrinkwrap, which
  // lacks a package; `npm install` completes it.
  npm(vscodeDir, 'install', '--omit=optional');
  for (const [name, file] of Object.entries(standIns)) {
    cpSync(
      path.join(here, 'stand-ins', file),
      path.join(vscodeDir, 'node_modules', '@vscode', name, 'index.js'),
    );
  }
  if (!existsSync(serverMain) || !existsSync(serverNode)) throw new Error(`${hostDir} is niet volledig`);
  writeFileSync(stamp, wanted);
}

function requireLinux(): void {
  if (process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)) return;
  throw new Error(
    'De VS Code-server van npm draait alleen op Linux (x64 of arm64). Maak hier met "npm run package" het ' +
      'bestand kamervragen.vsix en installeer dat in uw eigen VS Code; test met VSCODE_TEST_HOST=desktop.',
  );
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = [...manifests, 'install.ts', ...Object.values(standIns).map((file) => `stand-ins/${file}`)];
  for (const file of files) hash.update(readFileSync(path.join(here, file)));
  return hash.digest('hex');
}

function npm(cwd: string, ...args: readonly string[]): void {
  const flags = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // The server's modules ask for its own Node: put it first as soon as it is there.
  const PATH = `${path.dirname(serverNode)}${path.delimiter}${process.env['PATH'] ?? ''}`;
  const { status, error } = spawnSync('npm', [...args, ...flags], {
    cwd,
    env: { ...process.env, PATH },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} mislukte in ${cwd}: ${error?.message ?? status}`);
}
