import { strFromU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** In bytes: what all the parts of a Word file that are read come to when unpacked. A thousand pages take less. */
export const MOST_UNPACKED = 60_000_000;

/** What a Word file says is in these; pictures, fonts, macros and embedded files are never unpacked. */
const READ =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\.xml\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\d*\.xml)$/;

export type Parts =
  | { readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly unreadable: 'damaged' | 'no-word-file' | 'too-large' };

/**
 * The parts of a Word file that hold its text. Not more is unpacked than each part says to be, and not when that is
 * too much: a file that lies about it is read in part and then found damaged.
 */
export function partsOf(bytes: Uint8Array): Parts {
  const unpacked = { size: 0 };
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!READ.test(name)) return false;
        unpacked.size += originalSize;
        return unpacked.size <= MOST_UNPACKED;
      },
    });
    if (unpacked.size > MOST_UNPACKED) return { unreadable: 'too-large' };
    const parts = new Map(Object.entries(files));
    return parts.has('word/document.xml') ? { parts } : { unreadable: 'no-word-file' };
  } catch {
    return { unreadable: 'damaged' };
  }
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
