import { diffArrays } from 'diff';

/** A stretch of two texts laid side by side: in both, or in only one of them. */
export interface Stretch {
  readonly where: 'both' | 'earlier' | 'present';
  readonly text: string;
}

/** Texts with more characters than this are not compared: it would take longer than someone waits for it. */
const LONGEST = 6000;

/**
 * An earlier question beside the present one, word for word; capitals and spacing make no difference. What is in both,
 * with what is only in the earlier one, is the earlier question as it was. Nothing of the present one is given where
 * the two have so little in common that marks say nothing.
 */
export function differences(earlier: string, present: string): readonly Stretch[] {
  const plain: readonly Stretch[] = earlier === '' ? [] : [{ where: 'both', text: earlier }];
  if (present === '' || earlier.length + present.length > LONGEST) return plain;
  const stretches = joined(stretchesOf(earlier, present));
  return shareOf(stretches, earlier) < LEAST_SHARED ? plain : stretches;
}

const LEAST_SHARED = 0.25;

/** `2030–2031` and `36.100` are one word; blanks and marks are words of their own. */
const WORDS = /[\p{L}\d]+(?:[-–‑.,’'/][\p{L}\d]+)*|\s+|[^\s\p{L}\d]/gu;

/** Words are compared by what they are alike in; those of the text that is shown are as they were. */
function stretchesOf(earlier: string, present: string): readonly Stretch[] {
  const [own, other] = [earlier.match(WORDS) ?? [], present.match(WORDS) ?? []];
  let [at, otherAt] = [0, 0];
  return diffArrays(own.map(likeness), other.map(likeness)).map(({ added, removed, count }) => {
    if (added) return { where: 'present', text: other.slice(otherAt, (otherAt += count)).join('') };
    if (!removed) otherAt += count;
    return { where: removed ? 'earlier' : 'both', text: own.slice(at, (at += count)).join('') };
  });
}

function likeness(word: string): string {
  return word.trim() === '' ? ' ' : word.toLowerCase();
}

/** A few short words between two that differ tell nothing: one mark is easier to read than two. */
const LONGEST_BRIDGE = 8;
const LONG_WORD = /[\p{L}\d]{4}/u;

function isBridge(text: string): boolean {
  return text.length <= LONGEST_BRIDGE && !LONG_WORD.test(text);
}

/** What differs, put together where only little is the same between it. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: { earlier: string; present: string; kind: 'same' | 'other' }[] = [];
  stretches.forEach(({ where, text }, at) => {
    const bridge = where === 'both' && isBridge(text) && at > 0 && at < stretches.length - 1;
    const kind = where === 'both' && !bridge ? 'same' : 'other';
    const last = found.at(-1);
    const part = { earlier: where === 'present' ? '' : text, present: where === 'earlier' ? '' : text, kind };
    if (last === undefined || last.kind !== kind) found.push({ ...part, kind });
    else {
      last.earlier += part.earlier;
      last.present += part.present;
    }
  });
  return found.flatMap(({ earlier, present, kind }): readonly Stretch[] => {
    if (kind === 'same') return [{ where: 'both', text: earlier }];
    const blank = /\s*$/.exec(earlier)?.[0] ?? '';
    const shared = present.endsWith(blank) ? blank : '';
    const all: readonly Stretch[] = [
      { where: 'earlier', text: earlier.slice(0, earlier.length - shared.length) },
      { where: 'present', text: present.slice(0, present.length - shared.length) },
      { where: 'both', text: shared },
    ];
    return all.filter(({ text }) => text !== '');
  });
}

function shareOf(stretches: readonly Stretch[], earlier: string): number {
  const shared = stretches.filter(({ where }) => where === 'both');
  return shared.reduce((sum, { text }) => sum + text.trim().length, 0) / Math.max(1, earlier.length);
}
