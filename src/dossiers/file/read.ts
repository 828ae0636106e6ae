import { isMap, isSeq } from 'yaml';
import type { Aside } from '../../checks/aside/aside.ts';
import type { Tick } from '../../checks/context.ts';
import type { Span } from '../../document/model.ts';
import { problemsBeside } from '../../library/list.ts';
import { readMap, type FieldValue } from '../../library/maps.ts';
import { firstLine, isEmpty, spanOf } from '../../library/nodes.ts';
import type { LibraryProblem } from '../../library/passage.ts';
import { problemAt } from '../../library/problems.ts';
import { PASSAGE_ADVICE, type SyntaxAdvice } from '../../library/syntax.ts';
import { readYaml } from '../../library/yaml.ts';
import type { Marks } from '../desk/knowledge.ts';
import { readEntry } from './entry.ts';
import { ASIDE_FIELDS, ROOT_FIELDS, TICK_FIELDS, type ListField } from './fields.ts';

/** Nobody reads more, and a hostile file can have one at every second character. */
const MOST_PROBLEMS = 100;

const ADVICE: SyntaxAdvice = {
  line: "Hier wordt een veld verwacht, zoals 'reden: …'. Ontbreekt de dubbele punt?",
  quote: PASSAGE_ADVICE.quote,
};

const BEGINNING: Span = { start: 0, end: 0 };

/** A tick as the file has it. */
export interface NotedTick extends Tick {
  /** ISO 8601. */
  readonly on: string | undefined;
}

export interface DossierNotes {
  readonly ticked: readonly NotedTick[];
  readonly asides: readonly Aside[];
  readonly problems: readonly LibraryProblem[];
}

/**
 * Reads what reviewers noted about a document (`NAAM.dossier.yaml` beside `NAAM.kamervragen`). Never throws: what can be
 * used comes back, what is wrong as problems with their places. Labels are as questions have them, words without line breaks.
 */
export function readDossierFile(text: string): DossierNotes {
  const { document, problem, syntax } = readYaml(text, ADVICE);
  if (document === undefined) return { ticked: [], asides: [], problems: [problem] };
  const { fields, problems } = rootOf(text, document.contents);
  const ticked = itemsOf(text, fields, 'afgevinkt', problems).flatMap((item) => tickIn(item, problems));
  const asides = itemsOf(text, fields, 'terzijde', problems).flatMap((item) => asideIn(item, problems));
  const inOrder = problems.sort((one, other) => one.span.start - other.span.start);
  const values = [...fields.values()].map(({ value }) => value);
  return { ticked, asides, problems: problemsBeside(syntax, inOrder, values).slice(0, MOST_PROBLEMS) };
}

/** What counts of a dossier's file; what is wrong in it is told where it stands. */
export function marksIn(text: string): Marks {
  const { ticked, asides } = readDossierFile(text);
  return { ticked, asides };
}

export interface Item {
  readonly node: unknown;
  readonly within: Span;
}

export function rootOf(
  text: string,
  root: unknown,
): { fields: ReadonlyMap<string, FieldValue>; problems: LibraryProblem[] } {
  if (isEmpty(root)) return { fields: new Map(), problems: [] };
  const span = spanOf(root, BEGINNING);
  if (!isMap(root)) {
    const message = "Hier horen 'afgevinkt:' en 'terzijde:' te staan, elk met een lijst.";
    return { fields: new Map(), problems: [problemAt('veld-verkeerd', firstLine(text, span), message)] };
  }
  const { values, problems } = readMap(root, ROOT_FIELDS, span);
  return { fields: values, problems: [...problems] };
}

function itemsOf(
  text: string,
  fields: ReadonlyMap<string, FieldValue>,
  name: ListField,
  problems: LibraryProblem[],
): readonly Item[] {
  const field = fields.get(name);
  if (field === undefined || isEmpty(field.value)) return [];
  const within = spanOf(field.value, field.key);
  if (isSeq(field.value)) return field.value.items.map((node) => ({ node, within }));
  const message = `Onder '${name}:' hoort een lijst. Laat elk stuk beginnen met een streepje.`;
  problems.push(problemAt('veld-verkeerd', firstLine(text, within), message));
  return [];
}

export function tickIn({ node, within }: Item, problems: LibraryProblem[]): readonly NotedTick[] {
  const read = readEntry(node, TICK_FIELDS, within);
  problems.push(...read.problems);
  const [label, words] = [read.values.get('vraag'), read.values.get('deel')];
  return label === undefined || words === undefined ? [] : [{ label, words, on: read.values.get('op') }];
}

export function asideIn({ node, within }: Item, problems: LibraryProblem[]): readonly Aside[] {
  const read = readEntry(node, ASIDE_FIELDS, within);
  problems.push(...read.problems);
  const [code, reason] = [read.values.get('melding'), read.values.get('reden')];
  // Of which the place is not understood must not become one about another place.
  if (code === undefined || reason === undefined || read.mistaken.has('vraag') || read.mistaken.has('bij'))
    return [];
  const { values } = read;
  return [
    {
      code,
      label: values.get('vraag'),
      words: values.get('bij'),
      reason,
      on: values.get('op'),
      origin: 'file',
    },
  ];
}
