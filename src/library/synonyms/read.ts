import { isSeq } from 'yaml';
import type { Span } from '../../document/model.ts';
import { problemsBeside, readList, type ListForm } from '../list.ts';
import { spanOf, textOf } from '../nodes.ts';
import type { LibraryProblem } from '../passage.ts';
import { problemAt, warningAt } from '../problems.ts';
import type { SyntaxAdvice } from '../syntax.ts';
import { readYaml } from '../yaml.ts';

export const SYNONYMS_FIELD = 'synoniemen';

/** Nobody reads more, and a hostile file can have one at every second character. */
const MOST_PROBLEMS = 100;

const EXAMPLE = "'- [drinkwater, kraanwater]'";

const ADVICE: SyntaxAdvice = {
  line: `Hier wordt een groep verwacht, met een streepje ervoor: ${EXAMPLE}.`,
  quote: 'Zet het woord tussen aanhalingstekens.',
};

const FORM: ListForm = {
  field: SYNONYMS_FIELD,
  absent: 'synoniemen-ontbreekt',
  start: `Begin met '${SYNONYMS_FIELD}:' en zet daaronder elke groep: ${EXAMPLE}.`,
  empty: 'Hier staan nog geen groepen.',
  item: `Laat elke groep beginnen met een streepje: ${EXAMPLE}.`,
};

export interface Synonyms {
  /** Words and phrases that mean the same, as they are written; of at least two each. */
  readonly groups: readonly (readonly string[])[];
  readonly problems: readonly LibraryProblem[];
}

/**
 * Reads a file with synonyms (`*.synoniemen.yaml`). Never throws: what can be used comes back as groups, what is
 * wrong as problems with their places.
 */
export function readSynonyms(text: string): Synonyms {
  const { document, problem, syntax } = readYaml(text, ADVICE);
  if (document === undefined) return { groups: [], problems: [problem] };
  const { items, within, problems } = readList(document.contents, text, FORM);
  const groups = items.map((item) => readGroup(item, spanOf(item, within)));
  const found = [...problems, ...groups.flatMap((group) => group.problems), ...repeated(groups)];
  return {
    groups: groups.map(({ words }) => distinct(words)).filter((words) => words.length > 1),
    problems: problemsBeside(syntax, found, items).slice(0, MOST_PROBLEMS),
  };
}

interface Word extends Span {
  readonly text: string;
}

interface Group {
  readonly words: readonly Word[];
  readonly problems: readonly LibraryProblem[];
}

function readGroup(node: unknown, span: Span): Group {
  if (!isSeq(node)) {
    const message = `Een groep is een lijst van woorden tussen haken: ${EXAMPLE}.`;
    return { words: [], problems: [problemAt('veld-verkeerd', span, message)] };
  }
  const words: Word[] = [];
  const problems: LibraryProblem[] = [];
  for (const item of node.items) {
    const text = textOf(item)?.replace(/\s+/g, ' ');
    const place = spanOf(item, span);
    if (text === undefined)
      problems.push(problemAt('veld-verkeerd', place, 'Hier hoort een woord te staan.'));
    else words.push({ ...place, text });
  }
  if (words.length > 1 || problems.length > 0) return { words, problems };
  const message = 'In een groep staan ten minste twee woorden die hetzelfde betekenen.';
  return { words, problems: [warningAt('groep-te-klein', span, message)] };
}

/** A word in two groups would make all words of both mean the same: that is for the user to say. */
function repeated(groups: readonly Group[]): readonly LibraryProblem[] {
  const seen = new Map<string, Group>();
  return groups.flatMap((group) =>
    group.words.flatMap(({ text, start, end }) => {
      const before = seen.get(text.toLowerCase());
      seen.set(text.toLowerCase(), before ?? group);
      if (before === undefined) return [];
      const message =
        before === group
          ? `‘${text}’ staat al in deze groep. Haal één van de twee weg.`
          : `‘${text}’ staat al in een andere groep. Maak er één groep van, of haal één van de twee weg.`;
      return [warningAt('woord-dubbel', { start, end }, message)];
    }),
  );
}

function distinct(words: readonly Word[]): readonly string[] {
  return [...new Map(words.map(({ text }) => [text.toLowerCase(), text])).values()];
}
