import { checksum } from '../index/checksum.ts';
import { VERSION } from './windowFile.ts';

export const MANIFEST = 'archief.json';

/** Set when it is bundled: another word for other rules of reading documents (`esbuild.mjs`). */
declare const KAMERVRAGEN_RULES: string | undefined;

/** What was read by other rules is read anew, even if it is in the same form. */
const RULES = typeof KAMERVRAGEN_RULES === 'undefined' ? 'source' : KAMERVRAGEN_RULES;

/** What an archive consists of, and what was read when. */
export interface Manifest {
  readonly windows: readonly StoredWindow[];
  /** Read little by little: all of them at once would take as much memory again. */
  readonly files: Iterable<StoredFile>;
  /** The size at which words were last cut. */
  readonly cutAt: number;
}

export interface StoredWindow {
  /** Of its three files: `NAME.index`, `NAME.woorden` and `NAME.tekst`. */
  readonly name: string;
  /** The numbers of the documents that were removed. */
  readonly removed: readonly number[];
}

/** A file, its stamp, and the window and document that it is; -1 where it has nothing for the archive. */
export type StoredFile = readonly [file: string, stamp: string, window: number, document: number];

const LINE_END = 10;

/** Few enough to be forgotten soon, enough to be read fast. */
const FILES_IN_LINE = 200;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The first line is the version, the rules, and the checksum of what follows: a line with the windows, and lines with some
 * files each.
 */
export function manifestBytes({ files, ...others }: Manifest, rules = RULES): Uint8Array {
  const all = [...files];
  const lines = [JSON.stringify(others)];
  for (let at = 0; at < all.length; at += FILES_IN_LINE)
    lines.push(JSON.stringify(all.slice(at, at + FILES_IN_LINE)));
  const body = encoder.encode(lines.join('\n'));
  const head = encoder.encode(headOf(rules, checksum(body)));
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
}

/** Blanks at its end let what follows begin at a multiple of four, where its checksum is taken without a copy of it. */
function headOf(rules: string, sum: number): string {
  const words = `${VERSION} ${rules} ${sum}`;
  return `${words.padEnd(Math.ceil((words.length + 1) / 4) * 4 - 1)}\n`;
}

/** Undefined for a file that is damaged, cut off, of another version, or of what was read by other rules. */
export function readManifest(bytes: Uint8Array | undefined, rules = RULES): Manifest | undefined {
  if (bytes === undefined) return undefined;
  const end = bytes.indexOf(LINE_END);
  const [version, readBy, sum] = decoder.decode(bytes.subarray(0, Math.max(0, end))).split(' ');
  const body = bytes.subarray(end + 1);
  if (version !== String(VERSION) || readBy !== rules || sum !== String(checksum(body))) return undefined;
  const first = endOfLine(body, 0);
  // What was written by us whole is what we wrote.
  const { windows, cutAt } = JSON.parse(decoder.decode(body.subarray(0, first))) as Omit<Manifest, 'files'>;
  return { windows, cutAt, files: { [Symbol.iterator]: () => filesIn(body, first + 1) } };
}

function* filesIn(body: Uint8Array, from: number): Generator<StoredFile> {
  for (let start = from; start < body.length;) {
    const end = endOfLine(body, start);
    yield* JSON.parse(decoder.decode(body.subarray(start, end))) as readonly StoredFile[];
    start = end + 1;
  }
}

function endOfLine(body: Uint8Array, from: number): number {
  const end = body.indexOf(LINE_END, from);
  return end < 0 ? body.length : end;
}
