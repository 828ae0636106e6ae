import * as vscode from 'vscode';
import { htmlPage } from '../../../exchange/html/page.ts';
import { readinessOf } from '../../../exchange/letter/readiness.ts';
import type { Converter } from '../../../worker/exchange/converter.ts';
import type { Documents } from '../../documents.ts';
import { today } from '../../earlier/today.ts';
import type { Findings } from '../../findings.ts';
import { reported } from '../../reported.ts';
import type { DraftInUse } from '../draftInUse.ts';
import { nameOf } from '../reading.ts';
import { askedNotes } from './asking.ts';
import { exportBytes } from './exportBytes.ts';
import { letterToday } from './letterToday.ts';
import type { LetterFormat } from './names.ts';
import { chosenPlace } from './place.ts';
import { wordBytes } from './word.ts';

/** What an export needs to know. */
export interface Exporting {
  readonly documents: Documents;
  readonly findings: Pick<Findings, 'get'>;
  readonly converter: Pick<Converter, 'writeDocx'>;
  readonly draftInUse: DraftInUse;
  readonly log: vscode.LogOutputChannel;
}

/** The commands “Exporteer naar Word…” and “Exporteer naar HTML…”. */
export function registerExport(exporting: Exporting): vscode.Disposable {
  const register = (command: string, format: LetterFormat): vscode.Disposable =>
    vscode.commands.registerCommand(command, (given?: unknown) =>
      reported(exporting.log, 'De brief kon niet worden geëxporteerd.', async () => {
        const document = exporting.draftInUse(given);
        if (document !== undefined) await exportLetter(document, format, exporting);
      }),
    );
  return vscode.Disposable.from(
    register('kamervragen.exporteerWord', 'docx'),
    register('kamervragen.exporteerHtml', 'html'),
  );
}

/** What leaves is the text about which the user was asked, also when it changes meanwhile. */
async function exportLetter(
  document: vscode.TextDocument,
  format: LetterFormat,
  { documents, findings, converter, log }: Exporting,
): Promise<void> {
  const parsed = documents.get(document);
  if (parsed.kind === 'unknown') {
    void vscode.window.showWarningMessage(
      `‘${nameOf(document.uri)}’ is niet herkend als document met Kamervragen.`,
    );
    return;
  }
  const notes = await askedNotes(readinessOf(parsed, findings.get(document)));
  const place = notes && (await chosenPlace(document, format));
  if (notes === undefined || place === undefined) return;
  const date = today();
  const letter = letterToday(parsed, notes, date);
  const bytes =
    format === 'html'
      ? new TextEncoder().encode(htmlPage(letter))
      : await wordBytes(letter, document, { converter, today: date });
  if (bytes === undefined) return;
  await exportBytes('De brief', place, bytes, log);
}
