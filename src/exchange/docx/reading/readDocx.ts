import mammoth from 'mammoth';
import { strToU8 } from 'fflate';
import type { Flow } from '../../flow/flow.ts';
import type { Unreadable } from '../../unreadable.ts';
import { inFamiliarForms } from './familiar.ts';
import { flowOf } from './flowOf.ts';
import { withoutHidden } from './hidden.ts';
import { objectionTo } from './measure.ts';
import { withNumbers } from './numbering.ts';
import { packed, partsOf, xmlOf } from './parts.ts';
import type { WordDocument } from './wordTree.ts';

export type DocxRead = { readonly flow: Flow } | { readonly unreadable: Unreadable };

const DOCUMENT = 'word/document.xml';
const NO_STYLES =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>';
/** The parts that are shown. */
const SHOWN = [DOCUMENT, 'word/footnotes.xml', 'word/endnotes.xml'];

/** Reads a Word file: what its text says, and nothing that it refers to. */
export async function readDocx(bytes: Uint8Array): Promise<DocxRead> {
  const unpacked = partsOf(bytes);
  if ('unreadable' in unpacked) return unpacked;
  const parts = new Map(unpacked.parts);
  for (const name of parts.keys()) {
    const objection = objectionTo(xmlOf(parts, name));
    if (objection !== undefined) return { unreadable: objection };
  }
  const styles = xmlOf(parts, 'word/styles.xml');
  for (const name of SHOWN.filter((one) => parts.has(one)))
    parts.set(name, strToU8(withoutHidden(inFamiliarForms(xmlOf(parts, name)), styles)));
  const numbered = withNumbers(xmlOf(parts, DOCUMENT), xmlOf(parts, 'word/numbering.xml'), styles);
  parts.set(DOCUMENT, strToU8(numbered));
  // What they say was made use of; something wrong in them, or no styles at all, can keep mammoth from reading the text.
  for (const name of parts.keys()) if (/^word\/(?:styles|numbering)\d*\.xml$/.test(name)) parts.delete(name);
  parts.set('word/styles.xml', strToU8(NO_STYLES));
  try {
    const read = await treeOf(packed(parts));
    return read === undefined ? { unreadable: 'damaged' } : { flow: flowOf(read) };
  } catch {
    return { unreadable: 'damaged' }; // mammoth says only which tag it did not expect.
  }
}

/** mammoth's own tree of the document; what it would make of it as HTML is not wanted. */
async function treeOf(bytes: Uint8Array): Promise<WordDocument | undefined> {
  let tree: WordDocument | undefined;
  const { buffer, byteOffset, byteLength } = bytes;
  const copy = new Uint8Array(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  await mammoth.convertToHtml(inputOf(copy), {
    transformDocument: (read: WordDocument) => {
      tree = read;
      return { ...read, children: [] };
    },
  });
  return tree;
}

/** Each form of mammoth takes its own: that for a browser an `arrayBuffer`, that for Node a `buffer`. */
function inputOf(bytes: Uint8Array): { readonly arrayBuffer: ArrayBuffer; readonly buffer: Buffer } {
  return { arrayBuffer: bytes.buffer as ArrayBuffer, buffer: bytes as Buffer };
}
