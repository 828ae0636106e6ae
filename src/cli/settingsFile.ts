import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { positionsIn } from '../document/positions.ts';
import { decode } from '../exchange/decode.ts';
import { readSettings } from '../settings/read.ts';
import { settled } from '../settings/settled.ts';
import { USUAL_SETTINGS, type Settings } from '../settings/settings.ts';
import { troubleWith } from './files.ts';

export const SETTINGS_FILE = '.kamervragen.yaml';

export type SettingsLoaded = { readonly settings: Settings } | { readonly trouble: string };

/**
 * The settings in a file; without one those in the first of some folders that has them, or else in the working folder. A mistake in them is one Dutch sentence: a check by other settings than were meant would say nothing.
 */
export async function loadSettings(
  config: string | undefined,
  folders: readonly string[],
): Promise<SettingsLoaded> {
  if (config !== undefined) return settingsIn(config);
  for (const folder of [...folders, '.']) {
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
