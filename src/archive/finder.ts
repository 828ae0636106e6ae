import type { Draft, Filter, Hit, Names, Place, Query, Related } from './hit.ts';
import { readDocument } from './index/records.ts';
import type { Cut } from './index/terms.ts';
import type { Window } from './index/window.ts';
import type { Allowed } from './search/best.ts';
import { sharesFor } from './search/bm25.ts';
import type { GroupMeasures } from './search/closeLook.ts';
import { allowedBy } from './search/filter.ts';
import { find } from './search/find.ts';
import { countGroups, groupWeights, type GroupCounts } from './search/groupRarity.ts';
import { withoutDocument, type DocumentPlace, type Snapshot } from './search/live.ts';
import { namesIn } from './search/names.ts';
import { termQuery, type Synonyms } from './search/queryTerms.ts';
import { relatedDocuments, type ScoredDocument } from './search/related.ts';
import { suggest } from './search/suggest.ts';
import { usesOf } from './search/uses.ts';
import type { ForEachGroup } from './words/letterGroups.ts';

/** Finds in the archive as it was at one moment; what is the same from question to question is worked out once. */
export interface Finder {
  readonly suggest: (query: Query, own: DocumentPlace | undefined) => readonly Hit[];
  readonly related: (draft: Draft, limit: number, own: DocumentPlace | undefined) => readonly Related[];
  readonly find: (typed: string, limit: number) => readonly Hit[];
  readonly uses: (text: string) => readonly Place[];
  readonly names: () => Names;
}

export interface Knowledge {
  readonly cut: Cut;
  readonly synonyms: Synonyms;
  readonly forEachGroup: ForEachGroup;
  /** Of windows that were counted before. */
  readonly groupCounts: WeakMap<Window, GroupCounts>;
}

export function createFinder(snapshot: Snapshot, knowledge: Knowledge): Finder {
  const { cut, synonyms } = knowledge;
  let names: Names | undefined;
  let measures: GroupMeasures | undefined;
  const measured = (): GroupMeasures => (measures ??= measuresOf(snapshot, knowledge));
  const allowed = remembered((filter: Filter): Allowed | undefined => allowedBy(snapshot, filter));
  const like = remembered((draft: Draft): readonly ScoredDocument[] =>
    relatedDocuments(snapshot, termQuery(snapshot, textOf(draft), cut, synonyms)),
  );
  const relatedTo = (draft: Draft, own: DocumentPlace | undefined): readonly ScoredDocument[] =>
    like(draft).filter(({ window, document }) => window !== own?.window || document !== own.document);

  return {
    suggest: (query, own) => {
      const without = own === undefined ? snapshot : withoutDocument(snapshot, own);
      const related = query.draft === undefined ? [] : relatedTo(query.draft, own);
      return suggest(
        { snapshot: without, measures: measured(), cut, synonyms, allowed: allowed(query.filter), related },
        query,
      );
    },
    related: (draft, limit, own) =>
      relatedTo(draft, own)
        .slice(0, Math.max(0, limit))
        .flatMap(({ window, document, score }) => {
          const records = snapshot.windows[window]?.window.records;
          const found = records === undefined ? undefined : readDocument(records, document);
          return found === undefined ? [] : [{ document: found, score }];
        }),
    find: (typed, limit) => find(snapshot, typed, limit),
    uses: (text) => usesOf(snapshot, text, cut),
    names: () => (names ??= namesIn(snapshot)),
  };
}

function measuresOf(snapshot: Snapshot, { forEachGroup, groupCounts }: Knowledge): GroupMeasures {
  const all = snapshot.windows.map(({ window }) => {
    const counts = groupCounts.get(window) ?? countGroups(window, forEachGroup);
    groupCounts.set(window, counts);
    return counts;
  });
  const groups = all.reduce((sum, counts) => sum + counts.groups, 0);
  const words = all.reduce((sum, counts) => sum + counts.words, 0);
  const perWord = words === 0 ? 1 : groups / words;
  return {
    forEachGroup,
    weightOf: groupWeights(all, snapshot.size),
    questionShares: sharesFor(snapshot.averageQuestion * perWord),
    answerShares: sharesFor(snapshot.averageAnswer * perWord),
  };
}

/** What a draft is about, as one text. */
function textOf({ subject, questions }: Draft): string {
  return [subject ?? '', ...questions].join('\n');
}

/** Remembers the last answer, for as long as the same is asked. */
function remembered<Asked, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  let last: { readonly key: string; readonly answer: Answer } | undefined;
  return (asked) => {
    const key = JSON.stringify(asked);
    if (last?.key !== key) last = { key, answer: work(asked) };
    return last.answer;
  };
}
