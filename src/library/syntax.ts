import type { ErrorCode, YAMLError } from 'yaml';
import { firstLine } from './nodes.ts';
import type { LibraryProblem } from './passage.ts';
import { problemAt } from './problems.ts';

const INDENT = 'Laat wat bij elkaar hoort even ver inspringen, met spaties.';

/** What is told to do, in the words of the file that has the mistake: sentences in Dutch. */
export interface SyntaxAdvice {
  /** What a line looks like there. */
  readonly line: string;
  /** How a text is written that has signs of YAML in it. */
  readonly quote: string;
}

export const PASSAGE_ADVICE: SyntaxAdvice = {
  line: "Hier wordt een veld verwacht, zoals 'titel: …'. Ontbreekt de dubbele punt?",
  quote: 'Zet de tekst tussen aanhalingstekens, of zet hem na een | op een nieuwe, ingesprongen regel.',
};

const messages = ({ line, quote }: SyntaxAdvice): Partial<Record<ErrorCode, string>> => ({
  TAB_AS_INDENT: 'Hier staat een tab. Spring in met spaties.',
  BAD_INDENT: `Deze regel springt niet goed in. ${INDENT}`,
  BLOCK_AS_IMPLICIT_KEY: `Een dubbele punt met een spatie erachter begint hier een nieuw veld. ${quote}`,
  BLOCK_IN_FLOW: `Een lijst of veld past hier niet tussen haken. ${quote}`,
  MULTILINE_IMPLICIT_KEY: `${line} ${INDENT}`,
  MISSING_CHAR:
    'Hier ontbreekt een teken: een dubbele punt, een aanhalingsteken of een haak die nog niet gesloten is.',
  UNEXPECTED_TOKEN: `Dit teken wordt hier niet verwacht. ${quote}`,
  BAD_SCALAR_START: `Een tekst kan niet met dit teken beginnen. ${quote}`,
  BAD_DQ_ESCAPE:
    'Na een backslash tussen dubbele aanhalingstekens hoort een bekende letter. Gebruik enkele aanhalingstekens.',
  BAD_ALIAS: `Een * begint in YAML een verwijzing. ${quote}`,
  BAD_COLLECTION_TYPE: `Hier hoort een ander soort waarde. ${quote}`,
  MULTIPLE_DOCS: 'Met --- begint een tweede document. Zet alles in één document en haal deze regel weg.',
  TAG_RESOLVE_FAILED: `Een ! heeft in YAML een eigen betekenis. ${quote}`,
  RESOURCE_EXHAUSTION: 'Hier zit te veel in elkaar. Gebruik één lijst, zonder lijsten in lijsten.',
  KEY_OVER_1024_CHARS: `De naam van een veld is te lang. ${quote}`,
});

/** The first mistake that the YAML parser found, in Dutch, with what to do: the others often follow from it. */
export function syntaxProblem(
  errors: readonly YAMLError[],
  text: string,
  advice: SyntaxAdvice,
): LibraryProblem | undefined {
  const [first] = [...errors].sort((one, other) => one.pos[0] - other.pos[0]);
  if (first === undefined) return undefined;
  const [start, end] = first.pos;
  const message = messages(advice)[first.code] ?? `Dit is geen geldige YAML. ${advice.quote}`;
  return problemAt('yaml-fout', firstLine(text, { start, end }), message);
}
