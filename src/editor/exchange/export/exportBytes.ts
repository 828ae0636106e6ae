import * as vscode from 'vscode';
import { reported } from '../../reported.ts';
import { nameOf } from '../reading.ts';
import { tellExported, type Exported } from './afterwards.ts';
import { writeWhole } from './writeWhole.ts';

/** Writes what is exported to the place that the user chose, and says so, or else that it could not be written. */
export async function exportBytes(
  what: Exported,
  place: vscode.Uri,
  bytes: Uint8Array,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const sentence = `‘${nameOf(place)}’ kon niet worden bewaard. Is het nog open in een ander programma, of is de schijf vol?`;
  await reported(log, sentence, async () => {
    await writeWhole(vscode.workspace.fs, place, bytes, crypto.randomUUID());
    tellExported(what, place, log);
  });
}
