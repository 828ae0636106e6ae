import { joined, type HostileFile } from './hostileFile.ts';
import { deflatedSpaces, rawZip, textEntry, type RawEntry } from './rawZip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'word/document.xml';

/** Nobody listens there, and a stub hears of it when something is asked. */
const OUTSIDE = 'http://127.0.0.1:9/gehaald';

const QUESTION = 'Wie beslist er over de leesbus?';

const DAMAGED = { because: 'is beschadigd of niet volledig' };
const TOO_MUCH = { because: 'bevat veel meer dan een stel vragen en antwoorden en wordt niet gelezen' };
const TOO_DEEP = { because: 'is te ingewikkeld opgebouwd om te lezen' };
const NO_WORD = { because: 'is geen Word-bestand, maar een ander ingepakt bestand' };
const ENTITIES = {
  because:
    'omschrijft in de kop zelf tekens en stukken tekst (entiteiten); die worden om veiligheidsredenen niet ingevuld',
};

export const wordFiles: readonly HostileFile[] = [
  { name: 'a Word file of which a part unpacks to four gigabytes', make: bomb, expected: TOO_MUCH },
  { name: 'a Word file of which a part says that it is small', make: () => liar(300), expected: DAMAGED },
  {
    name: 'a Word file of which a part unpacks to a gigabyte and says that it is small',
    make: () => liar(1000),
    expected: DAMAGED,
  },
  {
    name: 'a Word file of which a part says that it is four gigabytes',
    make: () => withDocument({ ...documentOf(paragraph(QUESTION)), says: 0xfffffff0 }),
    expected: TOO_MUCH,
  },
  { name: 'a Word file with sixty thousand parts', make: crowd, expected: { words: QUESTION } },
  {
    name: 'a Word file with sixty thousand parts that are read',
    make: () => crowdOf((number) => `word/document${number}.xml`),
    expected: { words: QUESTION },
  },
  { name: 'a Word file of which the parts overlap', make: overlapping, expected: TOO_MUCH },
  { name: 'zip in zip in zip', make: nested, expected: NO_WORD },
  { name: 'a Word file in a Word file', make: nestedInWord, expected: { words: QUESTION } },
  {
    name: 'a Word file that is encrypted as a zip',
    make: encrypted,
    expected: { because: 'is beveiligd met een wachtwoord; bewaar het eerst zonder wachtwoord' },
  },
  { name: 'a Word file that is packed in an unknown way', make: unknownMethod, expected: DAMAGED },
  { name: 'a Word file that refers to others', make: referring, expected: { words: QUESTION } },
  {
    name: 'a Word file that names another part as its text',
    make: () =>
      rawZip([
        textEntry('_rels/.rels', relations([['officeDocument', '../../../../../etc/passwd']])),
        documentOf(paragraph(QUESTION)),
      ]),
    expected: { words: QUESTION },
  },
  {
    name: 'a Word file with a document type',
    make: () => withDocument(textEntry(DOCUMENT, laughing(''))),
    expected: ENTITIES,
  },
  {
    name: 'a Word file with a document type behind a long comment',
    make: () => withDocument(textEntry(DOCUMENT, laughing(`<!--${'-'.repeat(0)}${'x'.repeat(300_000)}-->`))),
    expected: ENTITIES,
  },
  {
    name: 'a Word file with a document type in UTF-16',
    make: () => {
      const bytes = joined('\xff\xfe', Buffer.from(laughing(''), 'utf16le'));
      return withDocument({ name: DOCUMENT, packed: bytes, says: bytes.length, method: 0 });
    },
    expected: DAMAGED,
  },
  {
    name: 'a Word file with a document type in its relations',
    make: () => rawZip([textEntry('_rels/.rels', laughing('')), documentOf(paragraph(QUESTION))]),
    expected: ENTITIES,
  },
  {
    name: 'a Word file of 100,000 elements in each other',
    make: () => withDocument(documentOf('<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000))),
    expected: TOO_DEEP,
  },
  {
    name: 'a Word file of tables in tables',
    make: () => withDocument(documentOf(tables(2000))),
    expected: TOO_DEEP,
  },
  {
    name: 'a Word file with styles in each other',
    make: () => withDocument(documentOf(paragraph(QUESTION)), [textEntry('word/styles.xml', deepStyles())]),
    expected: TOO_DEEP,
  },
  {
    name: 'a Word file of one paragraph of 50 MB',
    make: () => withDocument(documentOf(paragraph('woorden '.repeat(6_250_000)))),
    expected: TOO_MUCH,
  },
  {
    name: 'a Word file of two million empty paragraphs',
    make: () => withDocument(documentOf('<w:p/>'.repeat(2_000_000))),
    expected: TOO_MUCH,
  },
  {
    name: 'a Word file of 50 MB of runs',
    make: () => withDocument(documentOf(`<w:p>${'<w:r><w:t>woord </w:t></w:r>'.repeat(1_800_000)}</w:p>`)),
    expected: TOO_MUCH,
  },
  {
    name: 'a Word file that counts its lists in levels that there are not',
    make: () => withDocument(documentOf(listItem), [textEntry('word/numbering.xml', farLevels)]),
    expected: { words: QUESTION },
  },
  {
    name: 'a Word file of which the styles are based on each other',
    make: () =>
      withDocument(documentOf(paragraph(QUESTION, 'A')), [
        textEntry('word/styles.xml', circling),
        textEntry('word/numbering.xml', farLevels),
      ]),
    expected: { words: QUESTION },
  },
  ...[1, 3, 5, 7, 9].map((tenth) => ({
    name: `a Word file that is cut off at ${tenth} tenths`,
    make: () => {
      const whole = withDocument(documentOf(paragraph(QUESTION)));
      return whole.slice(0, (whole.length * tenth) / 10);
    },
    expected: DAMAGED,
  })),
  {
    name: 'a Word file of which the XML is not closed',
    make: () => withDocument(textEntry(DOCUMENT, `<w:document ${W}><w:body>${paragraph(QUESTION)}`)),
    expected: DAMAGED,
  },
];

/** A Word file that is as it should be. */
export function plainWordFile(text = QUESTION): Uint8Array {
  return withDocument(documentOf(paragraph(text)));
}

function withDocument(document: RawEntry, others: readonly RawEntry[] = []): Uint8Array {
  return rawZip([textEntry('_rels/.rels', relations([['officeDocument', DOCUMENT]])), document, ...others]);
}

function documentOf(body: string): RawEntry {
  return textEntry(
    DOCUMENT,
    `<?xml version="1.0"?><w:document ${W} ${R}><w:body>${body}</w:body></w:document>`,
  );
}

function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

function relations(targets: readonly (readonly [type: string, target: string, mode?: string])[]): string {
  const written = targets.map(
    ([type, target, mode], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

function bomb(): Uint8Array {
  const start = `<w:document ${W}><w:body>`;
  return withDocument({
    name: DOCUMENT,
    packed: deflatedSpaces(4000, start),
    says: 4_000_000_000 + start.length,
  });
}

function liar(millions: number): Uint8Array {
  const start = `<w:document ${W}><w:body>${paragraph(QUESTION)}`;
  return withDocument({ name: DOCUMENT, packed: deflatedSpaces(millions, start), says: 1000 });
}

function crowd(): Uint8Array {
  return crowdOf((number) => `word/media/${number}.xml`);
}

function crowdOf(nameOf: (number: number) => string): Uint8Array {
  const many = Array.from({ length: 60_000 }, (_, number) => textEntry(nameOf(number), 'x'));
  return withDocument(documentOf(paragraph(QUESTION)), many);
}

/** Thousands of names for the same 50 MB: each counts. */
function overlapping(): Uint8Array {
  const one = { name: 'word/document1.xml', packed: deflatedSpaces(50), says: 50_000_000 };
  const others = Array.from({ length: 5000 }, (_, number) => ({
    ...one,
    name: `word/document${number}.xml`,
    at: 0,
  }));
  return rawZip([one, ...others, documentOf(paragraph(QUESTION))]);
}

function nested(): Uint8Array {
  let zip: Uint8Array = withDocument(documentOf(paragraph(QUESTION)));
  for (let depth = 0; depth < 50; depth++)
    zip = rawZip([{ name: 'nog-een.docx', packed: zip, says: zip.length, method: 0 }]);
  return zip;
}

function nestedInWord(): Uint8Array {
  const inner = bomb();
  return withDocument(documentOf(paragraph(QUESTION)), [
    { name: 'word/embeddings/binnen.docx', packed: inner, says: inner.length, method: 0 },
  ]);
}

function encrypted(): Uint8Array {
  return rawZip([{ ...documentOf(paragraph(QUESTION)), flags: 1 }]);
}

function unknownMethod(): Uint8Array {
  return rawZip([{ ...documentOf(paragraph(QUESTION)), method: 99 }]);
}

/** Pictures, a template, a link, an embedded object and text of another file, all from outside. */
function referring(): Uint8Array {
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

function drawing(id: string): string {
  return `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="${id}"/><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
}

function laughing(before: string): string {
  const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
  return `<?xml version="1.0"?>${before}<!DOCTYPE w:document [<!ENTITY l0 "ha">${laughs.join('')}]><w:document ${W}><w:body>${paragraph('&l9;')}</w:body></w:document>`;
}

function tables(depth: number): string {
  return `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph(QUESTION)}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
}

function deepStyles(): string {
  return `<w:styles ${W}>${'<w:x>'.repeat(100_000)}${'</w:x>'.repeat(100_000)}</w:styles>`;
}

const listItem = `<w:p><w:pPr><w:numPr><w:ilvl w:val="4000000000"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${QUESTION}</w:t></w:r></w:p>`;

const farLevels = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="4000000000"><w:start w:val="1e300"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="4000000000"><w:startOverride w:val="-5"/></w:lvlOverride></w:num></w:numbering>`;

const circling = `<w:styles ${W}>${['A', 'B'].map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${id === 'A' ? 'B' : 'A'}"/></w:style>`).join('')}</w:styles>`;
