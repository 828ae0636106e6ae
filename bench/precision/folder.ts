import { Buffer } from 'node:buffer';
import { documentsAt } from '../../src/cli/documents.ts';
import type { Io } from '../../src/cli/io.ts';
import type { Document } from '../../src/document/model.ts';
import { parse } from '../../src/document/parse.ts';
import { readText } from '../../src/exchange/readText.ts';

export interface Read {
  readonly file: string;
  readonly document: Document;
}

/** The documents in some folders that hold answers, read as the program reads them for a terminal. */
export async function answeredIn(folders: readonly string[]): Promise<readonly Read[]> {
  const all: Read[] = [];
  for await (const loaded of documentsAt(folders, io)) {
    if ('trouble' in loaded) {
      io.complain(loaded.trouble);
      continue;
    }
    const document = parse(loaded.text);
    if (document.kind === 'answers') all.push({ file: loaded.file, document });
  }
  return all;
}

const io: Io = {
  write: (text) => console.log(text),
  complain: (sentence) => console.error(sentence),
  readStandardInput: () => Promise.resolve(Buffer.alloc(0)),
  readFormatted: readText,
  writeDocx: () => Promise.reject(new Error('Nothing is written here.')),
  version: () => '',
};
