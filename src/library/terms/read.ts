import { isMap } from 'yaml';
import { problemsBeside, readList, type ListForm } from '../list.ts';
import { firstLine, spanOf } from '../nodes.ts';
import type { LibraryProblem } from '../passage.ts';
import { warningAt } from '../problems.ts';
import type { SyntaxAdvice } from '../syntax.ts';
import { readYaml } from '../yaml.ts';
import { EXAMPLE, readTerm, type ReadTerm } from './term.ts';

export const TERMS_FIELD = 'voorkeurstermen';

/** Nobody reads more, and a hostile file can have one at every second character. */
const MOST_PROBLEMS = 100;

const ADVICE: SyntaxAdvice = {
  line: "Hier wordt een veld verwacht, zoals 'maar: drinkwater'. Ontbreekt de dubbele punt?",
  quote: 'Zet het woord tussen aanhalingstekens.',
};

const FORM: ListForm = {
  field: TERMS_FIELD,
  absent: 'voorkeurstermen-ontbreekt',
  start: `Begin met '${TERMS_FIELD}:' en zet daaronder elke term: ${EXAMPLE}.`,
  empty: 'Hier staan nog geen termen.',
  item: `Laat elke term beginnen met een streepje: ${EXAMPLE}.`,
};

/** Words not to use, and the one to use instead: what a check is told of a list. */
export interface ListedTerm {
  readonly not: readonly string[];
  readonly but: string;
  readonly because: string | undefined;
}

export interface Terms {
  readonly terms: readonly ListedTerm[];
  readonly problems: readonly LibraryProblem[];
}

/**
 * Reads a file with preferred terms (`*.voorkeurstermen.yaml`). Never throws: what can be used comes back as terms, what
 * is wrong as problems with their places.
 */
export function readTerms(text: string): Terms {
  const { document, problem, syntax } = readYaml(text, ADVICE);
  if (document === undefined) return { terms: [], problems: [problem] };
  const { items, within, problems } = readList(document.contents, text, FORM);
  const read = items.map((item) =>
    readTerm(isMap(item) ? item : undefined, firstLine(text, spanOf(item, within))),
  );
  const found = [...problems, ...read.flatMap((term) => term.problems), ...repeated(read)];
  return {
    terms: read.flatMap(({ not, but, because }) =>
      but === undefined || not.length === 0 ? [] : [{ not: not.map((word) => word.text), but, because }],
    ),
    problems: problemsBeside(syntax, found, items).slice(0, MOST_PROBLEMS),
  };
}

/** Of a word that is to become two others nobody knows which. */
function repeated(terms: readonly ReadTerm[]): readonly LibraryProblem[] {
  const seen = new Set<string>();
  return terms.flatMap(({ not }) =>
    not.flatMap(({ text, start, end }) => {
      const key = text.toLowerCase();
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = `‘${text}’ staat al eerder in deze lijst. Haal één van de twee weg.`;
      return [warningAt('woord-dubbel', { start, end }, message)];
    }),
  );
}
