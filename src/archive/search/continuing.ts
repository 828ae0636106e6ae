import { findingsIn } from '../dating/findings.ts';
import { bandOf } from '../fit.ts';
import type { Continuation, Hit, Place } from '../hit.ts';
import { readTexts } from '../index/reading.ts';
import { agreed, continuationOf, type GoingOn } from './agreement.ts';
import { readBeginning, type Beginning } from './beginning.ts';
import type { Snapshot } from './live.ts';
import { byDate } from './order.ts';
import { placeOf } from './suggest.ts';
import { saidTogether } from './together.ts';

/** More passages with the same words are not looked through: it would take longer than a letter takes to type. */
const MOST_READ = 80;
/** Nor are more that go on with it. */
const ENOUGH = 8;

const SENTENCE_END = /[.?!][»”’")\]]*(?=\s+[\p{Lu}«“‘"(]|\s*$)/u;
/** A mark of a footnote there is no mark of a footnote here. */
const MARK = /\s*\[/;

const decoder = new TextDecoder();

/**
 * How earlier answers went on with a sentence that was begun: the answer to the same question, else the answers that fit
 * the question, else all. Only where it is certain: the question is nearly the same, or at least two documents go on with
 * the same words.
 */
export function continuing(
  snapshot: Snapshot,
  sentence: string,
  fitting: readonly Hit[],
): Continuation | undefined {
  const beginning = readBeginning(sentence);
  if (beginning === undefined) return undefined;
  const same = fitting.filter(({ score }) => bandOf(score) === 'dezelfde vraag');
  const ofHits = fitting.flatMap((hit) => [hit, ...hit.others]).flatMap((place) => goesOn(place, beginning));
  return (
    ofSameQuestion(same, beginning) ??
    agreed(ofHits) ??
    agreed([...ofHits, ...inArchive(snapshot, beginning)])
  );
}

/** The newest of them; what was true then and may not be now is left to the writer. */
function ofSameQuestion(same: readonly Hit[], beginning: Beginning): Continuation | undefined {
  const [newest] = same.flatMap((hit) => goesOn(hit, beginning)).sort((a, b) => byDate(a.place, b.place));
  if (newest === undefined) return undefined;
  const { place, rest } = newest;
  const [first] = findingsIn(rest);
  return continuationOf(place, rest.slice(0, first?.start), 1);
}

function goesOn({ document, entry }: Place, beginning: Beginning): readonly GoingOn[] {
  const rest = restIn(entry.answer, beginning);
  return rest === undefined ? [] : [{ place: { document, entry }, rest }];
}

function restIn(text: string, { pattern }: Beginning): string | undefined {
  const paragraph = pattern.exec(text)?.[1];
  if (paragraph === undefined) return undefined;
  const mark = MARK.exec(paragraph);
  const before = paragraph.slice(0, mark?.index);
  const end = SENTENCE_END.exec(before);
  return end === null ? before : before.slice(0, end.index + end[0].length);
}

function inArchive(snapshot: Snapshot, beginning: Beginning): readonly GoingOn[] {
  const found: GoingOn[] = [];
  for (const { window, passage } of saidTogether(snapshot, beginning.words, MOST_READ)) {
    if (found.length >= ENOUGH) break;
    const live = snapshot.windows[window];
    const texts = live === undefined ? undefined : readTexts(live.window, passage);
    if (texts === undefined || !beginning.pattern.test(decoder.decode(texts.answer))) continue;
    found.push(
      ...placeOf(snapshot, { window, passage, score: 0 }).flatMap((place) => goesOn(place, beginning)),
    );
  }
  return found;
}
