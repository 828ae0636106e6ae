import { rawZip, textEntry, type RawEntry } from './rawZip.ts';

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const DOCUMENT = 'word/document.xml';

export const QUESTION = 'Wie beslist er over de leesbus?';

export function withDocument(document: RawEntry, others: readonly RawEntry[] = []): Uint8Array {
  return rawZip([textEntry('_rels/.rels', relations([['officeDocument', DOCUMENT]])), document, ...others]);
}

export function documentOf(body: string): RawEntry {
  return textEntry(
    DOCUMENT,
    `<?xml version="1.0"?><w:document ${W} ${R}><w:body>${body}</w:body></w:document>`,
  );
}

export function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

export function relations(
  targets: readonly (readonly [type: string, target: string, mode?: string])[],
): string {
  const written = targets.map(
    ([type, target, mode], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}
