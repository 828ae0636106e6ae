import { isMap } from 'yaml';
import type { Severity } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import type { Span } from '../document/model.ts';
import type { TermRules } from '../document/terms/term.ts';
import { problemsBeside } from '../library/list.ts';
import { readMap, type FieldValue } from '../library/maps.ts';
import { firstLine, isEmpty, spanOf } from '../library/nodes.ts';
import type { LibraryProblem } from '../library/passage.ts';
import { problemAt } from '../library/problems.ts';
import type { SyntaxAdvice } from '../library/syntax.ts';
import { readYaml } from '../library/yaml.ts';
import { BOUNDS, FREE_DAY_WORDS, ROOT_FIELDS, SEVERITY_WORDS, TERM_FIELDS } from './fields.ts';
import { NOTHING_GIVEN, type GivenSettings } from './settled.ts';
import { numberIn, wordIn } from './values.ts';

/** Nobody reads more, and a hostile file can have one at every second character. */
const MOST_PROBLEMS = 100;

const ADVICE: SyntaxAdvice = {
  line: "Hier wordt een instelling verwacht, zoals 'langeZin: 40'. Ontbreekt de dubbele punt?",
  quote: 'Zet de waarde tussen aanhalingstekens.',
};

const BEGINNING: Span = { start: 0, end: 0 };

export interface SettingsRead {
  readonly settings: GivenSettings;
  readonly problems: readonly LibraryProblem[];
}

/**
 * Reads what a workspace settles (`.kamervragen.yaml`). Never throws: what is right counts, what is wrong comes back as
 * problems with their places. A file in which nothing stands settles nothing.
 */
export function readSettings(text: string): SettingsRead {
  const { document, problem, syntax } = readYaml(text, ADVICE);
  if (document === undefined) return { settings: NOTHING_GIVEN, problems: [problem] };
  const problems: LibraryProblem[] = [];
  const root = fieldsOf(text, { key: BEGINNING, value: document.contents }, ROOT_FIELDS, problems);
  const settings = {
    severities: severitiesIn(fieldsOf(text, root.get('controles'), codes(), problems), problems),
    terms: termsIn(fieldsOf(text, root.get('termijnen'), TERM_FIELDS, problems), problems),
    longSentence: numberIn(root, 'langeZin', BOUNDS.langeZin, problems),
  };
  const inOrder = problems.sort((one, other) => one.span.start - other.span.start);
  const values = [...root.values()].map(({ value }) => value);
  return { settings, problems: problemsBeside(syntax, inOrder, values).slice(0, MOST_PROBLEMS) };
}

/** The fields of a field; of one that is not there, or is empty, none. */
function fieldsOf(
  text: string,
  field: FieldValue | undefined,
  names: readonly string[],
  problems: LibraryProblem[],
): ReadonlyMap<string, FieldValue> {
  if (field === undefined || isEmpty(field.value)) return new Map();
  const span = spanOf(field.value, field.key);
  if (!isMap(field.value)) {
    const message = `Hier horen velden te staan, zoals '${names[0] ?? ''}: …'.`;
    problems.push(problemAt('veld-verkeerd', firstLine(text, span), message));
    return new Map();
  }
  const read = readMap(field.value, names, span);
  problems.push(...read.problems);
  return read.values;
}

function severitiesIn(
  fields: ReadonlyMap<string, FieldValue>,
  problems: LibraryProblem[],
): Readonly<Record<string, Severity | 'off'>> {
  const found = [...fields.keys()].flatMap((code) => {
    const severity = wordIn(fields, code, SEVERITY_WORDS, problems);
    return severity === undefined ? [] : [[code, severity] as const];
  });
  return Object.fromEntries(found);
}

function termsIn(fields: ReadonlyMap<string, FieldValue>, problems: LibraryProblem[]): Partial<TermRules> {
  const answerDays = numberIn(fields, 'antwoord', BOUNDS.antwoord, problems);
  const postponementDays = numberIn(fields, 'uitstel', BOUNDS.uitstel, problems);
  const nearDays = numberIn(fields, 'nadert', BOUNDS.nadert, problems);
  const endOnFreeDay = wordIn(fields, 'vrijeDagen', FREE_DAY_WORDS, problems);
  return {
    ...(answerDays === undefined ? {} : { answerDays }),
    ...(postponementDays === undefined ? {} : { postponementDays }),
    ...(nearDays === undefined ? {} : { nearDays }),
    ...(endOnFreeDay === undefined ? {} : { endOnFreeDay }),
  };
}

function codes(): readonly string[] {
  return checks.map(({ code }) => code);
}
