/** The VS Code server on a free port of this machine, with data of its own and without a network. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { serverMain, serverNode } from './place.ts';
import { atEnd, scratchDir } from './scratch.ts';

export interface ServerOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Folder with installed extensions; an empty one when left out. */
  readonly extensionsDir?: string;
  readonly args?: readonly string[];
}

export interface Server {
  readonly origin: URL;
  /** Asked for at the first visit: without it any web page could talk to the server. */
  readonly token: string;
  stop(): Promise<void>;
}

const quiet = {
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  // A workbench in a browser saves after a second by itself, which a test of unsaved text would not survive.
  'files.autoSave': 'off',
};

const fixedArgs = [
  ...['--host', '127.0.0.1', '--port', '0', '--log', process.env['VSCODE_HOST_VERBOSE'] ? 'info' : 'off'],
  ...['--accept-server-license-terms', '--disable-workspace-trust', '--disable-telemetry'],
  ...['--disable-experiments', '--disable-update-check', '--disable-getting-started-override'],
];

/** Resolves as soon as the server says that it answers. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const data = scratchDir();
  const token = randomBytes(16).toString('hex');
  const child = spawn(serverNode, [serverMain, ...fixedArgs, ...dataArgs(data.dir, token, options)], {
    // A process group of its own, with the extension host and the file watcher in it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: quietEnv(data.dir),
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = atEnd(() => killGroup(child));
  const stop = async () => {
    kill();
    await gone;
    data.remove();
  };
  try {
    return { origin: await address(child), token, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs a packed extension into a folder that startServer() takes as `extensionsDir`. */
export function installExtension(vsix: string, extensionsDir: string): void {
  const data = scratchDir();
  const args = [
    '--install-extension',
    vsix,
    '--extensions-dir',
    extensionsDir,
    '--server-data-dir',
    data.dir,
  ];
  const env = quietEnv(data.dir);
  const { status, stdout, stderr } = spawnSync(serverNode, [serverMain, ...args], { encoding: 'utf8', env });
  data.remove();
  if (status !== 0) throw new Error(`${vsix} is niet te installeren: ${stdout}${stderr}`);
}

/** How the workbench names a file of this machine. */
export function remoteUri(server: Server, file: string): string {
  return `vscode-remote://${server.origin.host}${pathToFileURL(path.resolve(file)).pathname}`;
}

/** The address of a window with `folder` open. `payload` is VS Code's own list of names and values. */
export function workbenchUrl(
  server: Server,
  folder: string,
  payload: readonly (readonly [string, string])[] = [],
): string {
  const url = new URL(server.origin);
  url.searchParams.set('tkn', server.token);
  url.searchParams.set('folder', path.resolve(folder));
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

function dataArgs(dir: string, token: string, options: ServerOptions): string[] {
  const user = path.join(dir, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...quiet, ...options.settings }));
  // In a file: what stands on a command line can be read by every user of the machine.
  const tokenFile = path.join(dir, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  const extensionsDir = options.extensionsDir ?? path.join(dir, 'extensions');
  return [
    ...['--server-data-dir', dir, '--extensions-dir', extensionsDir, '--connection-token-file', tokenFile],
    ...(options.args ?? []),
  ];
}

function quietEnv(dir: string): NodeJS.ProcessEnv {
  // Without a gallery of its own, code-server asks Open VSX. Sockets go to the scratch folder too.
  return { ...process.env, EXTENSIONS_GALLERY: '{}', TMPDIR: dir, XDG_RUNTIME_DIR: dir };
}

function address(child: ChildProcess): Promise<URL> {
  const limit = 60_000;
  return new Promise((resolve, reject) => {
    const output: string[] = [];
    const fail = (what: string) => reject(new Error(`De VS Code-server ${what}:\n${output.join('')}`));
    const take = (chunk: Buffer) => {
      output.push(String(chunk));
      if (process.env['VSCODE_HOST_VERBOSE']) process.stderr.write(chunk);
      const found = /Web UI available at (http:\/\/\S+)/.exec(output.join(''));
      if (found?.[1]) resolve(new URL('/', found[1].replace('localhost', '127.0.0.1')));
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('error', (error) => fail(`startte niet (${error.message})`));
    child.once('exit', (code) => fail(`stopte met code ${code}`));
    setTimeout(() => fail(`antwoordde niet binnen ${limit / 1000} seconden`), limit).unref();
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
