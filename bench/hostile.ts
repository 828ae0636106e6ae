/** Does reading and checking a hostile text take time in proportion to its length: twice as long, twice the time? */
import { findings } from '../src/checks/index.ts';
import { parse } from '../src/document/parse.ts';
import { atMost, report, type Row } from './report.ts';
import { timeOf } from './timing.ts';

const PARSED_MEGABYTES = [1, 2, 4];
/** Shorter, for nearly every line of some of these texts is a defect with a fix. */
const CHECKED_MEGABYTES = [0.25, 0.5, 1];
/** Twice, and what a busy machine and clearing the memory of large texts add to it. */
const MOST_GROWTH = 2.6;
/** Measured anew, of each size the least time kept, until the growth is within its bound. */
const MOST_ROUNDS = 3;

const HEAD =
  'Vragen van het lid Veldzicht (D66) aan de Minister van Financiën over treinen (ingezonden 1 mei 2031).\n\n';

const TEXTS: readonly (readonly [what: string, piece: string])[] = [
  ['Opening brackets', '['],
  ['Brackets the wrong way round', ']('.concat(')[')],
  ['Work notes that never close', '[PM cijfers '],
  ['One line of digits', '7'],
  ['One line of words', 'de trein rijdt '],
  ['Lines of one digit', '1\n'],
  ['Lines of numbers', '1 2\n3, 4 en 5\n'],
  ['Empty lines', '\n'],
  ['One question heading', 'Vraag 1\n'],
  ['Empty questions and answers', 'Vraag 1\n\nAntwoord 1\n\n'],
  ['Headings with long ranges', 'Vraag 1 t/m 200\nAntwoord 200, 1 t/m 199\n'],
  ['Questions in one line', 'Vraag 1 Rijdt hij? Antwoord 1 Ja. '],
  ['Unnumbered questions', 'Rijdt de trein nog?\n\n'],
  ['References', 'antwoord op vraag 3 en vragen 1, 2 en 9 '],
  ['Footnote marks', 'trein?1 [2] 3) [footnoteRef:4] '],
  ['Footnote texts', '[1] De Hoogveldbode\n1) De Hoogveldbode\n'],
  ['Page furniture', 'ah-tk-20302031-1204\nISSN 0921 - 7398\n\f'],
  ['Heads', 'Vragen van het lid Veldzicht (D66) aan de Minister van Financiën over '],
  ['Words broken at line ends', 'meldin-\ngen '],
];

report(
  'Hostile texts, twice as long each time',
  TEXTS.flatMap(([what, piece]) => [
    growthRow(`${what}: parse`, textsOf(piece, PARSED_MEGABYTES), (text) => () => parse(text)),
    growthRow(`${what}: all checks`, textsOf(piece, CHECKED_MEGABYTES), (text) => {
      const document = parse(text);
      return () => findings(document);
    }),
  ]),
);

function textsOf(piece: string, megabytes: readonly number[]): readonly string[] {
  return megabytes.map((size) => HEAD + piece.repeat(Math.ceil((size * 1e6) / piece.length)));
}

function growthRow(what: string, texts: readonly string[], prepare: (text: string) => () => unknown): Row {
  let times = texts.map(() => Infinity);
  let growth = Infinity;
  for (let round = 0; round < MOST_ROUNDS && !(growth <= MOST_GROWTH); round++) {
    times = texts.map((text, at) =>
      Math.min(times[at] ?? Infinity, timeOf({ run: prepare(text), times: 1 })),
    );
    // Over both doublings: the square root of what four times the text takes. Less than 20 ms is nothing to divide by.
    growth = Math.sqrt(Math.max(20, times.at(-1) ?? NaN) / Math.max(20, times[0] ?? NaN));
  }
  return {
    what: `${what}, ${texts.map((text) => (text.length / 1e6).toFixed(2).replace(/\.?0+$/, '')).join(', ')} MB`,
    figure: `${times.map((time) => time.toFixed(0)).join(', ')} ms: ${growth.toFixed(2)}×`,
    bound: `≤ ${MOST_GROWTH}×`,
    kept: atMost(growth, MOST_GROWTH),
  };
}
