import { printable } from '../../document/printable.ts';
import { setXml, type Parts } from './package.ts';
import { addRelationship, addType, related } from './parts.ts';
import { escapedXml } from './xml.ts';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATIONSHIP =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Writes what a document says of itself: title, language, and the day that is given as that of its making. */
export function setProperties(parts: Parts, title: string, date: string | undefined): void {
  const time = date === undefined ? '' : `<T xsi:type="dcterms:W3CDTF">${escapedXml(date)}T00:00:00Z</T>`;
  const named = (name: string): string => time.replace(/(<\/?)T\b/g, `$1dcterms:${name}`);
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapedXml(printable(title))}</dc:title><dc:language>nl-NL</dc:language>` +
    `${named('created')}${named('modified')}</cp:coreProperties>`;
  const known = related(parts, '', 'core-properties');
  const path = known ?? 'docProps/core.xml';
  setXml(parts, path, xml);
  if (known !== undefined) return;
  addType(parts, `/${path}`, CORE_TYPE);
  addRelationship(parts, '', CORE_RELATIONSHIP, path);
}
