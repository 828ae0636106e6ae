import { parse } from '../document/parse.ts';
import type { Format } from './arguments.ts';
import { load } from './files.ts';
import { asJson } from '../document/asJson.ts';
import { type ExitCode, type Io } from './io.ts';
import { outlineData } from './outlineData.ts';
import { outlineTable } from './outlineTable.ts';

/** Shows what each file consists of: 0, or 2 when a file could not be read. */
export async function outlineFiles(files: readonly string[], format: Format, io: Io): Promise<ExitCode> {
  const loaded = [];
  for (const file of files) loaded.push(await load(file, io, 'standard-input'));
  const readable = loaded.flatMap((one) => ('text' in one ? [one] : []));
  const unreadable = loaded.flatMap((one) => ('trouble' in one ? [one] : []));
  for (const { trouble } of unreadable) io.complain(trouble);
  io.write(
    format === 'json'
      ? asJson(readable.map(({ file, text }) => outlineData(file, parse(text))))
      : readable.map(({ file, text }) => outlineTable(file, parse(text))).join('\n'),
  );
  return unreadable.length > 0 ? 2 : 0;
}
