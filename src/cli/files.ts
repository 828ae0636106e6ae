import { readFile } from 'node:fs/promises';
import { decode } from '../exchange/decode.ts';

export const STANDARD_INPUT = '-';

export interface LoadedFile {
  readonly file: string;
  readonly text: string;
}

/** Why a file or folder could not be read, in one Dutch sentence. */
export interface Trouble {
  readonly file: string;
  readonly trouble: string;
}

export type Loaded = LoadedFile | Trouble;

export type ReadStandardInput = () => Promise<Uint8Array>;

/** Reads a file, or standard input for `-` where that may be meant. */
export async function load(file: string, readStandardInput?: ReadStandardInput): Promise<Loaded> {
  try {
    const isInput = file === STANDARD_INPUT && readStandardInput !== undefined;
    const bytes = isInput ? await readStandardInput() : await readFile(file);
    const decoded = decode(bytes);
    return 'text' in decoded
      ? { file, text: decoded.text }
      : { file, trouble: notText(file, decoded.unreadable) };
  } catch (error) {
    return { file, trouble: troubleWith(file, error) };
  }
}

/** Says why something could not be read, by the code of Node's error. */
export function troubleWith(file: string, error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${nameOf(file)} bestaat niet.`;
    case 'EACCES':
    case 'EPERM':
      return `${nameOf(file)} mag niet worden gelezen: u hebt er geen rechten voor.`;
    case 'EISDIR':
      return `${nameOf(file)} is een map; geef hier een bestand.`;
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return `${nameOf(file)} is te groot om te lezen.`;
    default:
      return `${nameOf(file)} kan niet worden gelezen (${error instanceof Error ? error.message : String(error)}).`;
  }
}

function notText(file: string, unreadable: 'binary' | 'other-format'): string {
  return unreadable === 'binary'
    ? `${nameOf(file)} is geen tekstbestand en is overgeslagen.`
    : `${nameOf(file)} is een pdf-, Word- of ander opgemaakt bestand en is overgeslagen: bewaar het eerst als tekst.`;
}

function nameOf(file: string): string {
  return file === STANDARD_INPUT ? 'De standaardinvoer' : `‘${file}’`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
