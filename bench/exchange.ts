/**
 * What does it cost to read Word files and pdfs, beside what the libraries alone cost for them? All files of a folder:
 * seeds/, or the folder that is given. `mammoth` and `unpdf` give the plain text; we give it with structure, footnotes
 * where they belong, and without page furniture.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { readText } from '../src/exchange/readText.ts';
import { atMost, report, type Row } from './report.ts';
import { percentile } from './timing.ts';

const MOST = 1.25;
const ROUNDS = 9;
const WARM_UPS = 2;

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const folder = process.argv[2] ?? 'seeds';
const files = filesIn(folder);
const measured = await timesOf(files);
const total = (who: 'ours' | 'theirs'): number => measured.reduce((sum, one) => sum + one[who], 0);

report(`Reading ${files.length} Word files and pdfs of ${path.basename(folder)}`, [
  ...(['.docx', '.pdf'] as const).map(rowOf),
  {
    what: `All: the libraries alone ${total('theirs').toFixed(0)} ms, Kamervragen ${total('ours').toFixed(0)} ms`,
    figure: `${(total('ours') / total('theirs')).toFixed(2)}×`,
    bound: `≤ ${MOST}×`,
    kept: atMost(total('ours') / total('theirs'), MOST),
  },
]);

function rowOf(extension: '.docx' | '.pdf'): Row {
  const own = measured.filter(({ name }) => name.toLowerCase().endsWith(extension));
  const sum = (who: 'ours' | 'theirs'): number => own.reduce((all, one) => all + one[who], 0);
  const library = extension === '.pdf' ? 'unpdf' : 'mammoth';
  return {
    what: `${own.length} ${extension}: ${library} ${sum('theirs').toFixed(0)} ms, Kamervragen ${sum('ours').toFixed(0)} ms`,
    figure: own.length === 0 ? '' : `${(sum('ours') / sum('theirs')).toFixed(2)}×`,
  };
}

function filesIn(place: string): readonly File[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:docx|pdf)$/i.test(name))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(place, name))) }));
}

interface Times {
  readonly name: string;
  readonly ours: number;
  readonly theirs: number;
}

/** The median of each file, in milliseconds; in a round all files take their turn, ours and theirs one after the other. */
async function timesOf(given: readonly File[]): Promise<readonly Times[]> {
  const times = given.map(() => ({ ours: [] as number[], theirs: [] as number[] }));
  for (let round = 0; round < ROUNDS + WARM_UPS; round++) {
    for (const [at, file] of given.entries()) {
      const theirs = await timeOf(() => libraryAlone(file));
      const ours = await timeOf(() => readText(file.bytes));
      if (round < WARM_UPS) continue;
      times[at]?.theirs.push(theirs);
      times[at]?.ours.push(ours);
    }
  }
  return given.map(({ name }, at) => ({
    name,
    ours: percentile(times[at]?.ours ?? [], 50),
    theirs: percentile(times[at]?.theirs ?? [], 50),
  }));
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function libraryAlone({ name, bytes }: File): Promise<unknown> {
  if (!/\.pdf$/i.test(name)) return mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const file = await getDocumentProxy(bytes.slice());
  return extractText(file, { mergePages: true });
}
