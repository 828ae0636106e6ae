import type * as vscode from 'vscode';
import { followYaml, type Following } from './followYaml.ts';

/** Gives the user's own synonyms, of the workspace and the library's folders, now and whenever one of these changes. */
export function followSynonyms(
  use: (groups: readonly (readonly string[])[]) => void,
  log: vscode.LogOutputChannel,
): Following {
  return followYaml(
    { name: 'Synoniemen', ending: '.synoniemen.yaml', read: groupsIn, nothing: [] },
    use,
    log,
  );
}

async function groupsIn(texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  if (texts.length === 0) return [];
  const { readSynonyms } = await import('../yamlFiles.ts');
  return texts.flatMap((text) => readSynonyms(text).groups);
}
