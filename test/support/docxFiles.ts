import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeDocx, type DocxOptions } from '../../src/exchange/docx/writeDocx.ts';
import type { NotesOption } from '../../src/exchange/letter/letter.ts';
import { letterFrom } from './letters.ts';

/** The parts of a docx as text, by their paths. */
export type XmlParts = Readonly<Record<string, string>>;

/** The docx that a text becomes. */
export async function docxFrom(
  text: string,
  { notes = 'leave-out', ...options }: DocxOptions & { readonly notes?: NotesOption } = {},
): Promise<Uint8Array> {
  const written = await writeDocx(letterFrom(text, { notes }), options);
  if ('refused' in written) assert.fail(written.refused);
  return written.bytes;
}

export function partsOf(docx: Uint8Array): XmlParts {
  return Object.fromEntries(Object.entries(unzipSync(docx)).map(([path, part]) => [path, strFromU8(part)]));
}

export function zipOf(parts: XmlParts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

/** The paragraphs of a part as `Style: words`; `{1}` for a reference to a footnote, `#3/0` for list 3, level 0. */
export function paragraphLines(xml = ''): readonly string[] {
  return [...xml.matchAll(/<w:p(?:\s[^>]*)?>(.*?)<\/w:p>/gs)].map(([, inner = '']) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(inner)?.[1] ?? '';
    const list = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(inner);
    const words = [
      ...inner.matchAll(
        /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:tab\/>(?!<\/w:tabs>)|<w:footnoteReference w:id="(\d+)"\/>/g,
      ),
    ]
      .map(
        ([run, text, footnote]) =>
          text ?? (footnote === undefined ? run.replace(/.+/, '\t') : `{${footnote}}`),
      )
      .join('');
    return `${style}${list ? ` #${list[2]}/${list[1]}` : ''}: ${words}`;
  });
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;

/** That XML has one root, closes what it opens, names no attribute twice and has nothing unescaped. */
export function checkXml(xml: string): void {
  const open: string[] = [];
  let roots = 0;
  for (const [, closing, name, attributes = '', empty] of xml.matchAll(TOKEN)) {
    if (name === undefined) continue;
    const names = [...attributes.matchAll(/([\w:.-]+)\s*=/g)].map((match) => match[1]);
    assert.equal(new Set(names).size, names.length, attributes);
    if (closing === '/') assert.equal(open.pop(), name);
    else {
      if (open.length === 0) roots++;
      if (empty !== '/') open.push(name);
    }
  }
  assert.deepEqual([open, roots], [[], 1]);
  const text = xml.replace(TOKEN, '');
  assert.doesNotMatch(text, /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
  // eslint-disable-next-line no-control-regex -- what XML has no place for
  assert.doesNotMatch(xml, /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u);
}

/** A template as Word saves it, cut down to what matters; parts that are given take the place of its own. */
export function templateOf(parts: XmlParts = {}): Uint8Array {
  return zipOf({ ...TEMPLATE, ...parts });
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The template's document with a body of one's own, before its page. */
export function templateDocument(body: string): string {
  return `<?xml version="1.0"?><w:document ${W} ${R}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`;
}

const TEMPLATE: XmlParts = {
  '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.template.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${TYPES}.header+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATIONS}/header" Target="header1.xml"/></Relationships>`,
  'word/document.xml': templateDocument('<w:p><w:r><w:t>Voorbeeldtekst</w:t></w:r></w:p>'),
  'word/header1.xml': `<w:hdr ${W}><w:p><w:r><w:t>Ministerie van Voorbeelden</w:t></w:r></w:p></w:hdr>`,
  'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/></w:style><w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="Kop 2"/></w:style><w:style w:type="paragraph" w:styleId="MinVraag"><w:name w:val="VRAAG"/></w:style><w:style w:type="character" w:styleId="Antwoord"><w:name w:val="Antwoord"/></w:style></w:styles>`,
};
