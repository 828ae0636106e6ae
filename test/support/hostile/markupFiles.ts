import { joined, type HostileFile } from './hostileFile.ts';

const QUESTION = 'Wie beslist er over de leesbus?';

const ENTITIES = {
  because:
    'omschrijft in de kop zelf tekens en stukken tekst (entiteiten); die worden om veiligheidsredenen niet ingevuld',
};
const TOO_DEEP = { because: 'is te ingewikkeld opgebouwd om te lezen' };

const LAUGHS = `<!ENTITY l0 "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}`;
const OUTSIDE = '<!ENTITY buiten SYSTEM "http://127.0.0.1:9/gehaald">';
const OWN_FILE = '<!ENTITY buiten SYSTEM "file:///etc/passwd">';

export const markupFiles: readonly HostileFile[] = [
  { name: 'XML with a billion laughs', make: () => xml(doctype(LAUGHS), '&l9;'), expected: ENTITIES },
  {
    name: 'XML with an entity from outside',
    make: () => xml(doctype(OUTSIDE), '&buiten;'),
    expected: ENTITIES,
  },
  {
    name: 'XML with a file as an entity',
    make: () => xml(doctype(OWN_FILE), '&buiten;'),
    expected: ENTITIES,
  },
  {
    name: 'XML with a parameter entity from outside',
    make: () => xml(doctype('<!ENTITY % buiten SYSTEM "http://127.0.0.1:9/gehaald"> %buiten;'), '&x;'),
    expected: ENTITIES,
  },
  {
    name: 'XML with a document type behind a comment of 300 kB',
    make: () => xml(`<!--${'x'.repeat(300_000)}-->${doctype(LAUGHS)}`, '&l9;'),
    expected: ENTITIES,
  },
  {
    name: 'XML with a document type behind 300 kB of spaces',
    make: () => xml(`${' '.repeat(300_000)}${doctype(LAUGHS)}`, '&l9;'),
    expected: ENTITIES,
  },
  {
    name: 'XML with an entity behind 300 kB of declared elements',
    make: () => xml(doctype(`${'<!ELEMENT p (#PCDATA)>'.repeat(15_000)}${LAUGHS}`), '&l9;'),
    expected: ENTITIES,
  },
  {
    name: 'XML with a document type over several lines, in another case',
    make: () =>
      xml('<!doctype\n\n\tbrief\r\nPUBLIC "a > b" "c[d"\n[\n<!-- ] -->\n<!entity\n\tx\n"ha">\n]\n>', '&x;'),
    expected: ENTITIES,
  },
  {
    name: 'XML with a quoted bracket before its entities',
    make: () => xml(`<!DOCTYPE brief SYSTEM "x>y" [${LAUGHS}]>`, '&l9;'),
    expected: ENTITIES,
  },
  {
    name: 'XML with entities in UTF-16',
    make: () =>
      joined(
        '\xff\xfe',
        Buffer.from(
          `<?xml version="1.0" encoding="UTF-16"?>${doctype(LAUGHS)}<brief><p>&l9;</p></brief>`,
          'utf16le',
        ),
      ),
    expected: ENTITIES,
  },
  {
    name: 'XML with entities in UTF-16, high bytes first',
    make: () => {
      const text = Buffer.from(
        `<?xml version="1.0" encoding="UTF-16"?>${doctype(LAUGHS)}<brief><p>&l9;</p></brief>`,
        'utf16le',
      );
      return joined('\xfe\xff', text.swap16());
    },
    expected: ENTITIES,
  },
  {
    name: 'XML with entities in UTF-16 without a mark',
    make: () =>
      joined(Buffer.from(`<?xml version="1.0"?>${doctype(LAUGHS)}<brief><p>&l9;</p></brief>`, 'utf16le')),
    expected: ENTITIES,
  },
  {
    name: 'XML with a document type from outside',
    make: () => xml('<!DOCTYPE brief SYSTEM "http://127.0.0.1:9/gehaald">', QUESTION),
    expected: { words: QUESTION },
  },
  {
    name: 'XML that asks for a style sheet, a picture and another file',
    make: () =>
      xml(
        '<?xml-stylesheet href="http://127.0.0.1:9/gehaald.xsl"?>',
        `${QUESTION}<img src="http://127.0.0.1:9/gehaald.png"/><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>`,
      ),
    expected: { words: QUESTION },
  },
  {
    name: 'a page that writes about entities',
    make: () => html(`<p>${QUESTION} Schrijf <code>&lt;!DOCTYPE x [&lt;!ENTITY y "z"&gt;]&gt;</code>.</p>`),
    expected: { words: QUESTION },
  },
  {
    name: 'XML of 100,000 elements in each other',
    make: () => xml('', `${'<a>'.repeat(100_000)}${QUESTION}${'</a>'.repeat(100_000)}`),
    expected: TOO_DEEP,
  },
  {
    name: 'XML of 100,000 elements that are not closed',
    make: () => xml('', '<a>'.repeat(100_000)),
    expected: TOO_DEEP,
  },
  {
    name: 'HTML of 100,000 elements in each other',
    make: () => html(`${'<div>'.repeat(100_000)}${QUESTION}${'</div>'.repeat(100_000)}`),
    expected: TOO_DEEP,
  },
  {
    name: 'HTML of 100,000 elements that are not closed',
    make: () => html(`<p>${'<b><i>'.repeat(100_000)}${QUESTION}`),
    expected: TOO_DEEP,
  },
  {
    name: 'HTML of tables in tables',
    make: () => html(`${'<table><tr><td>a<td>'.repeat(70)}${QUESTION}`),
    expected: { words: QUESTION },
  },
  {
    name: 'HTML with scripts, frames and pictures from outside',
    make: () =>
      html(
        `<script src="http://127.0.0.1:9/gehaald.js"></script><script>fetch('http://127.0.0.1:9/gehaald')</script><iframe src="http://127.0.0.1:9/gehaald"></iframe><link rel="stylesheet" href="http://127.0.0.1:9/gehaald"><img src="http://127.0.0.1:9/gehaald" onerror="fetch('x')"><p>${QUESTION}</p>`,
      ),
    expected: { words: QUESTION },
  },
  {
    name: 'HTML with 20,000 marks of one long footnote',
    make: () => html(`${'<a href="#n">1</a> '.repeat(20_000)}<p id="n">1. ${'noot '.repeat(20_000)}</p>`),
    expected: { words: 'noot noot' },
  },
  {
    name: 'HTML of one numbered list with 20,000 items',
    make: () => html(`<ol>${'<li>Een ding'.repeat(20_000)}</ol>`),
    expected: { words: 'Een ding' },
  },
  {
    name: 'XML of 50 MB in one paragraph',
    make: () => xml('', 'woorden '.repeat(6_250_000)),
    expected: { because: 'bevat veel meer dan een stel vragen en antwoorden en wordt niet gelezen' },
  },
  {
    name: 'XML of three million empty elements',
    make: () => xml('', `${QUESTION}${'<a/>'.repeat(3_000_000)}`),
    expected: { because: 'bevat veel meer dan een stel vragen en antwoorden en wordt niet gelezen' },
  },
  {
    name: 'XML with an attribute of 20 MB',
    make: () => xml('', `<a b="${'x'.repeat(20_000_000)}">${QUESTION}</a>`),
    expected: { words: QUESTION },
  },
  {
    name: 'XML that ends within a tag',
    make: () => joined(`<?xml version="1.0"?><brief><p>${QUESTION}</p><p titel="`),
    expected: { words: QUESTION },
  },
  {
    name: 'XML without words',
    make: () => xml('', ''),
    expected: { because: 'is beschadigd of niet volledig' },
  },
  {
    name: 'a page of a million unclosed comments',
    make: () => html(`<p>${QUESTION}</p>${'<!-- '.repeat(1_000_000)}`),
    expected: { words: QUESTION },
  },
];

function doctype(inside: string): string {
  return `<!DOCTYPE brief [${inside}]>`;
}

function xml(before: string, inside: string): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0"?>${before}<brief><p>${inside}</p></brief>`);
}

function html(body: string): Uint8Array {
  return new TextEncoder().encode(`<!doctype html><html><body>${body}</body></html>`);
}
