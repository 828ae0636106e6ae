import * as vscode from 'vscode';
import { Converter, type StartExchange } from '../../worker/exchange/converter.ts';
import type { Documents } from '../documents.ts';
import type { Findings } from '../findings.ts';
import { registerExport } from './export/exporting.ts';
import { registerImport } from './importing.ts';
import { registerNewDraft } from './newDraft.ts';
import { fileReader } from './reading.ts';
import { registerRenditions } from './rendition.ts';
import { registerTidying } from './tidying.ts';

/** Other formats in and out. The worker that reads them starts when it is first needed. */
export function registerExchange(
  { documents, findings }: { readonly documents: Documents; readonly findings: Findings },
  start: StartExchange,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const converter = new Converter(start, (why) => log.warn(`Het lezen van een bestand brak af: ${why}`));
  const read = fileReader(converter, log);
  return vscode.Disposable.from(
    new vscode.Disposable(() => converter.close()),
    registerNewDraft(documents, read, log),
    registerImport(read, log),
    registerRenditions(read),
    registerTidying(documents),
    registerExport({ documents, findings, converter, log }),
  );
}
