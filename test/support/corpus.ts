import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a person read in a document. */
export interface Expected {
  readonly file: string;
  readonly kind: string;
  readonly numbered: boolean;
  readonly questions: number;
  readonly numbers: readonly (number | string)[];
  readonly answered: readonly (number | string)[];
  readonly missing: readonly (number | string)[];
  readonly extra: readonly (number | string)[];
  readonly dup_q: readonly (number | string)[];
  readonly gaps: readonly (number | string)[];
  readonly note: string;
}

const root = path.resolve(import.meta.dirname, '../..');

/** The folder of real documents beside the project where it is there; the project's own samples otherwise. */
export function corpusFolder(): string {
  const shared = path.resolve(root, '../shared/documents');
  return existsSync(path.join(shared, 'expected.json')) ? shared : seedsFolder();
}

export function seedsFolder(): string {
  return path.join(root, 'seeds');
}

/** The documents of text type that a folder's expected.json speaks of. */
export function expectedIn(folder: string): readonly Expected[] {
  return allIn(folder).filter(({ file }) => /\.(?:txt|md|kamervragen)$/.test(file));
}

/** The Word files and pdfs that it speaks of. */
export function formattedIn(folder: string): readonly Expected[] {
  return allIn(folder).filter(({ file }) => /\.(?:docx|pdf)$/.test(file));
}

function allIn(folder: string): readonly Expected[] {
  return JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as readonly Expected[];
}

export function textOf(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}
