/** Runs test/editor in a real VS Code: the server from npm, or with VSCODE_TEST_HOST=desktop the desktop one. */
import { closeSync, cpSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { installServer } from '../test/support/host/install.ts';
import { root } from '../test/support/host/place.ts';
import { scratchDir } from '../test/support/host/scratch.ts';
import { readCounts } from './mocha-counts.ts';

const scratch = scratchDir();
const report = path.join(scratch.dir, 'report.txt');
const workspace = path.join(scratch.dir, 'workspace');
const desktop = process.env['VSCODE_TEST_HOST'] === 'desktop';

writeFileSync(report, '');
cpSync(path.join(root, 'test', 'editor', 'workspace'), workspace, { recursive: true });
if (!desktop) installServer();
const stopFollowing = follow(report);
try {
  await runTests({
    ...(desktop ? {} : { vscodeExecutablePath: path.join(root, 'test', 'support', 'host', 'code.mjs') }),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'dist-test', 'editor', 'index.cjs'),
    launchArgs: [
      workspace,
      '--disable-extensions',
      `--user-data-dir=${path.join(scratch.dir, 'data')}`,
      `--extensions-dir=${path.join(scratch.dir, 'extensions')}`,
    ],
    extensionTestsEnv: { KAMERVRAGEN_TEST_REPORT: report },
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
stopFollowing();

// VS Code reports success as well when its extension host was killed: only mocha's own closing lines count.
const counts = readCounts(readFileSync(report, 'utf8'));
if (counts === undefined) fail('De editortests kwamen niet tot een uitslag.');
else if (counts.failed > 0) fail('Er mislukten editortests.');
else if (counts.passed === 0) fail('Er draaide geen enkele editortest.');
scratch.remove();

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** Prints what is added to a file, until the result is called. */
function follow(file: string): () => void {
  const handle = openSync(file, 'r');
  const pump = () => {
    for (;;) {
      const buffer = Buffer.alloc(64 * 1024);
      const length = readSync(handle, buffer);
      if (length === 0) return;
      process.stdout.write(buffer.subarray(0, length));
    }
  };
  const timer = setInterval(pump, 100);
  return () => {
    clearInterval(timer);
    pump();
    closeSync(handle);
  };
}
