import type { Format } from './arguments.ts';
import { openFolderArchive, type FolderArchive } from './folderArchive.ts';
import { asJson } from '../document/asJson.ts';
import { printable, type ExitCode, type Io } from './io.ts';

interface Indexed {
  readonly files: number;
  readonly read: number;
  readonly documents: number;
  readonly passages: number;
  readonly seconds: number;
  readonly keptIn: string | undefined;
  readonly troubles: readonly string[];
}

/** Builds the index of a folder, or brings it up to date, and keeps it: 0, or 2 when something could not be read or kept. */
export async function indexFolder(folder: string, format: Format, io: Io): Promise<ExitCode> {
  const start = performance.now();
  const opened = await openFolderArchive(folder, 'kept', io);
  if ('trouble' in opened) {
    io.complain(opened.trouble);
    return 2;
  }
  const indexed = indexedOf(opened, (performance.now() - start) / 1000);
  io.write(format === 'json' ? asJson(indexed) : plain(indexed));
  for (const trouble of indexed.troubles) io.complain(trouble);
  return indexed.troubles.length > 0 ? 2 : 0;
}

function indexedOf({ archive, files, read, keptIn, troubles }: FolderArchive, seconds: number): Indexed {
  const { documents, passages } = archive.collection.size();
  return { files, read, documents, passages, seconds: Number(seconds.toFixed(3)), keptIn, troubles };
}

function plain({ files, read, documents, passages, seconds, keptIn }: Indexed): string {
  const lines = [
    `Bestanden: ${files}, waarvan ${read} gelezen en ${files - read} ongewijzigd`,
    `Documenten met antwoorden, en brieven: ${documents}`,
    `Passages: ${passages}`,
    `Tijd: ${seconds.toFixed(1).replace('.', ',')} s`,
    ...(keptIn === undefined ? [] : [`Bewaard in: ${keptIn}`]),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}
