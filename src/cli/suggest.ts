import { createRanking } from '../archive/ranking.ts';
import type { Document } from '../document/model.ts';
import { formatLabels } from '../document/numbers.ts';
import { parse } from '../document/parse.ts';
import { readingText } from '../document/reading.ts';
import { fill } from '../library/fill.ts';
import type { Format, Query } from './arguments.ts';
import { load, type ReadStandardInput, type Trouble } from './files.ts';
import { asJson, printable, type ExitCode, type Io } from './io.ts';
import { archivePassages, libraryPassages, type Collected } from './passages.ts';

export interface SuggestCall {
  readonly archive: string;
  readonly library: string | undefined;
  readonly query: Query;
  readonly top: number;
  readonly format: Format;
}

interface Asked {
  readonly words: string;
  /** Where the question stands; its head fills in standard passages. */
  readonly from: { readonly file: string; readonly document: Document } | undefined;
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
    readonly line: number;
    readonly date: string | undefined;
  };
}

/** Offers the passages that fit a question best: 0, also when none does, or 2 when something could not be read. */
export async function suggest(call: SuggestCall, io: Io): Promise<ExitCode> {
  const asked = await readQuestion(call.query, io.readStandardInput);
  if ('trouble' in asked) {
    io.complain(asked.trouble);
    return 2;
  }
  const { collected, troubles } = await collect(call, asked);
  const suggestions = best(collected, asked, call.top);
  io.write(call.format === 'json' ? asJson(suggestions) : suggestions.map(plain).join('\n'));
  for (const trouble of troubles) io.complain(trouble);
  if (suggestions.length === 0 && troubles.length === 0)
    io.complain('Er is geen passage gevonden die bij deze vraag past.');
  return troubles.length > 0 ? 2 : 0;
}

async function readQuestion(query: Query, readStandardInput: ReadStandardInput): Promise<Asked | Trouble> {
  if (query.kind === 'text') return { words: query.text, from: undefined };
  const { file, label } = query;
  const loaded = await load(file, readStandardInput);
  if ('trouble' in loaded) return loaded;
  const document = parse(loaded.text);
  const question = document.questions.find(({ labels }) => labels.includes(label));
  if (question !== undefined) {
    return { words: readingText(loaded.text, question.body.content), from: { file, document } };
  }
  const known = [...new Set(document.questions.flatMap(({ labels }) => labels))];
  const there = known.length === 0 ? 'er staan geen vragen in' : `wel ${formatLabels(known)}`;
  return { file, trouble: `Vraag ${label} staat niet in ‘${file}’: ${there}.` };
}

async function collect(
  { archive, library }: SuggestCall,
  asked: Asked,
): Promise<{ readonly collected: readonly Collected[]; readonly troubles: readonly string[] }> {
  const troubles: string[] = [];
  const complain = (sentence: string): void => void troubles.push(sentence);
  const collected = [
    ...(await archivePassages(archive, asked.from?.file, complain)),
    ...(library === undefined ? [] : await libraryPassages(library, complain)),
  ];
  return { collected, troubles };
}

function best(collected: readonly Collected[], asked: Asked, top: number): readonly Suggestion[] {
  const origins = new Map(collected.map((one) => [one.passage, one]));
  const ranking = createRanking([...origins.keys()]);
  return ranking.suggest(asked.words, top).map(({ passage, score }, index) => {
    const { title, question, source } = passage;
    const { kind, line } = origins.get(passage) ?? { kind: 'earlier', line: 1 };
    return {
      rank: index + 1,
      score: Number(score.toFixed(4)),
      title,
      question,
      text: kind === 'standard' ? filled(passage.text, asked) : passage.text,
      source: { label: source.label, file: source.file, line, date: source.date },
    };
  });
}

/** Without a document there is nothing to fill in from: the placeholders stay, for the reader to see. */
function filled(text: string, { from }: Asked): string {
  if (from === undefined) return text;
  return fill(text, from.document.head, { documentText: from.document.text }).text;
}

function plain({ rank, score, source, text }: Suggestion): string {
  const lines = [
    `${rank}. ${score.toFixed(2).replace('.', ',')}  ${source.label}`,
    `   ${source.file}:${source.line}`,
    '',
    ...text.split('\n').map((line) => `   ${line}`),
  ];
  return lines.map((line) => `${printable(line).trimEnd()}\n`).join('');
}
