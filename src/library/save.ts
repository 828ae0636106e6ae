import type { Span } from '../document/model.ts';
import { ROOT_FIELD } from './fields.ts';
import { readLibrary } from './read.ts';
import { additionTo } from './saving/addition.ts';
import type { Addition } from './saving/places.ts';
import { blockEntry, flowEntry, textKept, type NewPassage } from './saving/entry.ts';
import { readYaml } from './yaml.ts';

export type { NewPassage } from './saving/entry.ts';

/** A change of a library's text that adds a passage, or why there is none. */
export type Saved =
  | { readonly kind: 'saved'; readonly edit: Addition; readonly entry: Span }
  | { readonly kind: 'refused'; readonly reason: string; readonly span: Span };

const MISTAKE = 'er staat een fout in het bestand';
const BEGINNING: Span = { start: 0, end: 0 };

/**
 * Adds a passage at the end of a library (`*.passages.yaml`). One piece of text is put in: all that is there already,
 * comments and quoting too, stays byte for byte. A text with mistakes in its YAML, and one that would not be read
 * again as it was with the passage added, is refused with a reason in Dutch, a clause. The text of a new file is empty.
 */
export function savePassage(text: string, passage: NewPassage): Saved {
  const { document, syntax, problem } = readYaml(text);
  if (document === undefined) return refused(MISTAKE, problem.span);
  if (syntax !== undefined) return refused(MISTAKE, syntax.span);
  const item = {
    field: ROOT_FIELD,
    besides: 'nothing' as const,
    block: blockEntry(passage),
    flow: flowEntry(passage),
  };
  const edit = additionTo(document, text, item);
  if (edit === undefined) {
    return refused(`het bestand is geen lijst onder ‘${ROOT_FIELD}:’`, BEGINNING);
  }
  const after = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
  const entry = addedTo(text, after, passage);
  return entry === undefined
    ? refused('de passage past niet in de opbouw van het bestand', BEGINNING)
    : { kind: 'saved', edit, entry };
}

/** The place of the one passage that is new, if all others are as they were and no mistake has come. */
function addedTo(before: string, after: string, { text }: NewPassage): Span | undefined {
  const [old, now] = [readLibrary(before, ''), readLibrary(after, '')];
  const added = now.passages.at(-1);
  const same =
    JSON.stringify(old.passages.map(contentOf)) === JSON.stringify(now.passages.slice(0, -1).map(contentOf));
  const errors = ({ problems }: typeof old): number =>
    problems.filter(({ severity }) => severity === 'error').length;
  return same && added?.text === textKept(text) && errors(now) <= errors(old) ? added.source.span : undefined;
}

function contentOf({ source, ...content }: ReturnType<typeof readLibrary>['passages'][number]): unknown {
  return { ...content, label: source.label };
}

function refused(reason: string, span: Span): Saved {
  return { kind: 'refused', reason, span };
}
