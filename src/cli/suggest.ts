import { createSynonyms } from '../archive/synonyms.ts';
import { formatLabels } from '../document/numbers.ts';
import { parse } from '../document/parse.ts';
import { questionWords } from '../document/questionWords.ts';
import { trimmed } from '../document/spans.ts';
import { fill } from '../library/fill.ts';
import type { Format, Query } from './arguments.ts';
import { load, type Trouble } from './files.ts';
import { asJson } from '../document/asJson.ts';
import { printable, type ExitCode, type Io } from './io.ts';
import { synonymGroups } from './libraries.ts';
import { archivePassages, libraryPassages, type Asked, type Found } from './passages.ts';
import { positionsIn } from '../document/positions.ts';

export interface SuggestCall {
  readonly archive: string;
  readonly library: string | undefined;
  readonly query: Query;
  readonly top: number;
  readonly format: Format;
}

interface Suggestion {
  readonly rank: number;
  /** From 0 to 1. */
  readonly score: number;
  readonly title: string;
  /** The earlier question; empty for a standard passage or a letter. */
  readonly question: string;
  readonly text: string;
  readonly source: {
    readonly label: string;
    readonly file: string;
    /** From 1; null where the file is no text, and has no lines that one could go to. */
    readonly line: number | null;
    readonly date: string | undefined;
  };
}

/** Offers the passages that fit a question best: 0, also when none does, or 2 when something could not be read. */
export async function suggest(call: SuggestCall, io: Io): Promise<ExitCode> {
  const asked = await readQuestion(call.query, io);
  if ('trouble' in asked) {
    io.complain(asked.trouble);
    return 2;
  }
  const { found, troubles } = await find(call, asked, io);
  const suggestions = await Promise.all(found.map((one, index) => suggestionOf(one, index + 1, asked, io)));
  io.write(call.format === 'json' ? asJson(suggestions) : suggestions.map(plain).join('\n'));
  for (const trouble of troubles) io.complain(trouble);
  if (suggestions.length === 0 && troubles.length === 0)
    io.complain('Er is geen passage gevonden die bij deze vraag past.');
  return troubles.length > 0 ? 2 : 0;
}

async function readQuestion(query: Query, io: Io): Promise<Asked | Trouble> {
  if (query.kind === 'text') return { words: query.text, from: undefined };
  const { file, label } = query;
  const loaded = await load(file, io, 'standard-input');
  if ('trouble' in loaded) return loaded;
  const document = parse(loaded.text);
  const question = document.questions.find(({ labels }) => labels.includes(label));
  if (question !== undefined) {
    return { words: questionWords(document, question), from: { file, document } };
  }
  const known = [...new Set(document.questions.flatMap(({ labels }) => labels))];
  const there = known.length === 0 ? 'er staan geen vragen in' : `wel ${formatLabels(known)}`;
  return { file, trouble: `Vraag ${label} staat niet in ‘${file}’: ${there}.` };
}

async function find(
  { archive, library, top }: SuggestCall,
  asked: Asked,
  io: Io,
): Promise<{ readonly found: readonly Found[]; readonly troubles: readonly string[] }> {
  const troubles = new Set<string>();
  const complain = (sentence: string): void => void troubles.add(sentence);
  const libraries = library === undefined ? [] : [library];
  const synonyms = createSynonyms(await synonymGroups([archive, ...libraries], { complain, io }));
  const search = { asked, synonyms, limit: top, complain, io };
  const found = [...(await archivePassages(archive, search))];
  for (const folder of libraries) found.push(...(await libraryPassages(folder, search)));
  return { found: found.sort(byScoreThenDate).slice(0, top), troubles: [...troubles] };
}

function byScoreThenDate(one: Found, other: Found): number {
  const [date, otherDate] = [one.passage.source.date ?? '', other.passage.source.date ?? ''];
  return other.score - one.score || (date === otherDate ? 0 : date > otherDate ? -1 : 1);
}

async function suggestionOf(
  { kind, passage, score }: Found,
  rank: number,
  asked: Asked,
  io: Io,
): Promise<Suggestion> {
  const { title, question, source } = passage;
  return {
    rank,
    score: Number(score.toFixed(4)),
    title,
    question,
    text: kind === 'standard' ? filled(passage.text, asked) : passage.text,
    source: { label: source.label, file: source.file, line: await lineOf(passage, io), date: source.date },
  };
}

/** The first line of a passage in its file, where that is a text. */
async function lineOf({ source }: Found['passage'], io: Io): Promise<number | null> {
  const loaded = await load(source.file, io);
  if ('trouble' in loaded) return 1; // Taken away since it was found.
  if (loaded.lines === 'whole') return null;
  return positionsIn(loaded.text)(trimmed(loaded.text, source.span).start).line;
}

/** Without a document there is nothing to fill in from: the placeholders stay, for the reader to see. */
function filled(text: string, { from }: Asked): string {
  if (from === undefined) return text;
  return fill(text, from.document.head, { documentText: from.document.text }).text;
}

function plain({ rank, score, source, text }: Suggestion): string {
  const lines = [
    `${rank}. ${score.toFixed(2).replace('.', ',')}  ${source.label}`,
    `   ${source.file}${source.line === null ? '' : `:${source.line}`}`,
    '',
    ...text.split('\n').map((line) => `   ${line}`),
  ];
  return lines.map((line) => `${printable(line).trimEnd()}\n`).join('');
}
