import { readFileSync } from 'node:fs';
import { readingText } from '../../src/document/reading.ts';
import type { Item } from '../engines/engine.ts';

/** A question of which it is known from what earlier answers its answer was made. */
export interface Case {
  /** The item that holds the question itself, which is left out. */
  readonly item: number;
  readonly question: string;
  readonly relevant: ReadonlySet<number>;
}

/** `[{ "id": 1, "question": "…" or null, "answer": "…" }, …]` */
export function readItems(file: string): readonly Item[] {
  const given = read(file) as readonly { id: number; question: string | null; answer: string }[];
  return given.map(({ id, question, answer }) => ({
    id,
    question: clean(question ?? ''),
    answer: clean(answer),
  }));
}

/** `[{ "query_of": 7, "question": "…", "relevant": [1, 2] }, …]` */
export function readCases(file: string): readonly Case[] {
  const given = read(file) as readonly {
    query_of: number;
    question: string;
    relevant: readonly number[];
  }[];
  return given.map(({ query_of, question, relevant }) => ({
    item: query_of,
    question: clean(question),
    relevant: new Set(relevant),
  }));
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** As an answer is cleaned when it comes into the archive. */
function clean(text: string): string {
  return readingText(text, [{ start: 0, end: text.length }]);
}
