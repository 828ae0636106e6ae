import { zipSync } from 'fflate';
import { entriesOf, unpacked } from './zip.ts';

/** The parts of a docx by their paths in it. */
export type Parts = Map<string, Uint8Array>;

/** What a part or its contents cannot be, in words for the user. */
export interface Refused {
  readonly refused: string;
}

/** Far more than a template has, logos included; a zip can promise any size. */
const LARGEST = 32 * 1024 * 1024;
const MOST_PARTS = 2000;

/** Takes a docx apart; nothing when it is no zip, a damaged one, or one that would unpack to too much. */
export function openedPackage(bytes: Uint8Array): Parts | undefined {
  try {
    const entries = entriesOf(bytes);
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (size > LARGEST || entries.length > MOST_PARTS) return undefined;
    return new Map(entries.map((entry) => [entry.name, unpacked(bytes, entry)]));
  } catch {
    return undefined; // What cannot be unpacked is no docx: the caller says so.
  }
}

/** Zips know no time zones: this is the first moment that they can name, in any. */
const NO_TIME = '1980-01-01T00:00:00';

/** Puts a docx together, the same bytes for the same parts. */
export function packed(parts: Parts): Uint8Array {
  const paths = [...parts.keys()].filter((path) => !path.endsWith('/')).sort();
  // The list of types comes first: by it a reader knows what the file is.
  const first = paths.filter((path) => path === CONTENT_TYPES);
  const rest = paths.filter((path) => path !== CONTENT_TYPES);
  const files = Object.fromEntries(
    [...first, ...rest].map((path) => [path, parts.get(path) ?? new Uint8Array()]),
  );
  return zipSync(files, { mtime: NO_TIME, level: 6 });
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** A part as text; nothing where there is none. */
export function xmlOf(parts: Parts, path: string): string | undefined {
  const bytes = parts.get(path);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

export function setXml(parts: Parts, path: string, xml: string): void {
  parts.set(path, new TextEncoder().encode(xml));
}
