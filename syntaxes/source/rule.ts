/** The parts of a TextMate grammar that this one uses. */
export interface Rule {
  readonly include?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly applyEndPatternLast?: 1;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Rule[];
}

export type Captures = Readonly<Record<string, Rule>>;

/** An end that never comes: what such a rule begins lasts until the end of the file. */
export const NEVER = '(?!)';

/** Scope names with the language's suffix; of several, the last one that a theme knows gives the colour. */
export function scope(...names: readonly string[]): string {
  return names.map((name) => `${name}.kamervragen`).join(' ');
}

export function include(...names: readonly string[]): readonly Rule[] {
  return names.map((name) => ({ include: `#${name}` }));
}

export function either(...patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

/** A place in a line that a pattern follows, nothing of it taken. */
export function before(...patterns: readonly string[]): string {
  return `(?=${patterns.join('|')})`;
}
