import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { plainPdf } from '../../support/hostile/pdfFiles.ts';
import { exchangeBundle } from '../../support/hostile/guardedBundle.ts';
import { createFolder } from './world.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('The program as it is installed', () => {
  let folder = '';

  before(async () => {
    folder = createFolder({});
    await build({
      absWorkingDir: root,
      entryPoints: ['src/cli.ts'],
      outfile: path.join(folder, 'dist/cli.mjs'),
      bundle: true,
      platform: 'neutral',
      mainFields: ['module', 'main'],
      format: 'esm',
      external: ['node:*'],
      logLevel: 'silent',
    });
    await exchangeBundle(path.join(folder, 'dist'));
    for (const name of ['bin', 'package.json'])
      cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  /** What the program writes and how it ends, given arguments and standard input. */
  async function start(args: readonly string[], input: string | Buffer) {
    const child = spawn(process.execPath, [path.join(folder, 'bin/kamervragen.mjs'), ...args]);
    child.stdin.end(input);
    const ended = new Promise((resolve) => child.once('close', resolve));
    return { out: await text(child.stdout), err: await text(child.stderr), exit: await ended };
  }

  it('knows its version', async () => {
    const { out, err, exit } = await start(['--version'], '');
    assert.match(out, /^\d+\.\d+\.\d+\n$/);
    assert.deepEqual([err, exit], ['', 0]);
  });

  it('explains itself', async () => {
    const { out } = await start(['--help'], '');
    for (const word of ['outline', 'check', 'suggest', 'index', '--archive', '--json', 'Afsluitcode']) {
      assert.ok(out.includes(word), word);
    }
  });

  it('checks standard input', async () => {
    const expected = '-:1:1 fout antwoord-leeg Antwoord 1 is nog leeg. Vul het antwoord in.\n';
    const draft = Buffer.from('\ufeffAntwoord 1\r\n', 'utf16le');
    const { out, err, exit } = await start(['check', '-'], draft);
    assert.ok(out.includes(expected), out);
    assert.deepEqual([err, exit], ['', 1]);
  });

  it('says on standard error what is wrong with a call', async () => {
    const { out, err, exit } = await start(['check'], '');
    assert.deepEqual(
      [out, err, exit],
      ['', 'Geef ten minste een bestand of een map (zie kamervragen --help).\n', 2],
    );
  });

  for (const command of ['check', 'outline', 'convert'])
    it(`ends at once after ${command} of a broken pdf, with a sentence, and writes nothing`, async () => {
      const written = path.join(folder, 'uit.kamervragen');
      const began = performance.now();
      const { out, err, exit } = await start(
        [command, '-', ...(command === 'convert' ? [written] : [])],
        Buffer.from(plainPdf().slice(0, 300)),
      );
      assert.deepEqual([out, err, exit], ['', 'De standaardinvoer is beschadigd of niet volledig.\n', 2]);
      assert.equal(existsSync(written), false);
      // The reader would be kept for twenty seconds.
      assert.ok(performance.now() - began < 10_000);
    });

  it('stops quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [path.join(folder, 'bin/kamervragen.mjs'), 'check', '-']);
    child.stdin.end('Antwoord 1\n\nAntwoord 1\n\n'.repeat(20_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const [err, exit] = await Promise.all([
      text(child.stderr),
      new Promise((resolve) => child.once('close', resolve)),
    ]);
    assert.deepEqual([err, exit], ['', 0]);
  });
});
