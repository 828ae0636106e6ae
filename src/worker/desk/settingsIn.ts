import type { Settings } from '../../settings/settings.ts';
import { innermostOf } from './innermost.ts';
import type { Rules } from './protocol.ts';

/** The settings of the folder that a file is in, or those for what is in none. */
export function settingsIn({ settings, elsewhere }: Rules): (file: string) => Settings {
  const folderOf = innermostOf(settings, ({ folder }) => folder);
  return (file) => folderOf(file)?.settings ?? elsewhere;
}
