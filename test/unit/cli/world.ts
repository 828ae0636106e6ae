import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeDocx } from '../../../src/exchange/docx/writeDocx.ts';
import { readText } from '../../../src/exchange/readText.ts';
import type { Io } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/run.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Outcome {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with files of their own; `@` stands for it in arguments and in output. */
export function createFolder(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kamervragen-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Runs the program with arguments on files, and tells what it wrote and how it ended. */
export async function runOn(
  files: Files,
  args: readonly string[],
  input: string | Uint8Array = '',
  prepare: (folder: string) => void | Promise<void> = () => undefined,
): Promise<Outcome> {
  const folder = createFolder(files);
  try {
    await prepare(folder);
    return await runIn(folder, args, input);
  } finally {
    removeFolder(folder);
  }
}

/** The same in a folder that is there. */
export async function runIn(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Outcome> {
  const written = { out: '', err: '' };
  const io: Io = {
    write: (text) => void (written.out += text),
    complain: (sentence) => void (written.err += `${sentence}\n`),
    readStandardInput: () => Promise.resolve(Buffer.from(input)),
    readFormatted: readText,
    writeDocx,
    today: () => '2031-03-01',
    version: () => '1.2.3',
  };
  const exit = await run(
    args.map((arg) => arg.replace(/^@/, folder)),
    io,
  );
  const named = (text: string): string => text.replaceAll(folder, '@');
  return { exit, out: named(written.out), err: named(written.err) };
}

/** Also what a test has locked: removing needs the right to look into every folder. */
export function removeFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) chmodSync(path.join(folder, entry.name), 0o700);
  }
  rmSync(folder, { recursive: true });
}

/** The whole of what is written, and the exit code. */
export async function checkRun(
  files: Files,
  args: readonly string[],
  expected: Partial<Outcome>,
  input: string | Uint8Array = '',
): Promise<void> {
  assert.deepEqual(await runOn(files, args, input), { exit: 0, out: '', err: '', ...expected });
}
