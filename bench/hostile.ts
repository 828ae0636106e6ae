/** Does reading a hostile text, of 1, 2 and 4 MB, take time in proportion to its length: twice as long, twice the time? */
import { findings } from '../src/checks/index.ts';
import { parse } from '../src/document/parse.ts';
import { atMost, report, type Row } from './report.ts';
import { timeOf } from './timing.ts';

const MEGABYTES = [1, 2, 4];
/** Twice, and what a busy machine and clearing the memory of large texts add to it. */
const MOST_GROWTH = 2.6;
/** Measured anew, of each size the least time kept, until the growth is within its bound. */
const MOST_ROUNDS = 3;

const HEAD = 'Vragen van het lid Veldzicht (D66) aan de Minister van Financiën over treinen (ingezonden 1 mei 2031).\n\n';

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
  `Hostile texts of ${MEGABYTES.join(', ')} MB, parsed and checked`,
  TEXTS.map(([what, piece]) => growthRow(what, piece)),
);

function growthRow(what: string, piece: string): Row {
  const texts = MEGABYTES.map((size) => HEAD + piece.repeat(Math.ceil((size * 1e6) / piece.length)));
  let times = texts.map(() => Infinity);
  let growth = Infinity;
  for (let round = 0; round < MOST_ROUNDS && !(growth <= MOST_GROWTH); round++) {
    times = texts.map((text, at) =>
      Math.min(times[at] ?? Infinity, timeOf({ run: () => findings(parse(text)), times: 1 })),
    );
    // Over both doublings: the square root of what four times the text takes.
    growth = Math.sqrt((times.at(-1) ?? NaN) / (times[0] ?? NaN));
  }
  return {
    what,
    figure: `${times.map((time) => time.toFixed(0)).join(', ')} ms: ${growth.toFixed(2)}× per doubling`,
    bound: `≤ ${MOST_GROWTH}×`,
    kept: atMost(growth, MOST_GROWTH),
  };
}
