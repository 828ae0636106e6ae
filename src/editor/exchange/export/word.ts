import * as vscode from 'vscode';
import type { WrittenDocx } from '../../../exchange/docx/writeDocx.ts';
import type { Letter } from '../../../exchange/letter/letter.ts';
import type { Converter } from '../../../worker/exchange/converter.ts';
import { readTemplate } from './template.ts';

const HOUSE_STYLE = 'Exporteer in de huisstijl';

/**
 * A letter as a Word file, in the ministry's own template where the settings name one; nothing when that failed and the
 * user, who has read why, wants none.
 */
export async function wordBytes(
  letter: Letter,
  document: vscode.TextDocument,
  { converter, today }: { readonly converter: Pick<Converter, 'writeDocx'>; readonly today: string },
): Promise<Uint8Array | undefined> {
  const write = (template: Uint8Array | undefined): PromiseLike<WrittenDocx> =>
    whileTelling(() =>
      converter.writeDocx(letter, { date: today, ...(template === undefined ? {} : { template }) }),
    );
  const template = await readTemplate(document);
  const written = 'refused' in template ? template : await write(template.bytes);
  if ('bytes' in written) return written.bytes;
  const isPlain = 'bytes' in template && template.bytes === undefined;
  if (!isPlain && !(await wantsHouseStyle(written.refused))) return undefined;
  const plain = isPlain ? written : await write(undefined);
  if ('bytes' in plain) return plain.bytes;
  void vscode.window.showErrorMessage(plain.refused);
  return undefined;
}

async function wantsHouseStyle(refused: string): Promise<boolean> {
  const detail = 'U kunt de brief ook zonder sjabloon exporteren, in de huisstijl van Kamervragen.';
  const choice = await vscode.window.showWarningMessage(refused, { modal: true, detail }, HOUSE_STYLE);
  return choice === HOUSE_STYLE;
}

function whileTelling<Result>(work: () => Promise<Result>): PromiseLike<Result> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: 'Kamervragen: Word-bestand maken…' },
    work,
  );
}
