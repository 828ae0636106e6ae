import { zipOf } from './docxFiles.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a Word file beside its text, as what stands within their roots. */
export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
}

/** A Word file of which only the text is given, and what of the other parts matters. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const names = (['styles', 'numbering', 'footnotes', 'endnotes'] as const).filter(
    (name) => parts[name] !== undefined,
  );
  const relations = names.map(
    (name, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  );
  const own: Record<string, string> = {};
  for (const name of names)
    own[`word/${name}.xml`] = `<w:${name} ${NAMESPACES}>${parts[name] ?? ''}</w:${name}>`;
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...own,
  });
}

/** A paragraph of words, or of runs where it is given those. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : r(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run; a line break in its text is one of Word's, a tab one of its tabs. */
export function r(text: string, properties = ''): string {
  const inside = text
    .split(/(\n|\t)/)
    .map((piece) => {
      if (piece === '\n') return '<w:br/>';
      return piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${piece}</w:t>`;
    })
    .join('');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inside}</w:r>`;
}

/** An item of list `list`. */
export function item(text: string, list: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

export function table(...rows: readonly (readonly string[])[]): string {
  const written = rows.map((cells) => {
    const inside = cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`);
    return `<w:tr>${inside.join('')}</w:tr>`;
  });
  return `<w:tbl>${written.join('')}</w:tbl>`;
}

/** A kind of list by the format and text of its levels: `['decimal', '%1.']`. */
export function kindOfList(
  id: number,
  levels: readonly (readonly [format: string, text: string, start?: number])[],
): string {
  const inside = levels.map(
    ([format, text, start = 1], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum>`;
}

/** A list of a kind; `overrides` says where it differs. */
export function list(id: number, kind: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${overrides}</w:num>`;
}
