import { lstat, stat } from 'node:fs/promises';
import path from 'node:path';
import { draftText } from '../../exchange/draft/draftText.ts';
import { parse } from '../../document/parse.ts';
import { writeWhole } from '../../worker/writeWhole.ts';
import { load, STANDARD_INPUT, troubleWith, type LoadedFile } from '../files.ts';
import type { ExitCode, Io } from '../io.ts';
import type { ConvertCall } from './call.ts';
import type { Converted } from './converted.ts';
import { letterFile } from './letterFile.ts';
import { answersIn, questionsIn } from './told.ts';

/** What a file's extension asks for. */
const DRAFTS = ['.kamervragen', '.kamervraag'];
const TEXTS = ['.txt', '.md'];
const LETTERS = ['.docx', '.html', '.htm'];

/**
 * Makes a draft of questions, or a letter of a draft, by what the other file is called: 0, 1 when the draft is not ready
 * to leave, or 2 when something could not be read or written.
 */
export async function convert(call: ConvertCall, io: Io): Promise<ExitCode> {
  const extension = path.extname(call.to).toLowerCase();
  if (await isFolder(call.to))
    return complain(io, `‘${call.to}’ is een map; geef de naam van een bestand.`, 2);
  if (![...DRAFTS, ...TEXTS, ...LETTERS].includes(extension))
    return complain(
      io,
      `Van een bestand als ‘${call.to}’ is de soort niet bekend: geef .kamervragen, .txt, .docx of .html.`,
      2,
    );
  const misplaced = (await misplacedFile(call, extension)) ?? misplacedOption(call, extension);
  if (misplaced !== undefined) return complain(io, misplaced, 2);
  if (call.replacing === 'refused' && (await isThere(call.to)))
    return complain(io, `‘${call.to}’ bestaat al; geef --force om het te vervangen.`, 2);
  const loaded = await load(call.from, io, 'standard-input');
  if ('trouble' in loaded) return complain(io, loaded.trouble, 2);
  const converted = await converts(loaded, extension, call, io);
  if ('sentence' in converted) return complain(io, converted.sentence, converted.exit);
  try {
    writeWhole(call.to, converted.content);
  } catch (error) {
    return complain(io, troubleWith(call.to, error, 'geschreven'), 2);
  }
  io.write(`‘${call.to}’ is gemaakt: ${converted.told}.\n`);
  converted.warnings.forEach((warning) => io.complain(warning));
  return 0;
}

/** What would be lost: a draft holds more than a draft that is made of it. */
async function misplacedFile({ from, to }: ConvertCall, extension: string): Promise<string | undefined> {
  if (from !== STANDARD_INPUT && path.resolve(from) === path.resolve(to))
    return 'Geef voor wat er gemaakt wordt een andere naam dan voor wat er gelezen wordt.';
  const isDraft = DRAFTS.includes(path.extname(from).toLowerCase()) && (await isThere(from));
  return isDraft && DRAFTS.includes(extension) ? `‘${from}’ is al een concept.` : undefined;
}

/** An option that would do nothing: whoever gave it expects something of it. */
function misplacedOption({ notes, date, template }: ConvertCall, extension: string): string | undefined {
  if (template !== undefined && extension !== '.docx')
    return 'De optie --sjabloon hoort bij een brief in Word: geef een NIEUW dat op .docx eindigt.';
  if ((notes !== 'refused' || date !== undefined) && !LETTERS.includes(extension))
    return 'De opties --datum, --met-notities en --zonder-notities horen bij een brief: geef een NIEUW dat op .docx of .html eindigt.';
  return undefined;
}

function complain(io: Io, sentence: string, exit: ExitCode): ExitCode {
  io.complain(sentence);
  return exit;
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
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
  loaded: LoadedFile,
  extension: string,
  call: ConvertCall,
  io: Io,
): Promise<Converted> {
  const { file, text, lines } = loaded;
  if (TEXTS.includes(extension)) return { content: text, told: 'de tekst zelf', warnings: [] };
  if (LETTERS.includes(extension)) return letterFile(text, extension, call, io);
  const draft = draftText(text, { lines, source: path.basename(file) });
  if (draft === undefined) return { sentence: `In ‘${file}’ zijn geen vragen gevonden.`, exit: 2 };
  const document = parse(draft);
  return { content: draft, told: `${questionsIn(document)}, ${answersIn(document)}`, warnings: [] };
}
