import assert from 'node:assert/strict';
import { flowText } from '../../../../src/exchange/flow/flowText.ts';
import { flowOf } from '../../../../src/exchange/pdf/flowOf.ts';
import type { Page } from '../../../../src/exchange/pdf/page.ts';
import { foot, FULL, lines, marked, page, piece } from '../../../support/pdfPages.ts';

function check(pages: readonly Page[], expected: string): void {
  assert.equal(flowText(flowOf(pages)), `${expected}\n`);
}

type Case = readonly [name: string, pages: readonly Page[], text: string];

function checkAll(cases: readonly Case[]): void {
  for (const [name, pages, text] of cases) it(name, () => check(pages, text));
}

describe('lines of a pdf', () => {
  checkAll([
    ['run on in a paragraph', [page(lines(700, [FULL, 'weer terug. En dat elke dag.']))], `${FULL} weer terug. En dat elke dag.`],
    ['end a paragraph where white is below them', [page(lines(700, [FULL, 'terug.', '', 'Ja.']))], `${FULL} terug.\n\nJa.`],
    ['end a paragraph where room is left', [page(lines(700, [FULL, 'terug.', FULL, 'terug.']))], `${FULL} terug.\n\n${FULL} terug.`],
    ['end a heading', [page(lines(700, ['Vraag 1', FULL, 'terug?', 'Antwoord 1', 'Ja.']))], `Vraag 1\n\n${FULL} terug?\n\nAntwoord 1\n\nJa.`],
    ['carry on a sentence that ends with the name of a question', [page(lines(700, [FULL, 'dat is wat ik heb gezegd bij het antwoord op', 'vraag 6.', FULL, 'terug.']))], `${FULL} dat is wat ik heb gezegd bij het antwoord op vraag 6.\n\n${FULL} terug.`],
    ['are whole words again', [page(lines(700, [`${FULL} spoor-`, 'wegen en de CSAM-', 'verordening en politie-', 'en justitie.']))], `${FULL} spoorwegen en de CSAM-verordening en politie- en justitie.`],
    ['keep the hyphen that a word has elsewhere', [page(lines(700, [`Een noord-zuidlijn en een onderzoek ${FULL}`, `Nog eens ${FULL} noord-`, 'zuidlijn.']))], `Een noord-zuidlijn en een onderzoek ${FULL} Nog eens ${FULL} noord-zuidlijn.`],
    ['keep an address whole', [page(lines(700, [`${FULL} https://spoor.example/`, 'nieuws/een, zo meldt', 'men.']))], `${FULL} https://spoor.example/nieuws/een, zo meldt men.`],
    ['have accents over their letters', [page([piece('co', 700), piece('o', 700, { x: 109 }), piece('¨', 700, { x: 109 }), piece('rdinatie', 700, { x: 113.5 })])], 'coördinatie'],
    ['have letters that were drawn as one', [page(lines(700, ['e\ufb03ciënt']))], 'efficiënt'],
    ['run on over pages', [page(lines(700, [FULL, FULL])), page(lines(700, ['terug.']))], `${FULL} ${FULL} terug.`],
    ['begin a page with a heading', [page(lines(700, ['Vraag 1', FULL, 'terug?'])), page(lines(700, ['Antwoord 1', 'Ja.']))], `Vraag 1\n\n${FULL} terug?\n\nAntwoord 1\n\nJa.`],
    ['end a page with a heading', [page(lines(700, ['Vraag 1', FULL, 'terug?', 'Antwoord 1'])), page(lines(700, ['Ja.']))], `Vraag 1\n\n${FULL} terug?\n\nAntwoord 1\n\nJa.`],
    ['are read from above, whenever they are drawn', [page(lines(676, ['Vraag 1', 'Rijdt hij?']), lines(700, ['Ministerie']))], 'Ministerie\n\nVraag 1\n\nRijdt hij?'],
    ['of a heading in two are one', [page(lines(700, ['Vraag 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,', '20 en 21', FULL, 'terug?']))], `Vraag 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 en 21\n\n${FULL} terug?`],
  ]); // prettier-ignore
});

describe('what the printed page adds', () => {
  const text = (word: string): ReturnType<typeof lines> =>
    lines(640, [`${FULL} ${word}`, `${word} terug.`, '', `Zo is het ${word}.`]);
  const said = (word: string): string => `${FULL} ${word} ${word} terug.\n\nZo is het ${word}.`;
  const pages = (edge: (at: number) => ReturnType<typeof lines>): readonly Page[] =>
    ['een', 'twee', 'drie'].map((word, at) => page(edge(at), text(word)));
  const all = ['een', 'twee', 'drie'].map(said).join('\n\n');
  checkAll([
    ['is left out where it is the same on every page', [page(text('nul')), ...pages(() => [piece('Ministerie van Spoor', 40)])], `${said('nul')}\n\n${all}`],
    ['is left out where it counts the pages', pages((at) => [piece(`Pagina ${at + 1} van 3`, 40)]), all],
    ['is left out in its known forms', pages(() => [piece('ah-tk-20302031-1702', 40), piece('ISSN 0921 - 7398', 30)]), all],
    ['is no heading, though questions stand at the same height', ['4', '5', '13'].map((number) => page(piece(`Vraag ${number}`, 700), text('x'.repeat(Number(number))))), ['4', '5', '13'].map((number) => `Vraag ${number}\n\n${said('x'.repeat(Number(number)))}`).join('\n\n')],
    ['is none between lines of the text', [page(text('een'), lines(560, ['Ja.', 'Zo reed hij.'])), page(text('twee'), lines(560, ['Ja.', 'Zo vloog hij.']))], `${said('een')}\n\nJa.\n\nZo reed hij.\n\n${said('twee')}\n\nJa.\n\nZo vloog hij.`],
    ['stands in the margin once', [page(lines(700, ['Ministerie', 'Postbus 1'], { x: 470, size: 7 }), text('een')), page(lines(700, ['Ministerie'], { x: 470, size: 7 }), text('twee'))], `Ministerie\nPostbus 1\n\n${said('een')}\n\n${said('twee')}`],
  ]); // prettier-ignore
});

describe('footnotes of a pdf', () => {
  const body = lines(676, [FULL, 'terug.']);
  const wrapped = (mark: string, text: string, y: number): ReturnType<typeof lines> => [
    piece(mark, y + 3, { size: 5.5 }),
    piece(text, y, { x: 103 }),
  ];
  const words = ['Ja', 'Nee'];
  const eachPage = (note: (word: string) => ReturnType<typeof foot>): readonly Page[] =>
    words.map((word) =>
      page(
        marked(`${word}, hij rijdt.`, '1', '', 700),
        lines(664, [`${word}. ${FULL}`, `${word} terug.`]),
        note(word),
      ),
    );
  const texts = words.map((word, at) => `${word}, hij rijdt. [${at + 1}]\n\n${word}. ${FULL} ${word} terug.`);
  const counted = `${texts.join('\n\n')}\n\n[1] De Jabode\n[2] De Neebode`;
  checkAll([
    ['stand behind their marks, at the end', [page(marked('Ja, hij rijdt.', '1', ' En elke dag.', 700), body, foot('1', ['De Spoorbode, 3 mei', '2031'], 100))], `Ja, hij rijdt. [1] En elke dag.\n\n${FULL} terug.\n\n[1] De Spoorbode, 3 mei 2031`],
    ['go on at the foot of the next page', [page(marked('Ja, hij rijdt.', '1', ' En elke dag.', 700), body, foot('1', ['De Spoorbode, 3 mei', 'en de Wissel, in een'], 100)), page(lines(700, [FULL, 'terug.']), foot('', ['ander bericht'], 100))], `Ja, hij rijdt. [1] En elke dag.\n\n${FULL} terug.\n\n${FULL} terug.\n\n[1] De Spoorbode, 3 mei en de Wissel, in een ander bericht`],
    ['can be two at one place', [page(marked('Ja, hij rijdt.', '1, 2', ' En elke dag.', 700), body, foot('1', ['Spoorbode'], 100), foot('2', ['Wissel'], 90))], `Ja, hij rijdt. [1], [2] En elke dag.\n\n${FULL} terug.\n\n[1] Spoorbode\n[2] Wissel`],
    ['are counted on where each page counts anew', eachPage((word) => foot('1', [`De ${word}bode`], 100)), counted],
    ['can be as large as the text, on each page anew', eachPage((word) => [piece('1', 103, { size: 5.5 }), piece(`De ${word}bode`, 100, { x: 103 })]), counted],
    ['are not what a sentence goes on with behind its mark', [page(lines(700, ['Vraag 1', FULL]), wrapped('1', 'Klopt dat?', 676), lines(652, ['Vraag 2', 'Rijdt hij?']), foot('1', ['Spoorbode'], 100))], `Vraag 1\n\n${FULL} [1] Klopt dat?\n\nVraag 2\n\nRijdt hij?\n\n[1] Spoorbode`],
    ['are not that either where they are as large as the text', [page(lines(700, ['Vraag 1', FULL]), wrapped('1', 'Klopt dat?', 676), lines(652, ['En rijdt hij?']), wrapped('1', 'Spoorbode', 112), wrapped('2', 'Wissel', 100))], `Vraag 1\n\n${FULL} [1] Klopt dat?\n\nEn rijdt hij?\n\n[1] Spoorbode\n[2] Wissel`],
    ['are not larger than those below them', [page(lines(700, ['Ja.']), foot('1', ['Spoorbode'], 100)), page(lines(700, ['Zo is het', FULL]), wrapped('1', 'en zo blijft het.', 676), foot('2', ['Wissel'], 100))], `Ja.\n\nZo is het\n\n${FULL} [1] en zo blijft het.\n\n[1] Spoorbode\n[2] Wissel`],
    ['are not above a heading', [page(lines(700, ['Vraag 1', FULL]), wrapped('1', 'Klopt dat?', 676), lines(652, ['Vraag 2', 'Rijdt hij?']))], `Vraag 1\n\n${FULL} 1 Klopt dat?\n\nVraag 2\n\nRijdt hij?`],
    ['can stand at the foot of the next page', [page(marked('Ja.', '1', '', 700), foot('1', ['Jabode'], 100)), page(marked('Nee.', '1', '', 700), marked('Soms.', '2', '', 676), foot('1', ['Neebode'], 100)), page(lines(700, ['Zo is het.']), foot('2', ['Somsbode'], 100))], 'Ja. [1] Nee. [2] Soms. [3] Zo is het.\n\n[1] Jabode\n[2] Neebode\n[3] Somsbode'],
    ['stand at the foot of the page that counts anew and has their marks', [page(marked('Het is 10 km', '2', ' groot.', 700), marked('Ja.', '1', '', 676), foot('1', ['Jabode'], 100)), page(marked('Nee.', '1', '', 700), marked('Soms.', '2', '', 676), foot('1', ['Neebode'], 100), foot('2', ['Somsbode'], 90))], 'Het is 10 km2 groot. Ja. [1]\n\nNee. [2]\n\nSoms. [3]\n\n[1] Jabode\n[2] Neebode\n[3] Somsbode'],
    ['keep their numbers where one was read twice', [page(marked('Ja, hij rijdt.', '1', '', 700), marked('Nee.', '2', '', 676), body.slice(1), foot('1', ['Jabode'], 100), foot('2', ['Neebode'], 90), foot('2', ['Treinen'], 80)), page(marked('Soms.', '4', '', 700), lines(676, [FULL]), foot('4', ['Somsbode'], 100))], `Ja, hij rijdt. [1]\n\nNee. [2]\n\nterug.\n\nSoms. [4]\n\n${FULL}\n\n[1] Jabode\n[2] Neebode\n[2] Treinen\n[4] Somsbode`],
    ['are no powers', [page(marked('Het is 10 km', '2', ' groot.', 700), body)], `Het is 10 km2 groot.\n\n${FULL} terug.`],
  ]); // prettier-ignore
});

describe('lists and tables of a pdf', () => {
  const item = (marker: string, texts: readonly string[], y: number, x = 124): ReturnType<typeof lines> => [
    piece(marker, y),
    ...lines(y, texts, { x }),
  ];
  const row = (y: number, ...cells: readonly string[]): ReturnType<typeof lines> =>
    cells.map((text, at) => piece(text, y, { x: 100 + at * 110 }));
  const body = lines(700, [FULL, 'het volgende:']);
  const said = `${FULL} het volgende:`;
  checkAll([
    ['items have their markers', [page(body, item('•', ['elke dag;'], 664), item('•', ['elke nacht.'], 652))], `${said}\n\n- elke dag;\n- elke nacht.`],
    ['items go on below', [page(body, item('1.', [FULL.slice(9), 'terug;'], 664), item('2.', ['elke nacht.'], 640))], `${said}\n\n1. ${FULL.slice(9)} terug;\n2. elke nacht.`],
    ['items go on below, close as their markers stand', [page(body, item('1.', [FULL.slice(9), 'terug;'], 664, 118), item('2.', ['elke nacht.'], 640, 118))], `${said}\n\n1. ${FULL.slice(9)} terug;\n\n2. elke nacht.`],
    ['rows have their cells', [page(body, row(664, 'Jaar', 'Ritten'), row(652, '2030', '12'), row(640, '2031', '13'))], `${said}\n\nJaar | Ritten\n2030 | 12\n2031 | 13`],
    ['cells go on below', [page(body, row(664, 'Jaar', 'Ritten'), row(652, '2030', 'twaalf of'), [piece('dertien', 640, { x: 210 })], row(628, '2031', '13'))], `${said}\n\nJaar | Ritten\n2030 | twaalf of dertien\n2031 | 13`],
    ['a cell can be empty', [page(body, row(664, 'Jaar', 'Ritten', 'Uitval'), row(652, '2030', '', '3').filter(({ text }) => text !== ''))], `${said}\n\nJaar | Ritten | Uitval\n2030 |  | 3`],
    ['a table that is drawn last stands where it is seen', [page(body, lines(616, ['Zo is het.']), row(664, 'Jaar', 'Ritten'), row(652, '2030', '12'))], `${said}\n\nJaar | Ritten\n2030 | 12\n\nZo is het.`],
  ]); // prettier-ignore
});
