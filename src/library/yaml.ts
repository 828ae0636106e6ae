import { parseDocument, type Document } from 'yaml';
import { nestingOf } from './nesting.ts';
import type { LibraryProblem } from './passage.ts';
import { problemAt } from './problems.ts';
import { PASSAGE_ADVICE, syntaxProblem, type SyntaxAdvice } from './syntax.ts';

/** Two hundred pages of text. Anything larger is another file under the wrong name, and would hold up the editor. */
const LARGEST = 500_000;

/** So many lines, brackets and other signs of YAML take the parser a second; two hundred pages have half of them. */
const MOST_SIGNS = 50_000;
const SIGN = /[[\]{},:?!&*%'"\n-]/g;

/** Nobody writes lists in lists so deep. */
const DEEPEST = 200;

const TOO_DEEP = 'Dit bestand is niet te lezen: er zit te veel in elkaar.';

const BEGINNING = { start: 0, end: 0 };

/** A text as YAML with the mistakes in it, or why it is not even looked at. */
export type Yaml =
  | {
      readonly document: Document;
      /** The first mistake: the others often follow from it. */
      readonly syntax: LibraryProblem | undefined;
      readonly problem?: undefined;
    }
  | { readonly document?: undefined; readonly syntax?: undefined; readonly problem: LibraryProblem };

/** `advice` is what the user of such a file is told where it is no YAML. */
export function readYaml(text: string, advice: SyntaxAdvice = PASSAGE_ADVICE): Yaml {
  if (text.length > LARGEST || (text.match(SIGN)?.length ?? 0) > MOST_SIGNS) {
    const message = 'Dit bestand is te groot. Verdeel wat erin staat over meer bestanden.';
    return { problem: problemAt('bestand-te-groot', BEGINNING, message) };
  }
  // Where the parser runs out of stack in the midst of a regular expression, all of Node ends: nothing can catch that.
  if (nestingOf(text) > DEEPEST) return { problem: problemAt('yaml-fout', BEGINNING, TOO_DEEP) };
  try {
    // Keys are compared by us, for which `yaml` takes quadratic time. References (*) are never followed.
    const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
    return { document, syntax: syntaxProblem([...document.errors, ...document.warnings], text, advice) };
  } catch {
    // Nested deeper than it looked.
    return { problem: problemAt('yaml-fout', BEGINNING, TOO_DEEP) };
  }
}
