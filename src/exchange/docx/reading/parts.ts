import { strFromU8, zipSync, type Zippable } from 'fflate';
import { entriesOf, unpacked, type ZipEntry } from '../zip.ts';

/** In bytes: what all the parts of a Word file that are read come to when unpacked. A thousand pages take less. */
export const MOST_UNPACKED = 60_000_000;

/** What a Word file says is in these; pictures, fonts, macros and embedded files are never unpacked. */
const READ =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\.xml\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\d{0,2}\.xml)$/;

export type Parts =
  | { readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly unreadable: 'damaged' | 'locked' | 'no-word-file' | 'too-much' };

/** The parts of a Word file that hold its text. Not more is unpacked than each part says to be, and not when that is too much. */
export function partsOf(bytes: Uint8Array): Parts {
  try {
    const entries = entriesOf(bytes);
    const read = entries.filter(({ name }) => READ.test(name));
    if (!read.some(({ name }) => name === 'word/document.xml')) return { unreadable: 'no-word-file' };
    if (read.some(({ isLocked }) => isLocked)) return { unreadable: 'locked' };
    if (sizeOf(read) > MOST_UNPACKED) return { unreadable: 'too-much' };
    return { parts: new Map(read.map((entry) => [entry.name, unpacked(bytes, entry)])) };
  } catch {
    return { unreadable: 'damaged' };
  }
}

function sizeOf(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

export function xmlOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const part = parts.get(name);
  return part === undefined ? '' : strFromU8(part);
}

/** The parts as a Word file again, without what was not read. */
export function packed(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of parts) files[name] = part;
  return zipSync(files, { level: 0 });
}
