import { readEntry, type Entry } from './entry.ts';
import { ROOT_FIELD } from './fields.ts';
import { problemsBeside, readList, type ListForm } from './list.ts';
import type { LibraryProblem, StandardPassage } from './passage.ts';
import { warningAt } from './problems.ts';
import { readYaml } from './yaml.ts';

/** Nobody reads more, and a hostile file can have one at every second character. */
const MOST_PROBLEMS = 100;

const FORM: ListForm = {
  field: ROOT_FIELD,
  absent: 'passages-ontbreekt',
  start: `Begin met '${ROOT_FIELD}:' en zet daaronder elke passage met '- titel: …' en 'tekst: …'.`,
  empty: 'Hier staan nog geen passages.',
  item: "Laat elke passage beginnen met een streepje: '- titel: …'.",
};

export interface Library {
  readonly passages: readonly StandardPassage[];
  readonly problems: readonly LibraryProblem[];
}

/**
 * Reads a library of standard passages (`*.passages.yaml`). Never throws: what can be used comes back as passages,
 * what is wrong as problems with their places. `file` is what the source of a passage calls the file.
 */
export function readLibrary(text: string, file: string): Library {
  const { document, problem, syntax } = readYaml(text);
  if (document === undefined) return { passages: [], problems: [problem] };
  const { items, within, problems } = readList(document.contents, text, FORM);
  const entries = items.map((item) => readEntry(item, { text, file, within }));
  const found = [...problems, ...entries.flatMap((entry) => entry.problems), ...repeatedTitles(entries)];
  return {
    passages: entries.flatMap(({ passage }) => passage ?? []),
    problems: problemsBeside(syntax, found, items).slice(0, MOST_PROBLEMS),
  };
}

function repeatedTitles(entries: readonly Entry[]): readonly LibraryProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ passage, titleSpan }) => {
    const title = passage?.title.toLowerCase();
    if (title === undefined) return [];
    if (seen.has(title)) {
      return [
        warningAt(
          'titel-dubbel',
          titleSpan,
          'Er is al een passage met deze titel. Geef elke passage een eigen titel.',
        ),
      ];
    }
    seen.add(title);
    return [];
  });
}
