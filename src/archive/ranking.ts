import { Archive } from './archive.ts';
import type { Match, Passage, Ranking } from './passage.ts';
import { keywordFits } from './ranking/keywords.ts';
import { byDateThenPlace } from './ranking/ties.ts';
import type { Source } from './source.ts';
import { NO_SYNONYMS, type Synonyms } from './synonyms.ts';

/**
 * Ranks standard passages by how well they fit a question: as earlier answers are, by an archive of their own in which
 * titles and keywords stand for the question that they answer, and by the keywords that their keeper gave them.
 */
export function createRanking(given: readonly Passage[], synonyms: Synonyms = NO_SYNONYMS): Ranking {
  // In the order of ties, so that of two with the same score the lower number comes first.
  const passages = [...given].sort(byDateThenPlace);
  const archive = new Archive();
  archive.useSynonyms(synonyms);
  passages.forEach((passage, number) =>
    archive.collection.put(nameOf(number), '', sourceOf(passage, number)),
  );
  archive.collection.settleAtOnce();
  const keywords = keywordFits(passages);
  const suggest = (query: string, limit: number): readonly Match[] => {
    const scores = new Map(keywords(query));
    const hits = archive.suggest({ question: query, draft: undefined, filter: {}, limit: passages.length });
    for (const { document, others, score } of hits) {
      for (const { file } of [document, ...others.map((other) => other.document)]) {
        scores.set(Number(file), Math.max(score, scores.get(Number(file)) ?? 0));
      }
    }
    return [...scores]
      .sort(([one, score], [other, otherScore]) => otherScore - score || one - other)
      .slice(0, Math.max(0, limit))
      .flatMap(([number, score]) => matchOf(passages[number], score));
  };
  return { suggest };
}

/** Names in the order of the numbers. */
function nameOf(number: number): string {
  return String(number).padStart(9, '0');
}

function sourceOf({ title, question, keywords, text, source }: Passage, number: number): Source {
  const file = nameOf(number);
  const about = { kind: 'answers', name: '', published: true, members: [], ministries: [] } as const;
  const unknown = { annex: undefined, questionNumber: undefined, subject: undefined, submitted: undefined };
  return {
    document: { file, ...about, ...unknown, answered: source.date },
    entries: [
      {
        labels: [],
        title: [title, ...keywords].join('\n'),
        question,
        answer: text,
        span: source.span,
        label: '',
      },
    ],
  };
}

function matchOf(passage: Passage | undefined, score: number): readonly Match[] {
  return passage === undefined ? [] : [{ passage, score }];
}
