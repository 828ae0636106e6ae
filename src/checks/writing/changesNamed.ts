import type { ReadWord } from '../../document/readWords.ts';
import type { Range, WordChange } from '../reading/wordChanges.ts';

const MOST_NAMED = 3;
const LONGEST = 60;
const ONLY_MARKS = /^[^\p{L}\d]*$/u;

/** `‘dagelijks’ is geworden ‘elke dag’, ‘ook’ is toegevoegd en nog 2 verschillen`. */
export function changesNamed(
  before: readonly ReadWord[],
  after: readonly ReadWord[],
  changes: readonly WordChange[],
): string {
  const named = changes.slice(0, MOST_NAMED).map((change) => nameOf(before, after, change));
  const more = changes.length - named.length;
  if (more > 0) named.push(more === 1 ? 'nog 1 verschil' : `nog ${more} verschillen`);
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} en ${named.at(-1) ?? ''}`;
}

function nameOf(before: readonly ReadWord[], after: readonly ReadWord[], change: WordChange): string {
  const [was, is] = [shown(before, change.before), shown(after, change.after)];
  if (was !== '' && is !== '') return `‘${was}’ is geworden ‘${is}’`;
  if (!ONLY_MARKS.test(was + is)) return is === '' ? `‘${was}’ is weggelaten` : `‘${is}’ is toegevoegd`;
  // A comma alone says little: the word before it is shown too.
  const wider = ({ from, to }: Range): Range => ({ from: Math.max(0, from - 1), to });
  return `‘${shown(before, wider(change.before))}’ is geworden ‘${shown(after, wider(change.after))}’`;
}

/** Words with blanks between them, but not around the marks that have none; of many, the beginning. */
function shown(words: readonly ReadWord[], { from, to }: Range): string {
  const text = words
    .slice(from, Math.min(to, from + LONGEST))
    .map((word) => word.text)
    .join(' ')
    .replace(/ ([,.;:?!)\]»”’])/g, '$1')
    .replace(/([([«“‘]) /g, '$1');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
