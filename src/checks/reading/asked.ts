import type { Label } from '../../document/model.ts';
import { wordsIn, type ReadWord } from '../../document/readWords.ts';
import type { Submission } from '../context.ts';

/** What the submission asks under the numbers of one question. */
export interface AskedAs {
  /** All of it in one text, with paragraphs apart. */
  readonly text: () => string;
  readonly count: () => number;
  readonly words: () => readonly ReadWord[];
}

interface Entry {
  readonly labels: readonly Label[];
  readonly text: string;
  readonly words: () => readonly ReadWord[];
}

/**
 * Looks up the submission's questions by number. `unknown` is a question of which it has no number, `apart` one that is
 * together with other numbers there, or apart from numbers that it is together with here: these cannot be laid side by side.
 */
export function submissionIndex(
  submission: Submission,
): (labels: readonly Label[]) => AskedAs | 'unknown' | 'apart' {
  const byLabel = new Map<Label, Entry>();
  for (const { labels, words } of submission.questions) {
    let read: readonly ReadWord[] | undefined;
    const entry: Entry = { labels, text: words, words: () => (read ??= wordsIn(words)) };
    for (const label of labels) if (!byLabel.has(label)) byLabel.set(label, entry);
  }
  return (labels) => {
    const found = labels.map((label) => byLabel.get(label));
    if (found.every((entry) => entry === undefined)) return 'unknown';
    const entries = [...new Set(found.filter((entry) => entry !== undefined))];
    const own = new Set(labels);
    const isWhole = entries.every((entry) => entry.labels.every((label) => own.has(label)));
    if (!isWhole || found.includes(undefined)) return 'apart';
    const text = (): string => entries.map((entry) => entry.text).join('\n\n');
    const [only] = entries;
    return {
      text,
      count: () => entries.reduce((sum, { words }) => sum + words().length, 0),
      words: () => (entries.length === 1 && only !== undefined ? only.words() : wordsIn(text())),
    };
  };
}
