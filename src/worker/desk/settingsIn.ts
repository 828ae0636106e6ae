import { USUAL_SETTINGS, type Settings } from '../../settings/settings.ts';
import type { Rules } from './protocol.ts';

/** The settings of the folder that a file is in: of folders within each other, the inner one. */
export function settingsIn(settings: Rules['settings']): (file: string) => Settings {
  const innermost = [...settings].sort((one, other) => other.folder.length - one.folder.length);
  return (file) =>
    innermost.find(({ folder }) => file.startsWith(folder))?.settings ??
    settings.at(-1)?.settings ??
    USUAL_SETTINGS;
}
