import type { Begun, Continuation, Draft, Filter, Hit, Names, Place, Query, Related } from './hit.ts';
import { readDocument } from './index/reading.ts';
import type { Cut } from './index/cutting/cut.ts';
import { sharesFor } from './search/bm25.ts';
import { createCloseLook, type CloseLook, type GroupMeasures } from './search/closeLook.ts';
import { allowedBy, type Allowed } from './search/filter.ts';
import { continuing } from './search/continuing.ts';
import { find } from './search/find.ts';
import { groupWeights } from './search/groupRarity.ts';
import { withoutDocument, type DocumentPlace, type Snapshot } from './search/live.ts';
import { namesIn } from './search/names.ts';
import { termQuery } from './search/queryTerms.ts';
import { remembered } from './search/remembered.ts';
import { likenessTo, NO_LIKENESS, RELATED, type Likeness, type ScoredDocument } from './search/related.ts';
import { DOCUMENTS_LOOKED_AT } from './search/score.ts';
import { suggest } from './search/suggest.ts';
import { usesOf } from './search/uses.ts';
import type { Synonyms } from './synonyms.ts';

/** Finds in the archive as it was at one moment; what is the same from question to question is worked out once. */
export interface Finder {
  readonly suggest: (query: Query, own: readonly DocumentPlace[]) => readonly Hit[];
  readonly related: (draft: Draft, limit: number, own: readonly DocumentPlace[]) => readonly Related[];
  readonly find: (typed: string, limit: number, own: readonly DocumentPlace[]) => readonly Hit[];
  /** `fitting` are hits for the question that the sentence is in answer to. */
  readonly continue: (
    begun: Begun,
    fitting: readonly Hit[],
    own: readonly DocumentPlace[],
  ) => Continuation | undefined;
  readonly uses: (text: string) => readonly Place[];
  readonly names: () => Names;
}

export interface Knowledge {
  readonly cut: Cut;
  readonly synonyms: Synonyms;
}

export function createFinder(snapshot: Snapshot, knowledge: Knowledge): Finder {
  const { cut, synonyms } = knowledge;
  let closeLook: CloseLook | undefined;
  let names: Names | undefined;
  const allowed = remembered((filter: Filter): Allowed | undefined => allowedBy(snapshot, filter));
  const likeness = remembered((draft: Draft): Likeness =>
    likenessTo(snapshot, termQuery(snapshot, textOf(draft), cut, synonyms)),
  );

  const others = (own: readonly DocumentPlace[]): Snapshot => own.reduce(withoutDocument, snapshot);

  return {
    suggest: (query, own) => {
      const like = query.draft === undefined ? NO_LIKENESS : likeness(query.draft);
      const setting = {
        snapshot: others(own),
        closeLook: (closeLook ??= createCloseLook(measuresOf(snapshot))),
        cut,
        synonyms,
        allowed: allowed(query.filter),
        likeness: like,
        related: bestBut(own, like, DOCUMENTS_LOOKED_AT),
      };
      return suggest(setting, query);
    },
    related: (draft, limit, own) =>
      bestBut(own, likeness(draft), limit).flatMap(({ window, document, score }) => {
        if (score < RELATED) return [];
        const live = snapshot.windows[window];
        const found = live === undefined ? undefined : readDocument(live.window, document);
        return found === undefined ? [] : [{ document: found, score }];
      }),
    continue: ({ sentence }, fitting, own) => continuing(others(own), sentence, fitting),
    find: (typed, limit, own) => find(others(own), typed, limit, synonyms),
    uses: (text) => usesOf(snapshot, text, cut),
    names: () => (names ??= namesIn(snapshot)),
  };
}

/** The documents most like a draft, but for the draft itself. */
function bestBut(
  own: readonly DocumentPlace[],
  likeness: Likeness,
  limit: number,
): readonly ScoredDocument[] {
  return likeness
    .best(Math.max(0, limit) + own.length)
    .filter((one) => !own.some(({ window, document }) => window === one.window && document === one.document))
    .slice(0, Math.max(0, limit));
}

function measuresOf({ windows, size, facts, averageQuestion, averageAnswer }: Snapshot): GroupMeasures {
  const all = windows.map(({ window }) => facts.of(window).groups());
  const groups = all.reduce((sum, counts) => sum + counts.groups, 0);
  const words = all.reduce((sum, counts) => sum + counts.words, 0);
  const perWord = words === 0 ? 1 : groups / words;
  return {
    groupsOf: facts.groupsOf,
    weightOf: groupWeights(all, size),
    questionShares: sharesFor(averageQuestion * perWord),
    answerShares: sharesFor(averageAnswer * perWord),
  };
}

/** What a draft is about, as one text. */
function textOf({ subject, questions }: Draft): string {
  return [subject ?? '', ...questions].join('\n');
}
