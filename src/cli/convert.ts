import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { findings } from '../checks/index.ts';
import { parse } from '../document/parse.ts';
import { draftText } from '../exchange/draft/draftText.ts';
import { htmlPage } from '../exchange/html/page.ts';
import { letterOf } from '../exchange/letter/letterOf.ts';
import { readinessOf, type Obstacles } from '../exchange/letter/readiness.ts';
import { load, troubleWith, type LoadedFile } from './files.ts';
import type { ExitCode, Io } from './io.ts';
import { writeWhole } from '../worker/writeWhole.ts';

export interface ConvertCall {
  readonly from: string;
  readonly to: string;
  /** Whether a file that is there may be replaced. */
  readonly replacing: 'allowed' | 'refused';
  /** Whether a document may leave with notes, empty answers and errors in it. */
  readonly notes: 'keep' | 'refused';
}

/** What a file's extension asks for. */
const DRAFTS = ['.kamervragen', '.kamervraag'];
const TEXTS = ['.txt', '.md'];
const LETTERS = ['.docx', '.html', '.htm'];

type Converted =
  { readonly content: Uint8Array | string } | { readonly sentence: string; readonly exit: ExitCode };

/**
 * Makes a draft of questions, or a letter of a draft, by what the other file is called: 0, 1 when the draft is not ready
 * to leave, or 2 when something could not be read or written.
 */
export async function convert(call: ConvertCall, io: Io): Promise<ExitCode> {
  const extension = path.extname(call.to).toLowerCase();
  if (![...DRAFTS, ...TEXTS, ...LETTERS].includes(extension))
    return complain(
      io,
      `Van een bestand als ‘${call.to}’ is de soort niet bekend: geef .kamervragen, .txt, .docx of .html.`,
      2,
    );
  if (call.replacing === 'refused' && (await isThere(call.to)))
    return complain(io, `‘${call.to}’ bestaat al; geef --force om het te vervangen.`, 2);
  const loaded = await load(call.from, io, 'standard-input');
  if ('trouble' in loaded) return complain(io, loaded.trouble, 2);
  const converted = await converts(loaded, extension, call, io);
  if ('sentence' in converted) return complain(io, converted.sentence, converted.exit);
  try {
    writeWhole(call.to, converted.content);
    return 0;
  } catch (error) {
    return complain(io, troubleWith(call.to, error, 'geschreven'), 2);
  }
}

function complain(io: Io, sentence: string, exit: ExitCode): ExitCode {
  io.complain(sentence);
  return exit;
}

async function isThere(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch {
    return false; // What cannot be looked at is found out when it is written.
  }
}

async function converts(
  { file, text, lines }: LoadedFile,
  extension: string,
  call: ConvertCall,
  io: Io,
): Promise<Converted> {
  if (TEXTS.includes(extension)) return { content: text };
  if (LETTERS.includes(extension)) return letterFor(text, extension, call, io);
  const draft = draftText(text, { lines, source: path.basename(file) });
  return draft === undefined
    ? { sentence: `In ‘${file}’ zijn geen vragen gevonden.`, exit: 2 }
    : { content: draft };
}

/** Source notes are left out of a letter as it is made; the first one `convert` writes itself. */
function areOnlySources({ empty, missing, workNotes, otherErrors }: Obstacles): boolean {
  return empty.count + missing.count + workNotes + otherErrors === 0;
}

async function letterFor(text: string, extension: string, call: ConvertCall, io: Io): Promise<Converted> {
  const document = parse(text);
  if (document.kind === 'unknown')
    return { sentence: `${call.from} is niet herkend als document met Kamervragen.`, exit: 2 };
  const readiness = readinessOf(document, findings(document));
  if (readiness.kind === 'unready' && call.notes === 'refused' && !areOnlySources(readiness.obstacles))
    return {
      sentence: `${readiness.sentence} Geef --met-notities om het toch te bewaren, met de notities erin.`,
      exit: 1,
    };
  const letter = letterOf(document, { notes: call.notes === 'keep' ? 'keep' : 'leave-out' });
  if (extension !== '.docx') return { content: htmlPage(letter) };
  const written = await io.writeDocx(letter);
  return 'refused' in written ? { sentence: written.refused, exit: 2 } : { content: written.bytes };
}
