import type { Match, Ranking } from '../../archive/passage.ts';
import type { PassageSearch } from '../../archive/search.ts';
import { demoted } from '../../library/review.ts';
import type { Known } from './passageFiles.ts';
import type { FilePassages } from './reading.ts';

/** The passages of some libraries, with what finds them; each index is built when it is first asked. */
export interface Suggestions {
  readonly size: number;
  /** Those that fit a question, best first; a text that stands in several files comes up once. */
  readonly suggest: (words: string, limit: number) => Promise<readonly Match[]>;
  /** Those that someone types words of. */
  readonly search: (typed: string, limit: number) => Promise<readonly Match[]>;
}

/** Gives the same suggestions as long as the same is known. */
export type SuggestionsOf = (known: Known) => Suggestions;

/** Passages that are to be looked at again by the day that `today` gives (ISO 8601) come lower. */
export function createSuggestionsOf(today: () => string): SuggestionsOf {
  let last: { known: Known; suggestions: Suggestions } | undefined;
  return (known) => {
    if (last === undefined || !areSame(last.known, known)) {
      last = { known, suggestions: suggestionsOf(known, today) };
    }
    return last.suggestions;
  };
}

function suggestionsOf({ files, synonyms }: Known, today: () => string): Suggestions {
  const passages = files.flatMap((file) => file.passages);
  let ranking: Ranking | undefined;
  let last: { words: string; limit: number; matches: readonly Match[] } | undefined;
  let finder: PassageSearch | undefined;
  return {
    size: passages.length,
    suggest: async (words, limit) => {
      // Asked again at every letter that is typed while the list is there.
      if (last?.words === words && last.limit === limit) return last.matches;
      if (passages.length === 0) return [];
      const { createRanking } = await import('../../archive/standardPassages.ts');
      ranking ??= createRanking(passages, synonyms);
      const matches = withoutRepeats(demoted(ranking.suggest(words, limit * 2), today())).slice(0, limit);
      last = { words, limit, matches };
      return matches;
    },
    search: async (typed, limit) => {
      const { createPassageSearch } = await import('../../archive/standardPassages.ts');
      finder ??= createPassageSearch(passages, synonyms);
      return withoutRepeats(demoted(finder(typed, limit * 2), today())).slice(0, limit);
    },
  };
}

function withoutRepeats(matches: readonly Match[]): readonly Match[] {
  const texts = new Set<string>();
  return matches.filter(({ passage }) => {
    if (texts.has(passage.text)) return false;
    texts.add(passage.text);
    return true;
  });
}

function areSame(one: Known, other: Known): boolean {
  return one.synonyms === other.synonyms && areSameFiles(one.files, other.files);
}

function areSameFiles(some: readonly FilePassages[], others: readonly FilePassages[]): boolean {
  return some.length === others.length && some.every((file, at) => file === others[at]);
}
