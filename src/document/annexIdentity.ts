import type { Document } from './model.ts';
import { parliamentaryYear } from './parliamentaryYear.ts';

/** By what an Aanhangsel is known. */
export interface AnnexIdentity {
  /** The parliamentary year as `2024-2025`; absent where nothing tells it. */
  readonly year: string | undefined;
  readonly number: string;
}

const CODE = /(?:^|[^a-z])ah-tk-(\d{4})(\d{4})[-–](\d{1,5})(?!\d)/i;
const NAME =
  /(?:^|[^a-z])(?:ah|aanhangsel)(?:[ _,-]+(\d{4})[-–](\d{4}))?[ _,-]*(?:nr\.?[ _-]*)?(\d{1,5})(?!\d|[-–]\d)/i;

/** Which Aanhangsel a file is by its name alone: `ah-tk-20242025-2884.txt`, `AH 2884.md`. */
export function annexOfName(fileName: string): AnnexIdentity | undefined {
  const match = CODE.exec(fileName) ?? NAME.exec(fileName);
  if (match === null) return undefined;
  const year = match[1] === undefined ? undefined : `${match[1]}-${match[2]}`;
  return { year, number: String(Number(match[3])) };
}

/**
 * Which Aanhangsel a document is: by the code in its file's name, by the number that it bears itself, or else by the
 * number in the name. Where these do not give the year, the day on which the answer was received does.
 */
export function annexOf({ kind, head }: Document, fileName: string): AnnexIdentity | undefined {
  const named = annexOfName(fileName);
  if (named?.year !== undefined) return named;
  const borne = kind === 'answers' || kind === 'postponement' ? head.annexNumber : undefined;
  const number = borne?.number ?? named?.number;
  if (number === undefined) return undefined;
  const received = head.received?.iso;
  return { year: borne?.year ?? (received === undefined ? undefined : parliamentaryYear(received)), number };
}
