import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cleanups = new Set<() => void>();
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Runs `cleanup` when this process ends, however it ends. The result runs it now instead. */
export function atEnd(cleanup: () => void): () => void {
  if (cleanups.size === 0) watchExit();
  cleanups.add(cleanup);
  return () => {
    if (cleanups.delete(cleanup)) cleanup();
  };
}

export interface Scratch {
  readonly dir: string;
  remove(): void;
}

/** A new folder that does not outlive this process. */
export function scratchDir(): Scratch {
  const dir = mkdtempSync(path.join(tmpdir(), 'kamervragen-'));
  const remove = atEnd(() => rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return { dir, remove };
}

function watchExit(): void {
  process.once('exit', () => {
    // The newest first: a server is stopped before its folder goes.
    for (const cleanup of [...cleanups].reverse()) {
      try {
        cleanup();
      } catch {
        // Still being written to; the system's own clearing of the temporary folder takes it.
      }
    }
  });
  // A second signal, as npm sends on what the terminal sent already, must not end the cleaning half way.
  for (const [signal, code] of Object.entries(signals)) process.on(signal, () => process.exit(code));
}
