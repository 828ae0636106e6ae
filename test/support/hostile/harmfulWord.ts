/** Word files, and parts of them, that are made to do harm. */
import { deflatedSpaces, rawZip, textEntry } from './rawZip.ts';
import { DOCUMENT, documentOf, paragraph, QUESTION, R, relations, W, withDocument } from './wordParts.ts';

/** Nobody listens there, and a stub hears of it when something is asked. */
const OUTSIDE = 'http://127.0.0.1:9/gehaald';

export function bomb(): Uint8Array {
  const start = `<w:document ${W}><w:body>`;
  return withDocument({
    name: DOCUMENT,
    packed: deflatedSpaces(4000, start),
    says: 4_000_000_000 + start.length,
  });
}

export function liar(millions: number): Uint8Array {
  const start = `<w:document ${W}><w:body>${paragraph(QUESTION)}`;
  return withDocument({ name: DOCUMENT, packed: deflatedSpaces(millions, start), says: 1000 });
}

export function crowd(): Uint8Array {
  return crowdOf((number) => `word/media/${number}.xml`);
}

export function crowdOf(nameOf: (number: number) => string): Uint8Array {
  const many = Array.from({ length: 60_000 }, (_, number) => textEntry(nameOf(number), 'x'));
  return withDocument(documentOf(paragraph(QUESTION)), many);
}

/** Thousands of names for the same 50 MB: each counts. */
export function overlapping(): Uint8Array {
  const one = { name: 'word/document1.xml', packed: deflatedSpaces(50), says: 50_000_000 };
  const others = Array.from({ length: 5000 }, (_, number) => ({
    ...one,
    name: `word/document${number}.xml`,
    at: 0,
  }));
  return rawZip([one, ...others, documentOf(paragraph(QUESTION))]);
}

export function nested(): Uint8Array {
  let zip: Uint8Array = withDocument(documentOf(paragraph(QUESTION)));
  for (let depth = 0; depth < 50; depth++)
    zip = rawZip([{ name: 'nog-een.docx', packed: zip, says: zip.length, method: 0 }]);
  return zip;
}

export function nestedInWord(): Uint8Array {
  const inner = bomb();
  return withDocument(documentOf(paragraph(QUESTION)), [
    { name: 'word/embeddings/binnen.docx', packed: inner, says: inner.length, method: 0 },
  ]);
}

export function encrypted(): Uint8Array {
  return rawZip([{ ...documentOf(paragraph(QUESTION)), flags: 1 }]);
}

export function unknownMethod(): Uint8Array {
  return rawZip([{ ...documentOf(paragraph(QUESTION)), method: 99 }]);
}

/** Pictures, a template, a link, an embedded object and text of another file, all from outside. */
export function referring(): Uint8Array {
  const kinds = [
    'image',
    'attachedTemplate',
    'hyperlink',
    'aFChunk',
    'oleObject',
    'footnotes',
    'styles',
    'subDocument',
  ];
  const outside = kinds.flatMap((kind): readonly (readonly [string, string, string])[] => [
    [kind, `${OUTSIDE}/${kind}`, 'External'],
    [kind, 'file:///etc/passwd', 'External'],
    [kind, '//127.0.0.1/share/x', 'External'],
  ]);
  const rels = relations(outside);
  const body = `${paragraph(QUESTION)}<w:altChunk r:id="rId10"/><w:subDoc r:id="rId22"/><w:p><w:hyperlink r:id="rId7"><w:r><w:t>verwijzing</w:t></w:r></w:hyperlink><w:r>${drawing('rId1')}${drawing('rId2')}<w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Link" r:id="rId13"/></w:object><w:fldSimple w:instr=" INCLUDETEXT &quot;${OUTSIDE}&quot; "/></w:r></w:p>`;
  return withDocument(documentOf(body), [
    textEntry('word/_rels/document.xml.rels', rels),
    textEntry('word/_rels/settings.xml.rels', rels),
    textEntry('word/settings.xml', `<w:settings ${W} ${R}><w:attachedTemplate r:id="rId4"/></w:settings>`),
  ]);
}

export function drawing(id: string): string {
  return `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="${id}"/><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
}

export function laughing(before: string): string {
  const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
  return `<?xml version="1.0"?>${before}<!DOCTYPE w:document [<!ENTITY l0 "ha">${laughs.join('')}]><w:document ${W}><w:body>${paragraph('&l9;')}</w:body></w:document>`;
}

export function tables(depth: number): string {
  return `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph(QUESTION)}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
}

export function deepStyles(): string {
  return `<w:styles ${W}>${'<w:x>'.repeat(100_000)}${'</w:x>'.repeat(100_000)}</w:styles>`;
}

export const listItem = `<w:p><w:pPr><w:numPr><w:ilvl w:val="4000000000"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${QUESTION}</w:t></w:r></w:p>`;

export const farLevels = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="4000000000"><w:start w:val="1e300"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="4000000000"><w:startOverride w:val="-5"/></w:lvlOverride></w:num></w:numbering>`;

export const circling = `<w:styles ${W}>${['A', 'B'].map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${id === 'A' ? 'B' : 'A'}"/></w:style>`).join('')}</w:styles>`;
