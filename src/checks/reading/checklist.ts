import type { Document, Label, Question } from '../../document/model.ts';
import { mayAskMore, subQuestions, type SubQuestion } from '../../document/subQuestions.ts';
import type { Tick } from '../context.ts';
import { answersHeard, type Heard } from './answersHeard.ts';
import { keysOf, type Key } from './touching.ts';

/** What a reviewer goes through: each question that asks several things, with what became of each of them. */
export interface ChecklistEntry {
  readonly question: Question;
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  readonly subQuestion: SubQuestion;
  /** The number that a tick has: the question's first. */
  readonly label: Label;
  readonly state: 'touched' | 'possibly-open' | 'ticked';
}

/** Longer answers and questions are not weighed by their words: there is always one that fits. */
const MOST_SAID = 6000;
const MOST_ASKED = 4000;
/** In characters for each thing that is asked: an answer with more room than that goes into them all, one way or another. */
const ROOM = 700;
/** In words: `Ja, dat klopt.` says no more than yes. */
const BARE = 7;

/** The sub-questions of every question that asks several things and has an answer. */
export function checklist(document: Document, ticked: readonly Tick[]): readonly ChecklistEntry[] {
  if (document.kind !== 'answers') return [];
  const heardAt = answersHeard(document);
  const ticks = new Set(ticked.map(({ label, words }) => `${label} ${words}`));
  return document.questions.flatMap((question) => {
    if (!mayAskMore(document, question)) return [];
    const [label = ''] = question.labels;
    const heard = heardAt(question.labels);
    if (heard.length === 0) return [];
    const parts = subQuestions(document, question);
    if (parts.length < 2) return [];
    const isOpen = openIn(question, heard, parts);
    const items = parts.map((subQuestion): ChecklistItem => {
      const isTicked = ticks.has(`${label} ${subQuestion.words}`);
      const state = isTicked ? 'ticked' : isOpen(subQuestion) ? 'possibly-open' : 'touched';
      return { subQuestion, label, state };
    });
    return [{ question, items }];
  });
}

function openIn(
  { body }: Question,
  heard: Heard,
  parts: readonly SubQuestion[],
): (part: SubQuestion) => boolean {
  const isWeighed =
    heard.length <= Math.min(MOST_SAID, ROOM * parts.length) && body.end - body.start <= MOST_ASKED;
  if (!isWeighed || heard.isElsewhere || heard.isDeclined) return () => false;
  const said = heard.said();
  const isBare = (said.match(/\p{L}+/gu) ?? []).length <= BARE;
  const [first] = parts;
  const yes = YES.test(said);
  const no = NO.test(said);
  let alike: boolean | undefined;
  const speaksAlike = (): boolean =>
    (alike ??= parts.some((part) => touched(keysOf(part), said) >= LEAST_TOUCHED));
  return (part) => {
    if (part === first || MANNER.test(part.words) || FALLBACK.test(part.words)) return false;
    if (part.kind === 'if-yes' && (!yes || no)) return false;
    if (part.kind === 'if-no' && (!no || yes)) return false;
    if (isBare) return true;
    // What is said behind yes or no is what was asked in that case, and why.
    if (part.kind !== 'question') return false;
    if (COUNTING.test(part.words) && /\d/.test(said)) return false;
    const keys = keysOf(part);
    return keys.length >= LEAST_KEYS && touched(keys, said) === 0 && speaksAlike();
  };
}

/** An answer in words of its own altogether (`Daarover doe ik geen uitspraken.`) may well be about everything. */
const LEAST_TOUCHED = 2;

function touched(keys: readonly Key[], said: string): number {
  return keys.filter((key) => key.some((part) => said.includes(part))).length;
}

/** Fewer words do not tell whether what is asked was touched: `En wie doet dat?` */
const LEAST_KEYS = 3;
const YES = /(?:^|[.!?\n]\s{0,3})(?:ja|jazeker|inderdaad|dat klopt|dit klopt)(?!\p{L})/u;
const NO = /(?:^|[.!?\n]\s{0,3})(?:nee|neen|dat klopt niet|dit klopt niet)(?!\p{L})/u;
/** Who asks for less where he cannot have all, or asks on a condition, is answered by what is said to the rest. */
const FALLBACK = /^(?:en\s+)?(?:als|indien|mocht)\b|\b(?:op\s+zijn\s+minst|ten\s?minste|of\s+anders)\b/i;
/** A number or a date answers these, whatever words stand around it. */
const COUNTING = /\b(?:hoeveel|hoe\s+vaak|wanneer)\b/i;
/** A request about the answering itself. */
const MANNER = /^[^?]{0,120}\bvragen\b[^?]{0,160}\bbeantwoord/iu;
