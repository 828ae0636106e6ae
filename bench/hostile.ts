/** Does reading and checking a hostile text take time in proportion to its length: twice as long, twice the time? */
import { findings } from '../src/checks/index.ts';
import { parse } from '../src/document/parse.ts';
import { atMost, report, type Row } from './report.ts';
import { timeOf } from './timing.ts';

const PARSED_MEGABYTES = [1, 2, 4];
/** Less, for nearly every line of some of these texts is a defect with a fix. */
const CHECKED_MEGABYTES = [0.25, 0.5, 1];
/** Twice, and what a busy machine and clearing the memory of large texts add to it. */
const MOST_GROWTH = 2.6;
/** Measured anew, of each size the least time kept, until the growth is within its bound. */
const MOST_ROUNDS = 3;

const HEAD =
  'Vragen van het lid Veldzicht (D66) aan de Minister van Financiën over treinen (ingezonden 1 mei 2031).\n\n';

type HostileText = readonly [what: string, piece: string, scale?: number];

const TEXTS: readonly HostileText[] = [
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
  // Two hundred numbers in ten characters: shorter, for the work is in proportion to these.
  ['Headings with long ranges', 'Vraag 1 t/m 200\nAntwoord 200, 1 t/m 199\n', 0.1],
  ['Questions in one line', 'Vraag 1 Rijdt hij? Antwoord 1 Ja. '],
  ['Unnumbered questions', 'Rijdt de trein nog?\n\n'],
  ['References', 'antwoord op vraag 3 en vragen 1, 2 en 9 '],
  ['Footnote marks', 'trein?1 [2] 3) [footnoteRef:4] '],
  ['Footnote texts', '[1] De Hoogveldbode\n1) De Hoogveldbode\n'],
  ['Page furniture', 'ah-tk-20302031-1204\nISSN 0921 - 7398\n\f'],
  ['Heads', 'Vragen van het lid Veldzicht (D66) aan de Minister van Financiën over '],
  ['Words broken at line ends', 'meldin-\ngen '],
  ['Abbreviations in an answer', 'Antwoord 1\nKWS (de Kring) en NVvR. '],
  ['Quotation marks', 'Antwoord 1\n«‘"KWS '],
  ['Sentences without an end', 'Antwoord 1\nde trein o.a. rijdt '],
];

report('Hostile texts, twice as long each time', TEXTS.map(growthRow));

function growthRow([what, piece, scale = 1]: HostileText): Row {
  const parsed = PARSED_MEGABYTES.map((size) => textOf(piece, size * scale));
  const checked = CHECKED_MEGABYTES.map((size) => parse(textOf(piece, size * scale)));
  const parsing = growthOf(parsed.map((text) => () => parse(text)));
  const checking = growthOf(checked.map((document) => () => findings(document)));
  const growth = Math.max(parsing.growth, checking.growth);
  return {
    what: `${what}, ${PARSED_MEGABYTES.map((size) => size * scale).join(', ')} MB`,
    figure: `${parsing.times} ms; checks ${checking.times} ms: ${growth.toFixed(2)}×`,
    bound: `≤ ${MOST_GROWTH}×`,
    kept: atMost(growth, MOST_GROWTH),
  };
}

function textOf(piece: string, megabytes: number): string {
  return HEAD + piece.repeat(Math.ceil((megabytes * 1e6) / piece.length));
}

/** How much longer work takes per doubling. */
function growthOf(work: readonly (() => unknown)[]): { readonly times: string; readonly growth: number } {
  let times = work.map(() => Infinity);
  let growth = Infinity;
  for (let round = 0; round < MOST_ROUNDS && !(growth <= MOST_GROWTH); round++) {
    times = work.map((run, at) => Math.min(times[at] ?? Infinity, timeOf({ run, times: 1 })));
    // Over both doublings: the square root of what four times the text takes. So little time is nothing to divide by.
    growth = Math.sqrt(Math.max(20, times.at(-1) ?? NaN) / Math.max(20, times[0] ?? NaN));
  }
  return { times: times.map((time) => time.toFixed(0)).join(', '), growth };
}
