import { isSeq, type Document } from 'yaml';
import type { AsideWords } from '../../checks/aside/aside.ts';
import type { TextEdit } from '../../checks/check.ts';
import type { Tick } from '../../checks/context.ts';
import type { Span } from '../../document/model.ts';
import { spanOf } from '../../library/nodes.ts';
import { additionTo } from '../../library/saving/addition.ts';
import { readYaml } from '../../library/yaml.ts';
import type { ListField } from './fields.ts';
import { asideIn, readDossierFile, rootOf, tickIn, type DossierNotes, type NotedTick } from './read.ts';
import { removalFrom } from './removal.ts';
import { asideItem, line, tickItem, type WrittenItem } from './written.ts';

/**
 * One change of a file that leaves all its other bytes as they are, nothing where the file says it already, or why there
 * is none: a clause in Dutch.
 */
export type Edited =
  | { readonly kind: 'edited'; readonly edit: TextEdit }
  | { readonly kind: 'as-it-is' }
  | { readonly kind: 'refused'; readonly reason: string };

const AS_IT_IS: Edited = { kind: 'as-it-is' };

const NOWHERE: Span = { start: 0, end: 0 };

/** Adds a tick to the text of a dossier's file unless it is there already; the text of a new file is empty. */
export function addTick(text: string, tick: NotedTick): Edited {
  const words = line(tick.words);
  const isThere = readDossierFile(text).ticked.some((one) => one.label === tick.label && one.words === words);
  return isThere ? AS_IT_IS : added(text, tickItem(tick));
}

/** Adds an entry unless there is one about this code, place and words, whatever its reason. */
export function addAside(text: string, aside: AsideWords): Edited {
  const words = aside.words && line(aside.words);
  const isThere = readDossierFile(text).asides.some(
    (one) => one.code === aside.code && one.label === aside.label && one.words === words,
  );
  return isThere ? AS_IT_IS : added(text, asideItem(aside));
}

/** Takes out the first tick of these words in this question. */
export function removeTick(text: string, { label, words }: Tick): Edited {
  return removed(text, 'afgevinkt', (node) =>
    tickIn({ node, within: NOWHERE }, []).some((tick) => tick.label === label && tick.words === words),
  );
}

/** Takes out the first entry about this code, place and words with this reason. */
export function removeAside(
  text: string,
  aside: Pick<AsideWords, 'code' | 'label' | 'words' | 'reason'>,
): Edited {
  return removed(text, 'terzijde', (node) =>
    asideIn({ node, within: NOWHERE }, []).some(
      ({ code, label, words, reason }) =>
        code === aside.code && label === aside.label && words === aside.words && reason === aside.reason,
    ),
  );
}

function added(text: string, item: WrittenItem): Edited {
  const document = withoutMistakes(text);
  if (document === undefined) return refused('er staat een fout in het bestand');
  const edit = additionTo(document, text, item);
  if (edit === undefined)
    return refused(`het bestand heeft geen plaats voor een lijst onder ‘${item.field}:’`);
  return verified(text, edit, item.field, (before) => before + 1);
}

function removed(text: string, field: ListField, isMeant: (node: unknown) => boolean): Edited {
  const document = withoutMistakes(text);
  if (document === undefined) return refused('er staat een fout in het bestand');
  const list = rootOf(text, document.contents).fields.get(field)?.value;
  const at = isSeq(list) ? list.items.findIndex(isMeant) : -1;
  if (!isSeq(list) || at < 0) return refused('dit staat niet in het bestand');
  const spans = list.items.map((item) => spanOf(item, NOWHERE));
  const edit = { span: removalFrom(text, spans, at, list.flow === true ? 'flow' : 'block'), newText: '' };
  return verified(text, edit, field, (before) => before - 1);
}

function withoutMistakes(text: string): Document | undefined {
  const { document, syntax } = readYaml(text);
  return syntax === undefined ? document : undefined;
}

/** The change, if the file says the same after it but for one entry more or less, and no mistake has come. */
function verified(
  text: string,
  edit: TextEdit,
  field: ListField,
  countAfter: (before: number) => number,
): Edited {
  const after = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
  const [old, now] = [readDossierFile(text), readDossierFile(after)];
  const [changedOld, changedNow] = [listOf(old, field), listOf(now, field)];
  const other = field === 'afgevinkt' ? 'terzijde' : 'afgevinkt';
  const fits =
    changedNow.length === countAfter(changedOld.length) &&
    isPartOf(changedOld, changedNow) &&
    listOf(old, other).join('\n') === listOf(now, other).join('\n') &&
    now.problems.length <= old.problems.length;
  return fits ? { kind: 'edited', edit } : refused('dit past niet in de opbouw van het bestand');
}

function listOf({ ticked, asides }: DossierNotes, field: ListField): readonly string[] {
  return (field === 'afgevinkt' ? ticked : asides).map((entry) => JSON.stringify(entry));
}

/** Whether the shorter of two lists is the longer one with some left out. */
function isPartOf(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  for (const entry of long) if (entry === short[at]) at++;
  return at === short.length;
}

function refused(reason: string): Edited {
  return { kind: 'refused', reason };
}
