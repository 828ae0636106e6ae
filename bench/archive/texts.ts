import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sourceOf } from '../../src/archive/sourceOf.ts';
import { parse } from '../../src/document/parse.ts';
import { readItems } from '../reuse/files.ts';

/** A question and its answer, in sentences. */
export interface Text {
  readonly question: readonly string[];
  readonly answer: readonly string[];
}

/** Real texts where a folder has them, as `pairs/archive.json` and as documents; the project's own samples otherwise. */
export function readTexts(folder: string): readonly Text[] {
  const pairs = path.join(folder, 'pairs', 'archive.json');
  if (!existsSync(pairs)) return fromDocuments('seeds');
  return [...readItems(pairs).map(textOf), ...fromDocuments(path.join(folder, 'documents'))];
}

function fromDocuments(folder: string): readonly Text[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md|kamervragen)$/.test(name))
    .sort()
    .flatMap((name) => sourceOf(parse(readFileSync(path.join(folder, name), 'utf8')), name)?.entries ?? [])
    .map(textOf);
}

function textOf({ question, answer }: { readonly question: string; readonly answer: string }): Text {
  return { question: sentencesOf(question), answer: sentencesOf(answer) };
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!:;])\s+(?=[\p{Lu}«‘“])|\n+/u).filter((sentence) => sentence !== '');
}
