import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import process from 'node:process';

/**
 * Writes a file that stands under its name only when it is whole: when the disk is full, or the program is ended, what was
 * there before is there still. Throws Node's own errors.
 */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const unfinished = `${file}.${process.pid}.nieuw`;
  try {
    const descriptor = openSync(unfinished, 'w');
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
