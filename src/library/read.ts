import { isMap, isSeq, parseDocument, type Document as YamlDocument } from 'yaml';
import type { Span } from '../document/model.ts';
import { readEntry, type Entry } from './entry.ts';
import { ROOT_FIELD } from './fields.ts';
import { readMap } from './maps.ts';
import { firstLine, isEmpty, spanOf } from './nodes.ts';
import type { LibraryProblem, StandardPassage } from './passage.ts';
import { problemAt, warningAt } from './problems.ts';
import { syntaxProblem } from './syntax.ts';

/** Two hundred pages of text. Anything larger is another file under the wrong name, and would hold up the editor. */
const LARGEST = 500_000;

/** So many lines, brackets and other signs of YAML take the parser a second; two hundred pages have half of them. */
const MOST_SIGNS = 50_000;
const SIGN = /[[\]{},:?!&*%'"\n-]/g;

/** Nobody reads more, and a hostile file can have one at every second character. */
const MOST_PROBLEMS = 100;

const START = `Begin met '${ROOT_FIELD}:' en zet daaronder elke passage met '- titel: …' en 'tekst: …'.`;
const BEGINNING: Span = { start: 0, end: 0 };

export interface Library {
  readonly passages: readonly StandardPassage[];
  readonly problems: readonly LibraryProblem[];
}

/**
 * Reads a library of standard passages (`*.passages.yaml`). Never throws: what can be used comes back as passages,
 * what is wrong as problems with their places. `file` is what the source of a passage calls the file.
 */
export function readLibrary(text: string, file: string): Library {
  if (text.length > LARGEST || (text.match(SIGN)?.length ?? 0) > MOST_SIGNS) {
    const message = 'Dit bestand is te groot voor een bibliotheek. Verdeel de passages over meer bestanden.';
    return only(problemAt('bestand-te-groot', BEGINNING, message));
  }
  const document = parseYaml(text);
  if (document === undefined) {
    return only(
      problemAt('yaml-fout', BEGINNING, `Dit bestand is niet te lezen: er zit te veel in elkaar. ${START}`),
    );
  }
  const { passages, problems } = readRoot(document.contents, text, file);
  const syntax = syntaxProblem([...document.errors, ...document.warnings], text);
  if (syntax === undefined) return { passages, problems: problems.slice(0, MOST_PROBLEMS) };
  // What was misread because of a mistake in the YAML is not a second mistake: only what stands before it is told.
  const broken = startOfEntryAt(document.contents, syntax.span.start);
  const before = problems.filter(({ span }) => span.start < broken);
  return { passages, problems: [syntax, ...before].slice(0, MOST_PROBLEMS) };
}

/** Where the passage begins that goes on to an offset; the beginning of the file when there is none. */
function startOfEntryAt(root: unknown, offset: number): number {
  const list = isMap(root) ? root.get(ROOT_FIELD) : undefined;
  const starts = isSeq(list) ? list.items.map((item) => spanOf(item, BEGINNING).start) : [];
  return starts.findLast((start) => start <= offset) ?? 0;
}

/** Nothing when the text is nested so deeply that the YAML parser runs out of stack. */
function parseYaml(text: string): YamlDocument | undefined {
  try {
    // Keys are compared by us, for which `yaml` takes quadratic time. References (*) are never followed.
    return parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  } catch {
    return undefined; // The caller tells the user.
  }
}

function readRoot(root: unknown, text: string, file: string): Library {
  if (isEmpty(root)) return only(warningAt('bestand-leeg', BEGINNING, `Dit bestand is nog leeg. ${START}`));
  const whole = spanOf(root, BEGINNING);
  if (!isMap(root)) return only(problemAt('passages-ontbreekt', firstLine(text, whole), START));
  const { values, problems } = readMap(root, [ROOT_FIELD], whole);
  const field = values.get(ROOT_FIELD);
  if (field === undefined) {
    return {
      passages: [],
      problems: [problemAt('passages-ontbreekt', firstLine(text, whole), START), ...problems],
    };
  }
  const within = spanOf(field.value, field.key);
  if (isEmpty(field.value) || (isSeq(field.value) && field.value.items.length === 0)) {
    return {
      passages: [],
      problems: [...problems, warningAt('bestand-leeg', field.key, `Hier staan nog geen passages. ${START}`)],
    };
  }
  if (!isSeq(field.value)) {
    const message = `Onder '${ROOT_FIELD}:' hoort een lijst. Laat elke passage beginnen met een streepje: '- titel: …'.`;
    return {
      passages: [],
      problems: [...problems, problemAt('veld-verkeerd', firstLine(text, within), message)],
    };
  }
  const entries = field.value.items.map((item) => readEntry(item, { text, file, within }));
  return {
    passages: entries.flatMap(({ passage }) => passage ?? []),
    problems: [...problems, ...entries.flatMap((entry) => entry.problems), ...repeatedTitles(entries)],
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

function only(problem: LibraryProblem): Library {
  return { passages: [], problems: [problem] };
}
