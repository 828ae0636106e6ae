import type { Span } from '../../document/model.ts';
import { problemsBeside, readList, type ListForm } from '../list.ts';
import { spanOf, textOf } from '../nodes.ts';
import type { LibraryProblem } from '../passage.ts';
import { problemAt, warningAt } from '../problems.ts';
import type { SyntaxAdvice } from '../syntax.ts';
import { readYaml } from '../yaml.ts';

export const PARTIES_FIELD = 'partijen';

/** Nobody reads more, and a hostile file can have one at every second character. */
const MOST_PROBLEMS = 100;

const EXAMPLE = "'- ChristenUnie'";

const ADVICE: SyntaxAdvice = {
  line: `Hier wordt een partij verwacht, met een streepje ervoor: ${EXAMPLE}.`,
  quote: 'Zet de naam tussen aanhalingstekens.',
};

const FORM: ListForm = {
  field: PARTIES_FIELD,
  absent: 'partijen-ontbreekt',
  start: `Begin met '${PARTIES_FIELD}:' en zet daaronder elke partij: ${EXAMPLE}.`,
  empty: 'Hier staan nog geen partijen.',
  item: `Laat elke partij beginnen met een streepje: ${EXAMPLE}.`,
};

export interface Parties {
  /** The names as the Kamer writes them, each once. */
  readonly parties: readonly string[];
  readonly problems: readonly LibraryProblem[];
}

/** Reads a file with the names of parties (`*.partijen.yaml`). Never throws: what can be used comes back. */
export function readParties(text: string): Parties {
  const { document, problem, syntax } = readYaml(text, ADVICE);
  if (document === undefined) return { parties: [], problems: [problem] };
  const { items, within, problems } = readList(document.contents, text, FORM);
  const seen = new Set<string>();
  const found = items.flatMap((item) => problemWith(item, spanOf(item, within), seen));
  return {
    parties: [...seen],
    problems: problemsBeside(syntax, [...problems, ...found], items).slice(0, MOST_PROBLEMS),
  };
}

/** Adds a name to those that were seen. */
function problemWith(item: unknown, span: Span, seen: Set<string>): readonly LibraryProblem[] {
  const name = textOf(item)?.replace(/\s+/g, ' ');
  if (name === undefined)
    return [problemAt('veld-verkeerd', span, 'Hier hoort de naam van een partij te staan.')];
  if (seen.has(name)) {
    return [warningAt('woord-dubbel', span, `‘${name}’ staat al in deze lijst. Haal één van de twee weg.`)];
  }
  seen.add(name);
  return [];
}
