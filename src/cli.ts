import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buffer } from 'node:stream/consumers';
import type { Io } from './cli/io.ts';
import { run } from './cli/run.ts';
import { Converter } from './worker/exchange/converter.ts';
import { startExchange } from './worker/exchange/startNode.ts';

const converter = new Converter(
  startExchange(fileURLToPath(new URL('exchange.cjs', import.meta.url))),
  () => undefined,
);

const io: Io = {
  write: (text) => void process.stdout.write(text),
  complain: (sentence) => void process.stderr.write(`${sentence}\n`),
  readStandardInput: () => buffer(process.stdin),
  readFormatted: (bytes) => converter.read(bytes),
  writeDocx: (letter, options) => converter.writeDocx(letter, options),
  today: () => localDay(new Date()),
  version: () => versionIn(readFileSync(new URL('../package.json', import.meta.url), 'utf8')),
};

// A reader such as `head` that has seen enough closes the pipe, or socket; what would still be written has no place
// to go. The last code is what Windows says.
const READER_GONE = ['EPIPE', 'ECONNRESET', 'EOF'];
process.stdout.on('error', stopWriting);
process.stderr.on('error', stopWriting);

try {
  process.exitCode = await run(process.argv.slice(2), io);
} catch (error) {
  // A bug of ours: whoever reports it needs the place.
  io.complain(`Er ging iets mis in het programma zelf. ${error instanceof Error ? (error.stack ?? '') : ''}`);
  process.exitCode = 2;
}

function stopWriting(error: NodeJS.ErrnoException): never {
  if (READER_GONE.includes(error.code ?? '')) process.exit(0);
  io.complain(`De uitvoer kon niet worden geschreven (${error.message}).`);
  process.exit(2);
}

/** As ISO 8601, where the program runs. */
function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** From package.json, which stands one folder up both here and in the package. */
function versionIn(manifest: string): string {
  const { version }: { readonly version?: unknown } = JSON.parse(manifest) as object;
  return typeof version === 'string' ? version : '';
}
