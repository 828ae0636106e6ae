#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli.mjs', import.meta.url);

if (existsSync(program)) {
  await import(program.href);
} else {
  console.error(
    'Het programma is nog niet gebouwd: voer eerst "npm ci && npm run build" uit in de map van Kamervragen.',
  );
  process.exitCode = 2;
}
