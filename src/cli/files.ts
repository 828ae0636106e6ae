import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decode } from '../exchange/decode.ts';
import type { Lines } from '../exchange/draft/draftText.ts';
import { formatOf, isEmpty } from '../exchange/format.ts';
import type { TextRead } from '../exchange/readText.ts';
import { becauseOf } from '../exchange/unreadable.ts';
import type { Io } from './io.ts';

export const STANDARD_INPUT = '-';

export interface LoadedFile {
  readonly file: string;
  readonly text: string;
  readonly lines: Lines;
}

/** Why a file or folder could not be read, in one Dutch sentence. */
export interface Trouble {
  readonly file: string;
  readonly trouble: string;
}

export type Loaded = LoadedFile | Trouble;

/** Reads a file of any kind as text, or standard input for `-` where that may be meant. */
export async function load(
  file: string,
  io: Io,
  standardInput: 'file' | 'standard-input' = 'file',
): Promise<Loaded> {
  try {
    const isInput = file === STANDARD_INPUT && standardInput === 'standard-input';
    const bytes = isInput ? await io.readStandardInput() : await readFile(file);
    const read = isEmpty(file, bytes) ? NOTHING : await textOf(bytes, io);
    return 'text' in read
      ? { file, text: read.text, lines: read.lines }
      : { file, trouble: `${nameOf(file)} ${becauseOf(read.unreadable)}.` };
  } catch (error) {
    return { file, trouble: troubleWith(file, error) };
  }
}

const NOTHING: TextRead & { readonly lines: Lines } = { unreadable: 'empty', lines: 'whole' };

/** Plain text is read here; to read anything else takes a library that is loaded for it. */
async function textOf(bytes: Uint8Array, io: Io): Promise<TextRead & { readonly lines: Lines }> {
  if (formatOf(bytes) === 'text') return { ...decode(bytes), lines: 'wrapped' };
  return { ...(await io.readFormatted(bytes)), lines: 'whole' };
}

/** Says why something could not be read, by the code of Node's error. */
export function troubleWith(
  file: string,
  error: unknown,
  done: 'gelezen' | 'geschreven' = 'gelezen',
): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      // What is written need not be there, but its folder must.
      return done === 'geschreven'
        ? `De map ‘${path.dirname(file)}’ bestaat niet.`
        : `${nameOf(file)} bestaat niet.`;
    case 'EACCES':
    case 'EPERM':
      return `${nameOf(file)} mag niet worden ${done}: u hebt er geen rechten voor.`;
    case 'ENOSPC':
      return `${nameOf(file)} kan niet worden ${done}: de schijf is vol.`;
    case 'EISDIR':
      return `${nameOf(file)} is een map; geef hier een bestand.`;
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return `${nameOf(file)} is te groot om te lezen.`;
    default:
      return `${nameOf(file)} kan niet worden ${done} (${error instanceof Error ? error.message : String(error)}).`;
  }
}

function nameOf(file: string): string {
  return file === STANDARD_INPUT ? 'De standaardinvoer' : `‘${file}’`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
