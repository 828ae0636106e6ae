import type { Official } from './model.ts';

/**
 * How a member of government is called in running text: `de Minister van Justitie en Veiligheid`. A head that names
 * the portfolio between brackets does not say `van` or `voor`; where it does, `written` tells: the words of the head.
 */
export function officeOf({ role, portfolio }: Official, written: string | undefined): string {
  if (portfolio === undefined || /president/i.test(role)) return `de ${role}`;
  const preposition = written !== undefined && /\s+voor\s+(?=\p{Lu})/u.test(written) ? 'voor' : 'van';
  return `de ${role} ${preposition} ${portfolio}`;
}

/** `A`, `A en B`, `A, B en C`. */
export function listed(names: readonly string[]): string {
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}

/** The portfolios of some members of government, each once: `Infrastructuur en Waterstaat`. */
export function portfoliosOf(officials: readonly Official[]): readonly string[] {
  return [...new Set(officials.flatMap(({ portfolio }) => portfolio ?? []))];
}
