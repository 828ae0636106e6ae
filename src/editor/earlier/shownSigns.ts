import type { Sign, SignKind } from '../../archive/dating/sign.ts';
import type { SignShown, Weight } from '../../webview/earlier/protocol.ts';

const COUNTED: readonly (readonly [kind: SignKind, one: string, more: string])[] = [
  ['amount', 'bedrag', 'bedragen'],
  ['date', 'datum of jaar', 'datums of jaren'],
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
    ...checks(of, answer),
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

/** `Na te gaan: 2 bedragen, 3 getallen`, and for each kind a sentence with all of them. */
function checks(of: (kind: SignKind) => readonly Sign[], answer: string): readonly SignShown[] {
  const kinds = COUNTED.flatMap(([kind, one, more]) => {
    const found = of(kind).map(({ span }) => `‘${answer.slice(span?.start, span?.end)}’`);
    if (found.length === 0) return [];
    const what = found.length === 1 ? one : more;
    const sentence = `${capital(what)} om na te gaan: ${unique(found).join(', ')}.`;
    return [{ title: `${found.length} ${what}`, sentence }];
  });
  if (kinds.length === 0) return [];
  const title = `Na te gaan: ${kinds.map((kind) => kind.title).join(', ')}`;
  return [{ weight: 'check', title, sentences: kinds.map(({ sentence }) => sentence), target: undefined }];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
