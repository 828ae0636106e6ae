import assert from 'node:assert/strict';
import { readText } from '../../../../src/exchange/readText.ts';
import { p, r, table, wordFile, type WordParts } from '../../../support/wordFiles.ts';

async function check(body: string, expected: string, parts: WordParts = {}): Promise<void> {
  const read = await readText(wordFile(body, parts));
  assert.deepEqual(read, { text: `${expected}\n` });
}

const footnote = (id: number, text: string, name = 'footnote'): string =>
  `<w:${name} w:id="${id}">${p(`<w:r><w:${name}Ref/></w:r>${r(` ${text}`)}`)}</w:${name}>`;
const mark = (id: number, name = 'footnote'): string => `<w:r><w:${name}Reference w:id="${id}"/></w:r>`;
const BOLD = '<w:b/>';
const HIDDEN = '<w:vanish/>';

type Case = readonly [name: string, body: string, text: string, parts?: WordParts];

function checkAll(cases: readonly Case[]): void {
  for (const [name, body, text, parts] of cases) it(name, () => check(body, text, parts));
}

describe('the words of a Word file', () => {
  checkAll([
    ['in paragraphs', p('Ja.') + p('') + p('Nee.'), 'Ja.\n\nNee.'],
    ['under bold headings', p(r('Vraag 1', BOLD)) + p('Rijdt hij?'), 'Vraag 1\n\nRijdt hij?'],
    ['in runs that cut a word', p(r('ver') + r('trek', BOLD)), 'vertrek'],
    ['with a break before a heading', p(r('Rijdt hij?\nAntwoord op vraag 1')) + p('Ja.'), 'Rijdt hij?\nAntwoord op vraag 1\n\nJa.'],
    ['with a carriage return', p('<w:r><w:t>Een</w:t><w:cr/><w:t>twee</w:t></w:r>'), 'Een\ntwee'],
    ['with tabs', p(r('Datum\t3 mei')), 'Datum 3 mei'],
    ['with a tab that stands at a place of its own', p('<w:r><w:t>Een</w:t><w:ptab/><w:t>twee</w:t></w:r>'), 'Een twee'],
    ['without soft hyphens', p('<w:r><w:t>spoor</w:t><w:softHyphen/><w:t>we\u00adgen</w:t></w:r>'), 'spoorwegen'],
    ['with hyphens that keep words together', p('<w:r><w:t>CO2</w:t><w:noBreakHyphen/><w:t>prijs en btw\u2011tarief</w:t></w:r>'), 'CO2-prijs en btw-tarief'],
    ['with symbols', p('<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>' + r(' door')), '🡪 door'],
    ['with signs of XML', p('A&amp;B &lt; 5'), 'A&B < 5'],
    ['in the result of a field', p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF een</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('tabel 3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`), 'tabel 3'],
    ['in the result of a simple field', p(`${r('Zie ')}<w:fldSimple w:instr="REF een">${r('tabel 3')}</w:fldSimple>`), 'Zie tabel 3'],
    ['in links', p(`<w:hyperlink w:anchor="een">${r('spoor.example')}</w:hyperlink>`), 'spoor.example'],
    ['in content controls', `<w:sdt><w:sdtPr/><w:sdtContent>${p('Vraag 1')}</w:sdtContent></w:sdt>${p(`<w:sdt><w:sdtContent>${r('Ja')}</w:sdtContent></w:sdt>${r('.')}`)}`, 'Vraag 1\n\nJa.'],
    ['in smart tags and runs with a direction', p(`<w:smartTag>${r('Den')}</w:smartTag><w:bdo w:val="ltr">${r(' Haag')}</w:bdo>`), 'Den Haag'],
  ]); // prettier-ignore
});

describe('what a Word file hides', () => {
  const styles = `<w:style w:type="character" w:styleId="Weg"><w:rPr>${HIDDEN}</w:rPr></w:style><w:style w:type="character" w:styleId="OokWeg"><w:basedOn w:val="Weg"/></w:style>`;
  checkAll([
    ['is left out', p(r('Ja') + r(' of nee', HIDDEN) + r('.')), 'Ja.'],
    ['is left out where a style says so', p(r('Ja') + r(' of nee', '<w:rStyle w:val="OokWeg"/>') + r('.')), 'Ja.', { styles }],
    ['is there where it is shown after all', p(r('Ja', '<w:vanish w:val="0"/>') + r(' en', '<w:rStyle w:val="Weg"/><w:vanish w:val="false"/>')), 'Ja en', { styles }],
    ['is not all that has a hidden end', p('Ja.', `<w:rPr>${HIDDEN}</w:rPr>`), 'Ja.'],
    ['is not what was hidden before a change', p(r('Ja', `<w:rPrChange w:id="1" w:author="x"><w:rPr>${HIDDEN}</w:rPr></w:rPrChange>`)), 'Ja'],
    ['is what was shown before a change', p(r('Ja') + r(' of nee', `${HIDDEN}<w:rPrChange w:id="1" w:author="x"><w:rPr><w:vanish w:val="0"/></w:rPr></w:rPrChange>`)), 'Ja'],
    ['is not what a style hid before a change', p(r('Ja', '<w:rStyle w:val="Terug"/>')), 'Ja', { styles: `<w:style w:type="character" w:styleId="Terug"><w:rPr><w:rPrChange w:id="1" w:author="x"><w:rPr>${HIDDEN}</w:rPr></w:rPrChange></w:rPr></w:style>` }],
    ['is not a whole text box of which a paragraph has a hidden end', p(`<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('In het kader.', `<w:rPr>${HIDDEN}</w:rPr>`)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`), 'In het kader.'],
    ['takes the footnotes in it along', p(`${r('Ja.')}<w:r><w:rPr>${HIDDEN}</w:rPr><w:footnoteReference w:id="2"/></w:r>`), 'Ja.', { footnotes: footnote(2, 'Spoorbode') }],
    ['is left out of footnotes', p(`${r('Ja.')}${mark(2)}`), 'Ja. [1]\n\n[1] Spoorbode', { footnotes: `<w:footnote w:id="2">${p(r(' Spoorbode') + r(' geheim', HIDDEN))}</w:footnote>` }],
  ]); // prettier-ignore
});

describe('footnotes in Word', () => {
  checkAll([
    ['stand behind their marks, at the end', p(`${r('Ja.')}${mark(2)}${r(' Nee')}${mark(3)}${r('.')}`), 'Ja. [1] Nee [2].\n\n[1] Spoorbode\n[2] Wissel', { footnotes: footnote(2, 'Spoorbode') + footnote(3, 'Wissel') }],
    ['count in the order of their marks', p(`${r('Ja.')}${mark(3)}`) + p(`${r('Nee.')}${mark(2)}`), 'Ja. [1]\n\nNee. [2]\n\n[1] Wissel\n[2] Spoorbode', { footnotes: footnote(2, 'Spoorbode') + footnote(3, 'Wissel') }],
    ['count on with endnotes', p(`${r('Ja.')}${mark(2)}${r(' Nee.')}${mark(2, 'endnote')}`), 'Ja. [1] Nee. [2]\n\n[1] Spoorbode\n[2] Wissel', { footnotes: footnote(2, 'Spoorbode'), endnotes: footnote(2, 'Wissel', 'endnote') }],
    ['step over numbers that were typed', p(r('Klopt het bericht?1)')) + p(`${r('Ja.')}${mark(2)}`) + p('1) Wissel'), 'Klopt het bericht?1)\n\nJa. [2]\n\n1) Wissel\n\n[2] Spoorbode', { footnotes: footnote(2, 'Spoorbode') }],
    ['are one line', p(`${r('Ja.')}${mark(2)}`), 'Ja. [1]\n\n[1] Spoorbode, 3 mei Zie btw-tarief', { footnotes: `<w:footnote w:id="2">${p(r(' Spoorbode,\n3\u00a0mei'))}${p('<w:r><w:t>Zie b\u00adtw</w:t><w:noBreakHyphen/><w:t>tarief</w:t></w:r>')}</w:footnote>` }],
    ['can be in tables', table(['Jaar', 'Ritten'], [p(`${r('2030')}${mark(2)}`), '12']), 'Jaar | Ritten\n2030 [1] | 12\n\n[1] Spoorbode', { footnotes: footnote(2, 'Spoorbode') }],
  ]); // prettier-ignore
});

describe('tracked changes in Word', () => {
  const del = (text: string): string => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  checkAll([
    ['are read as accepted', p(`${r('Ja')}${del(', soms')}<w:ins>${r(', altijd')}</w:ins>${r('.')}`), 'Ja, altijd.'],
    ['have what was moved in its new place', p(`<w:moveFrom>${r('Ja.')}</w:moveFrom>`) + p(`<w:moveTo>${r('Ja.')}</w:moveTo>`), 'Ja.'],
    ['join a paragraph whose end was deleted to the next', p('Rijdt ', '<w:rPr><w:del/></w:rPr>') + p('hij?'), 'Rijdt hij?'],
    ['leave out rows that were deleted', `<w:tbl><w:tr>${tc('Jaar')}${tc('Ritten')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${tc('2029')}${tc('11')}</w:tr><w:tr>${tc('2030')}${tc('12')}</w:tr></w:tbl>`, 'Jaar | Ritten\n2030 | 12'],
  ]); // prettier-ignore
});

function tc(text: string): string {
  return `<w:tc>${p(text)}</w:tc>`;
}

describe('tables and boxes in Word', () => {
  const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('In het kader.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('In het kader.')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
  const long = 'Zo staat het er. '.repeat(20).trim();
  checkAll([
    ['a table of figures is rows', table(['Jaar', 'Ritten'], ['2030', '12']), 'Jaar | Ritten\n2030 | 12'],
    ['a table can have a style that the file does not', table(['Jaar', 'Ritten'], ['2030', '12']).replace('<w:tbl>', '<w:tbl><w:tblPr><w:tblStyle w:val="Raster"/></w:tblPr>'), 'Jaar | Ritten\n2030 | 12'],
    ['a bar in a cell does not divide it', table(['Ja | nee', 'Ritten'], ['2030', '12']), 'Ja \\| nee | Ritten\n2030 | 12'],
    ['cells are one line', table(['Jaar', 'Ritten'], ['2030', p('12') + p(r('of\n13'))]), 'Jaar | Ritten\n2030 | 12 of 13'],
    ['empty rows are left out', table(['Jaar', 'Ritten'], ['', ''], ['2030', '12']), 'Jaar | Ritten\n2030 | 12'],
    ['cells that are merged keep the columns apart', `<w:tbl><w:tr>${tc('Jaar')}<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Ritten')}</w:tc></w:tr><w:tr>${tc('2030')}${tc('12')}${tc('13')}</w:tr></w:tbl>`, '| Jaar | Ritten |  |\n| 2030 | 12 | 13 |'],
    ['cells that go on below keep their column', `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('2030')}</w:tc>${tc('mei')}${tc('12')}</w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('')}</w:tc>${tc('juni')}${tc('13')}</w:tr></w:tbl>`, '| 2030 | mei | 12 |\n|  | juni | 13 |'],
    ['a table that lays out the page is its parts', table([p('Ministerie') + p('Postbus 1'), p('Vraag 1') + p(long)]), `Ministerie\n\nPostbus 1\n\nVraag 1\n\n${long}`],
    ['long texts side by side are no figures', table(['Vraag 1', long], ['Vraag 2', long]), `Vraag 1\n\n${long}\n\nVraag 2\n\n${long}`],
    ['a table in a table is what is in it', table([p('Kader') + table(['Jaar', 'Ritten'], ['2030', '12']) + p('')]), 'Kader\n\nJaar | Ritten\n2030 | 12'],
    ['a text box is read once', p(`${r('Buiten.')}<w:r>${box}</w:r>`), 'Buiten.\n\nIn het kader.'],
    ['a letterhead is its lines', table([p('Ministerie van Spoor'), p('Datum') + p('3 mei 2031')]) + p('Vraag 1'), 'Ministerie van Spoor\n\nDatum\n\n3 mei 2031\n\nVraag 1'],
  ]); // prettier-ignore
});
