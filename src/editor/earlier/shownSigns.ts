import type { Sign, SignKind } from '../../archive/dating/sign.ts';
import type { SignShown, Weight } from '../../webview/earlier/protocol.ts';

const COUNTED: readonly (readonly [kind: SignKind, one: string, more: string])[] = [
  ['amount', 'bedrag', 'bedragen'],
  ['date', 'datum', 'datums'],
  ['count', 'getal', 'getallen'],
  ['name', 'naam', 'namen'],
];
const MOST_WORDS = 3;

/** Signs as a few labels, the gravest first. `newer` is what the label of a newer answer opens. */
export function shownSigns(
  signs: readonly Sign[],
  answer: string,
  newer: number | undefined,
): readonly SignShown[] {
  const of = (...kinds: readonly SignKind[]): readonly Sign[] =>
    signs.filter(({ kind }) => kinds.includes(kind));
  const words = of('time', 'office').map(({ span }) => answer.slice(span?.start, span?.end));
  return [
    ...label('warning', 'Nieuwer antwoord', of('newer'), newer),
    ...label('warning', 'Verouderd', of('old')),
    ...label('warning', quoted(words), of('time', 'office')),
    ...label('check', counted(of), of('amount', 'date', 'count', 'name')),
  ];
}

export function weightOf(kind: SignKind): Weight {
  return ['amount', 'date', 'count', 'name'].includes(kind) ? 'check' : 'warning';
}

function label(weight: Weight, title: string, signs: readonly Sign[], target?: number): readonly SignShown[] {
  if (signs.length === 0) return [];
  return [{ weight, title, sentences: unique(signs.map(({ sentence }) => sentence)), target }];
}

/** `‘jl.’, ‘dit jaar’ en meer`. */
function quoted(words: readonly string[]): string {
  const different = unique(words.map((word) => word.toLowerCase()));
  const shown = different.slice(0, MOST_WORDS).map((word) => `‘${word}’`);
  return shown.join(', ') + (different.length > MOST_WORDS ? ' en meer' : '');
}

/** `Na te gaan: 2 bedragen, 3 datums`. */
function counted(of: (kind: SignKind) => readonly Sign[]): string {
  const parts = COUNTED.flatMap(([kind, one, more]) => {
    const count = of(kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  return `Na te gaan: ${parts.join(', ')}`;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
