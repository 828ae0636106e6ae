/**
 * How many findings each check gives on documents with answers, and a sample of them to be read by eye:
 * `npm run bench:precision -- FOLDER… --check afkorting-onverklaard --sample 30`. The same folder gives the same sample.
 * A check that is off by default is on here. `--terms FILE` and `--parties FILE` give the lists of a library.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from '../src/checks/check.ts';
import { TEXT_ONLY, type CheckContext } from '../src/checks/context.ts';
import { checks, findings } from '../src/checks/index.ts';
import type { Document } from '../src/document/model.ts';
import { readParties } from '../src/library/parties/read.ts';
import { readTerms } from '../src/library/terms/read.ts';
import { answeredIn } from './precision/folder.ts';
import { pseudoRandom } from './pseudoRandom.ts';

/** In characters, on either side of what a finding points at. */
const AROUND = 160;
const LONGEST_SHOWN = 700;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'string' },
    sample: { type: 'string', default: '30' },
    terms: { type: 'string' },
    parties: { type: 'string' },
  },
});

const context: CheckContext = {
  ...TEXT_ONLY,
  preferredTerms: values.terms === undefined ? [] : readTerms(readFileSync(values.terms, 'utf8')).terms,
  parties:
    values.parties === undefined ? undefined : readParties(readFileSync(values.parties, 'utf8')).parties,
};

interface Found {
  readonly file: string;
  readonly document: Document;
  readonly finding: Finding;
}

const documents = await answeredIn(positionals);
const found: readonly Found[] = documents.flatMap(({ file, document }) =>
  findings(document, severityOf, context).map((finding) => ({ file, document, finding })),
);
console.log(`${documents.length} documents with answers\n`);
for (const { code } of checks.filter((one) => values.check === undefined || one.code === values.check)) {
  const own = found.filter(({ finding }) => finding.code === code);
  const files = new Set(own.map(({ file }) => file));
  console.log(`${code}: ${own.length} findings in ${files.size} documents`);
  if (values.check !== undefined) sampleOf(own, Number(values.sample)).forEach(show);
}

/** All that are not asked for are off: a check takes time. */
function severityOf(code: string): 'hint' | 'off' {
  return values.check === undefined || values.check === code ? 'hint' : 'off';
}

/** So many of them, drawn alike in every run, in their own order. */
function sampleOf(all: readonly Found[], size: number): readonly Found[] {
  const next = pseudoRandom(all.length);
  const left = all.map((_, at) => at);
  const drawn: number[] = [];
  while (drawn.length < size && left.length > 0) drawn.push(...left.splice(next(left.length), 1));
  return drawn.sort((one, other) => one - other).flatMap((at) => all[at] ?? []);
}

function show({ file, document: { text }, finding: { span, message } }: Found, at: number): void {
  const before = text.slice(Math.max(0, span.start - AROUND), span.start);
  const after = text.slice(span.end, span.end + AROUND);
  const own = text.slice(span.start, Math.min(span.end, span.start + LONGEST_SHOWN));
  console.log(`\n${at + 1}. ${path.basename(file)}: ${message}`);
  console.log(`   ${`…${before}⟦${own}⟧${after}…`.replace(/\s+/g, ' ')}`);
}
