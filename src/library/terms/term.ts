import { isSeq, type YAMLMap } from 'yaml';
import type { Span } from '../../document/model.ts';
import { readMap, type FieldValue } from '../maps.ts';
import { spanOf, textOf } from '../nodes.ts';
import type { LibraryProblem } from '../passage.ts';
import { problemAt, warningAt } from '../problems.ts';

/** The schema says the same; a test compares the two. */
export const TERM_FIELDS = ['niet', 'maar', 'omdat'] as const;
export const EXAMPLE = "'- niet: [kraantjeswater]' en op de volgende regel 'maar: drinkwater'";

export interface ListedWord extends Span {
  readonly text: string;
}

export interface ReadTerm {
  readonly not: readonly ListedWord[];
  readonly but: string | undefined;
  readonly because: string | undefined;
  readonly problems: readonly LibraryProblem[];
}

/** Reads one term of a list; what cannot be used is left out, with a problem. */
export function readTerm(map: YAMLMap | undefined, span: Span): ReadTerm {
  if (map === undefined) {
    const message = `Een term heeft 'niet' en 'maar': ${EXAMPLE}.`;
    return {
      not: [],
      but: undefined,
      because: undefined,
      problems: [problemAt('veld-verkeerd', span, message)],
    };
  }
  const { values, problems } = readMap(map, TERM_FIELDS, span);
  const not = wordsIn(values.get('niet'), span);
  const but = wordIn(values.get('maar'), 'maar', span);
  const because = values.has('omdat') ? wordIn(values.get('omdat'), 'omdat', span) : NO_WORD;
  const kept = not.words.filter(({ text }) => text !== but.word);
  const same = not.words
    .filter(({ text }) => text === but.word)
    .map((word) =>
      warningAt('woord-dubbel', word, `‘${word.text}’ staat ook bij 'maar'. Haal het hier weg.`),
    );
  return {
    not: kept,
    but: but.word,
    because: because.word,
    problems: [...problems, ...not.problems, ...but.problems, ...because.problems, ...same],
  };
}

interface Read {
  readonly word: string | undefined;
  readonly problems: readonly LibraryProblem[];
}

const NO_WORD: Read = { word: undefined, problems: [] };

/** One word, or a list of them. */
function wordsIn(
  field: FieldValue | undefined,
  within: Span,
): { readonly words: readonly ListedWord[]; readonly problems: readonly LibraryProblem[] } {
  if (field === undefined) return { words: [], problems: [missing('niet', within)] };
  const items = isSeq(field.value) ? field.value.items : [field.value];
  const words: ListedWord[] = [];
  const problems: LibraryProblem[] = [];
  for (const item of items) {
    const text = textOf(item)?.replace(/\s+/g, ' ');
    const place = spanOf(item, field.key);
    if (text !== undefined) words.push({ ...place, text });
    else
      problems.push(
        problemAt('veld-verkeerd', place, "Bij 'niet' hoort een woord, of een lijst van woorden."),
      );
  }
  return items.length > 0 ? { words, problems } : { words, problems: [missing('niet', field.key)] };
}

function wordIn(field: FieldValue | undefined, name: string, within: Span): Read {
  if (field === undefined) return { word: undefined, problems: [missing(name, within)] };
  const word = textOf(field.value)?.replace(/\s+/g, ' ');
  if (word !== undefined) return { word, problems: [] };
  const message = `Bij '${name}' hoort een tekst.`;
  return { word: undefined, problems: [problemAt('veld-verkeerd', spanOf(field.value, field.key), message)] };
}

function missing(name: string, span: Span): LibraryProblem {
  return problemAt('veld-ontbreekt', span, `Deze term heeft geen '${name}'. Zo hoort het: ${EXAMPLE}.`);
}
