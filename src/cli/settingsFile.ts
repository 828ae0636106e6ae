import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decode } from '../exchange/decode.ts';
import { readSettings } from '../settings/read.ts';
import { settled } from '../settings/settled.ts';
import { USUAL_SETTINGS, type Settings } from '../settings/settings.ts';
import { troubleWith } from './files.ts';
import { isFolder } from './folder.ts';
import { positionsIn } from './positions.ts';

export const SETTINGS_FILE = '.kamervragen.yaml';

export type SettingsLoaded = { readonly settings: Settings } | { readonly trouble: string };

/**
 * The settings in a file; without one those in the first folder that is named and has them, or else in the working
 * folder. A mistake in them is one Dutch sentence: a check by other settings than were meant would say nothing.
 */
export async function loadSettings(
  config: string | undefined,
  files: readonly string[],
): Promise<SettingsLoaded> {
  if (config !== undefined) return settingsIn(config);
  for (const folder of [...(await foldersAmong(files)), '.']) {
    const loaded = await settingsIn(path.join(folder, SETTINGS_FILE), 'may-be-absent');
    if (loaded !== undefined) return loaded;
  }
  return { settings: USUAL_SETTINGS };
}

async function settingsIn(file: string): Promise<SettingsLoaded>;
async function settingsIn(file: string, absence: 'may-be-absent'): Promise<SettingsLoaded | undefined>;
async function settingsIn(file: string, absence?: 'may-be-absent'): Promise<SettingsLoaded | undefined> {
  try {
    const read = decode(await readFile(file));
    if (!('text' in read)) return { trouble: `‘${file}’ is geen tekst.` };
    const { settings, problems } = readSettings(read.text);
    const [first] = problems;
    if (first === undefined) return { settings: settled(USUAL_SETTINGS, settings) };
    return { trouble: `‘${file}’, regel ${positionsIn(read.text)(first.span.start).line}: ${first.message}` };
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isAbsent && absence !== undefined ? undefined : { trouble: troubleWith(file, error) };
  }
}

async function foldersAmong(files: readonly string[]): Promise<readonly string[]> {
  const folders: string[] = [];
  for (const file of files) {
    // What is not there is told when it is checked.
    if (await isFolder(file).catch(() => false)) folders.push(file);
  }
  return folders;
}
