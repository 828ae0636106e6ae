import { contentWords } from '../../src/archive/words/words.ts';
import { pseudoRandom, type Next } from '../pseudoRandom.ts';
import type { Text } from './texts.ts';

/** What is asked of an archive of other texts. */
export interface Asked {
  /** Sets of questions, such as a draft has. */
  readonly drafts: readonly (readonly string[])[];
  /** Two words of which one has a typing error. */
  readonly mistyped: readonly string[];
  /** A word, and the beginning of the next. */
  readonly begun: readonly string[];
  /** Sentences of the archive as far as their third, fourth and fifth word, each while a question of a draft is answered. */
  readonly continued: readonly { readonly text: string; readonly draft: readonly string[] }[];
}

const IN_DRAFT = 7;
/** One in so many texts is kept apart to be asked: the archive has nothing of it word for word. */
const KEPT_APART = 15;
const SHORTEST = 6;

export function keepApart(texts: readonly Text[]): { readonly kept: readonly Text[]; readonly asked: Asked } {
  const apart = texts.filter(({ question }, number) => question.length > 0 && number % KEPT_APART === 0);
  return { kept: texts.filter((text) => !apart.includes(text)), asked: askedOf(apart, texts) };
}

function askedOf(texts: readonly Text[], all: readonly Text[]): Asked {
  const known = knownWords(all);
  const next = pseudoRandom(1983);
  const questions = texts.map(({ question }) => question.join(' '));
  const pairs = texts.flatMap(({ answer }) => {
    const words = answer.flatMap(contentWords).filter((word) => word.length >= SHORTEST && known.has(word));
    const [one, other] = [words[next(words.length)], words[next(words.length)]];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  const drafts = questions.flatMap((_, at) =>
    at % IN_DRAFT === 0 ? [questions.slice(at, at + IN_DRAFT)] : [],
  );
  return {
    drafts,
    continued: drafts.flatMap((draft, at) => {
      const words = all[(at * 31) % all.length]?.answer[0]?.split(' ') ?? [];
      return [3, 4, 5].map((count) => ({ text: words.slice(0, count).join(' '), draft }));
    }),
    mistyped: pairs.map(([one, other]) => `${one} ${withError(other, next)} `),
    begun: pairs.map(([one, other]) => `${one} ${other.slice(0, 4 + next(2))}`),
  };
}

/** Words that other texts have too: nobody types what is nowhere. */
function knownWords(texts: readonly Text[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { answer } of texts) {
    for (const word of new Set(answer.flatMap(contentWords))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([word, count]) => (count > 2 ? [word] : [])));
}

/** A letter left out, put in, changed, or two swapped. */
function withError(word: string, next: Next): string {
  const at = 1 + next(word.length - 2);
  const letter = String.fromCharCode(97 + next(26));
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const errors = [
    before + after,
    before + letter + here + after,
    before + letter + after,
    before + after.charAt(0) + here + after.slice(1),
  ];
  return errors[next(errors.length)] ?? word;
}
