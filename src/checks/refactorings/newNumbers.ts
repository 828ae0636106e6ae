import type { Label, Question } from '../../document/model.ts';
import { isLettered, numberOf } from '../../document/numbers.ts';
import { countBefore } from '../../document/ordered.ts';

/** Which number every question gets. */
export interface NewNumbers {
  readonly count: number;
  readonly of: (question: Question) => readonly Label[];
  /** The new number of the last question with a number that starts before an offset, or else of the first one. */
  readonly above: (label: Label, offset: number) => Label | undefined;
  /** The new number of the first question with a number. */
  readonly first: (label: Label) => Label | undefined;
}

/** Counts the questions as they stand: lettered parts that follow each other share a number, and keep their letters. */
export function newNumbers(questions: readonly Question[]): NewNumbers {
  const places = new Map<Label, Place[]>();
  const changed = new Map<Question, Label[]>();
  let count = 0;
  let run: Run | undefined;
  for (const question of questions) {
    const labels: Label[] = [];
    for (const label of question.labels) {
      if (run === undefined || !run.takes(label)) {
        count++;
        run = runFrom(label);
      }
      labels.push(String(count) + letterOf(label));
      remember(places, label, { start: question.span.start, count });
    }
    changed.set(question, labels);
  }
  const renamed = (label: Label, place: Place | undefined): Label | undefined =>
    place === undefined ? undefined : String(place.count) + letterOf(label);
  return {
    count,
    of: (question) => changed.get(question) ?? question.labels,
    above: (label, offset) => renamed(label, lastBefore(placesOf(places, label), offset)),
    first: (label) => renamed(label, placesOf(places, label)[0]),
  };
}

interface Place {
  readonly start: number;
  readonly count: number;
}

interface Run {
  readonly takes: (label: Label) => boolean;
}

/** A question and its lettered parts: the same number, each letter once. */
function runFrom(first: Label): Run {
  const seen = new Set([first]);
  return {
    takes: (label) => {
      if (!isLettered(label) || numberOf(label) !== numberOf(first) || seen.has(label)) return false;
      seen.add(label);
      return true;
    },
  };
}

/** Under its own label, and under its number, by which a lettered part may also be meant. */
function remember(places: Map<Label, Place[]>, label: Label, place: Place): void {
  const names = isLettered(label) ? [label, `${numberOf(label)}*`] : [label];
  for (const name of names) {
    const known = places.get(name);
    if (known === undefined) places.set(name, [place]);
    else known.push(place);
  }
}

function placesOf(places: ReadonlyMap<Label, readonly Place[]>, label: Label): readonly Place[] {
  const number = String(numberOf(label));
  return places.get(label) ?? places.get(isLettered(label) ? number : `${number}*`) ?? [];
}

function lastBefore(places: readonly Place[], offset: number): Place | undefined {
  const before = countBefore(places.length, (index) => (places[index]?.start ?? 0) < offset);
  return places[before - 1] ?? places[0];
}

function letterOf(label: Label): string {
  return label.slice(String(numberOf(label)).length);
}
