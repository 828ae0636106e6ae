import * as vscode from 'vscode';
import { Converter, type StartExchange } from '../../worker/exchange/converter.ts';
import { findDraftInUse } from './draftInUse.ts';
import { registerExport } from './export/exporting.ts';
import { registerImport } from './importing.ts';
import { registerNewDraft } from './newDraft.ts';
import { fileReader } from './reading.ts';
import { registerPostponing } from './postponing/postponing.ts';
import { Preview, type PreviewParts } from './preview/preview.ts';
import { registerPreview } from './preview/register.ts';
import { registerRenditions } from './rendition.ts';
import { registerTidying } from './tidying.ts';

/** Other formats in and out. The worker that reads them starts when it is first needed. */
export function registerExchange(
  { documents, findings, extensionUri }: PreviewParts,
  start: StartExchange,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const converter = new Converter(start, (why) => log.warn(`Het lezen van een bestand brak af: ${why}`));
  const read = fileReader(vscode.workspace.fs, converter, log);
  const preview = new Preview({ documents, findings, extensionUri });
  const draftInUse = findDraftInUse(() => preview.inUse());
  return vscode.Disposable.from(
    new vscode.Disposable(() => converter.close()),
    registerNewDraft(documents, read, log),
    registerImport(read, log),
    registerRenditions(read),
    registerTidying(documents),
    registerExport({ documents, findings, converter, draftInUse, log }),
    registerPostponing(documents, draftInUse, log),
    registerPreview(preview, draftInUse, log),
  );
}
