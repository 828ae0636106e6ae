import type { Match, Passage, Ranking } from './passage.ts';
import { addDensities, saturation, unitQuery, type Field, type UnitQuery } from './ranking/bm25.ts';
import { collect, type Collection } from './ranking/collection.ts';
import { keywordFits } from './ranking/keywords.ts';
import { questionLikeness } from './ranking/likeness.ts';
import { createPostings, fitOfAll } from './ranking/postings.ts';
import { at } from './ranking/rows.ts';
import { letterGroups, termCut } from './ranking/terms.ts';
import { byDateThenPlace } from './ranking/ties.ts';
import { createUnits, measure, type Cut } from './ranking/units.ts';
import { contentWords } from './words/words.ts';
import { saysLittle } from './worth.ts';

/** So many of the best by words are compared letter group by letter group; more changed nothing in what came up. */
const LOOKED_AT_CLOSELY = 100;

/** Only the same question scores 1: an answer can be full of the words of a short question and still be another. */
const MOST_WITHOUT_QUESTION = 0.99;

/**
 * Ranks passages by how well they fit a question. Two steps: an index of words (stems and parts of compounds) gives
 * the candidates, and these are compared by groups of letters as well, which sees `spoorwegen` in `spoorbrug`.
 *
 * The score is the mean of what the passage has of the question's words and of its letter groups, each weighed by how
 * rare it is and by how much of the passage it makes up. Where the passage answered nearly the same question, that
 * likeness fills up what is missing to 1: the same question scores 1, whatever its answer says. An answer that says
 * little, such as `Ja.`, comes up by that likeness only. A standard passage also fits by the keywords that its keeper
 * gave it.
 */
export function createRanking(given: readonly Passage[]): Ranking {
  // In the order of ties, so that of two with the same score the lower number comes first.
  const passages = [...given].sort(byDateThenPlace);
  const little = new Set(passages.flatMap((passage, number) => (saysLittle(passage) ? [number] : [])));
  const collection = collect(passages);
  const terms = fieldOf(collection, termCut(collection));
  const groups = fieldOf(collection, letterGroups);
  const postings = createPostings(terms);
  const keywords = keywordFits(passages);
  const suggest = (query: string, limit: number): readonly Match[] => {
    const words = contentWords(query);
    const asked = unitQuery(terms, words);
    const closely = closeLook(groups, unitQuery(groups, words));
    const fits = fitOfAll(postings, asked, collection.size);
    const named = keywords(query);
    const score = (passage: number): number => {
      const byWords =
        little.has(passage) || words.length === 0 ? 0 : (at(fits, passage) + closely(passage)) / 2;
      const fit = Math.min(MOST_WITHOUT_QUESTION, Math.max(byWords, named.get(passage) ?? 0));
      return words.length === 0 ? fit : fit + (1 - fit) * questionLikeness(terms, asked, passage);
    };
    const candidates = new Set([...best(fits, Math.max(limit, LOOKED_AT_CLOSELY)), ...named.keys()]);
    return [...candidates]
      .map((passage) => ({ passage, score: score(passage) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.passage - b.passage)
      .slice(0, Math.max(0, limit))
      .flatMap(({ passage, score }) => matchOf(passages[passage], score));
  };
  return { suggest };
}

function fieldOf(collection: Collection, cut: Cut): Field {
  const units = createUnits(collection.vocabulary, cut);
  return { collection, units, measures: measure(collection, units), cut };
}

/** The passages that fit at all, best first, at most so many. */
function best(fits: Float64Array, limit: number): readonly number[] {
  const fitting: number[] = [];
  fits.forEach((fit, passage) => {
    if (fit > 0) fitting.push(passage);
  });
  return fitting.sort((a, b) => at(fits, b) - at(fits, a) || a - b).slice(0, limit);
}

/** Tells of a passage how much of the question it has: 1 as much as the question itself. */
function closeLook(field: Field, query: UnitQuery): (passage: number) => number {
  const slots = new Uint32Array(field.units.numbers.size);
  query.units.forEach((unit, index) => {
    slots[unit] = index + 1;
  });
  return (passage) => {
    const densities = new Float64Array(query.units.length + 1);
    addDensities(field, passage, slots, densities);
    return (
      query.weights.reduce((fit, weight, index) => fit + weight * saturation(at(densities, index + 1)), 0) /
      query.ideal
    );
  };
}

function matchOf(passage: Passage | undefined, score: number): readonly Match[] {
  return passage === undefined ? [] : [{ passage, score }];
}
