import assert from 'node:assert/strict';
import { parse } from '../../../../src/document/parse.ts';
import { readText } from '../../../../src/exchange/readText.ts';
import { summary } from '../../../support/summary.ts';
import { item, kindOfList, list, p, r, table, wordFile, type WordParts } from '../../../support/wordFiles.ts';

async function textOf(body: string, parts: WordParts): Promise<string> {
  const read = await readText(wordFile(body, parts));
  return 'text' in read ? read.text : assert.fail(read.unreadable);
}

async function check(body: string, numbering: string, expected: string, styles = ''): Promise<void> {
  assert.equal(await textOf(body, { numbering, styles }), `${expected}\n`);
}

const NUMBERS = kindOfList(1, [['decimal', '%1.'], ['lowerLetter', '%2)'], ['lowerRoman', '(%3)']]); // prettier-ignore
const BULLETS = kindOfList(2, [
  ['bullet', ''],
  ['bullet', 'o'],
]);
const start = (value: number): string =>
  `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
const inList = (id: number): string => `<w:numPr><w:numId w:val="${id}"/></w:numPr>`;
const style = (id: string, inside: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${inside}</w:style>`;

type Case = readonly [name: string, body: string, numbering: string, text: string, styles?: string];

const CASES: readonly Case[] = [
  ['count', item('een', 1) + item('twee', 1), NUMBERS + list(1, 1), '1. een\n2. twee'],
  ['count on behind other text', item('een', 1) + p('Tussen.') + item('twee', 1), NUMBERS + list(1, 1), '1. een\n\nTussen.\n\n2. twee'],
  ['count on in a list of the same kind', item('een', 1) + item('twee', 2), NUMBERS + list(1, 1) + list(2, 1), '1. een\n2. twee'],
  ['start again where the list says so', item('een', 1) + item('een', 2) + item('twee', 2), NUMBERS + list(1, 1) + list(2, 1, start(1)), '1. een\n1. een\n2. twee'],
  ['start where their level says', item('vijf', 1), kindOfList(1, [['decimal', '%1.', 5]]) + list(1, 1), '5. vijf'],
  ['start where their list says', item('vier', 1) + item('vijf', 1), NUMBERS + list(1, 1, start(4)), '4. vier\n5. vijf'],
  ['have levels, that begin again', item('een', 1) + item('a', 1, 1) + item('b', 1, 1) + item('i', 1, 2) + item('twee', 1) + item('a', 1, 1), NUMBERS + list(1, 1), '1. een\n  a) a\n  b) b\n    (i) i\n2. twee\n  a) a'],
  ['name the levels above', item('een', 1) + item('een een', 1, 1), kindOfList(1, [['decimal', '%1'], ['decimal', '%1.%2']]) + list(1, 1), '1. een\n  1.1 een een'],
  ['are dashes for bullets', item('een', 1) + item('twee', 1, 1), BULLETS + list(1, 2), '- een\n  - twee'],
  ['can be a heading', item('Rijdt hij?', 1) + item('En dan?', 1), kindOfList(1, [['decimal', 'Vraag %1']]) + list(1, 1), 'Vraag 1\n\nRijdt hij?\n\nVraag 2\n\nEn dan?'],
  ['can be all of a heading', item('', 1) + p('Rijdt hij?'), kindOfList(1, [['decimal', 'Vraag %1:']]) + list(1, 1), 'Vraag 1:\n\nRijdt hij?'],
  ['are not shown for a list without', item('een', 1), kindOfList(1, [['none', '']]) + list(1, 1), 'een'],
  ['come with a style', p('een', '<w:pStyle w:val="Lijst"/>') + p('twee', '<w:pStyle w:val="Lijst"/>'), NUMBERS + list(1, 1), '1. een\n2. twee', style('Lijst', `<w:pPr>${inList(1)}</w:pPr>`)],
  ['come with the style that a style is based on', p('een', '<w:pStyle w:val="Punt"/>'), NUMBERS + list(1, 1), '1. een', style('Lijst', `<w:pPr>${inList(1)}</w:pPr>`) + style('Punt', '<w:basedOn w:val="Lijst"/>')],
  ['are gone where the paragraph is taken out of its list', p('een', '<w:pStyle w:val="Lijst"/>' + inList(0)), NUMBERS + list(1, 1), 'een', style('Lijst', `<w:pPr>${inList(1)}</w:pPr>`)],
  ['are gone where a style takes it out', p('een', '<w:pStyle w:val="Punt"/>'), NUMBERS + list(1, 1), 'een', style('Lijst', `<w:pPr>${inList(1)}</w:pPr>`) + style('Punt', `<w:basedOn w:val="Lijst"/><w:pPr>${inList(0)}</w:pPr>`)],
  ['are those of now, not those of before a change', p('een', `<w:pPrChange><w:pPr>${inList(1)}</w:pPr></w:pPrChange>`), NUMBERS + list(1, 1), 'een'],
  ['go with the end of a paragraph', p('Rijdt ', `${inList(1)}<w:rPr><w:del/></w:rPr>`) + item('hij?', 1) + item('En dan?', 1), NUMBERS + list(1, 1), '1. Rijdt hij?\n2. En dan?'],
  ['skip what is empty only where Word shows nothing', item('een', 1) + item('', 1) + item('drie', 1), NUMBERS + list(1, 1), '1. een\n3. drie'],
  ['are of the list that another list leads to', item('een', 1), `<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Rijk"/></w:abstractNum><w:abstractNum w:abstractNumId="8"><w:styleLink w:val="Rijk"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>${list(1, 7)}`, 'A. een'],
  ['are written as their own list has them', item('een', 1) + item('twee', 2), NUMBERS + list(1, 1) + list(2, 1, '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride>'), '1. een\n2) twee'],
  ['stand in cells too', table(['Jaar', 'Wat'], ['2030', item('een', 1) + item('twee', 1)]), NUMBERS + list(1, 1), 'Jaar | Wat\n2030 | 1. een 2. twee'],
  ['stand before a text box of their paragraph', `<w:p><w:pPr>${inList(1)}</w:pPr>${r('een')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${item('twee', 1)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`, NUMBERS + list(1, 1), '1. een\n2. twee'],
  ['count a box once, though Word keeps it in two forms', `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${item('een', 1)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${item('een', 1)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${item('twee', 1)}`, NUMBERS + list(1, 1), '1. een\n2. twee'],
]; // prettier-ignore

describe('the numbers of lists in Word', () => {
  for (const [name, body, numbering, text, styles] of CASES)
    it(name, () => check(body, numbering, text, styles));

  it('make a list of questions a set', async () => {
    const head = p(
      'Vragen van het lid Koopstra (D66) aan de Minister van Financiën over de trein (ingezonden 3 mei 2031).',
    );
    const asked =
      item('Rijdt de trein?', 1) + item('Klopt dat:', 1) + item('in mei;', 1, 1) + item('in juni?', 1, 1);
    const text = await textOf(head + asked + item('Waarom?', 1), { numbering: NUMBERS + list(1, 1) });
    assert.deepEqual(summary(parse(text)), [
      'questions',
      'V 1: Rijdt de trein?',
      'V 2: Klopt dat: a) in mei; b) in juni?',
      'V 3: Waarom?',
    ]);
  });
});
