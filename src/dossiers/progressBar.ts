/** In characters. */
const WIDTH = 5;

/** How far a set is, as a small bar: `▰▰▰▱▱`. Full only when all is answered, empty only when nothing is. */
export function progressBar(answered: number, total: number): string {
  if (total === 0) return '';
  const part = Math.round((answered / total) * WIDTH);
  const filled = answered === 0 ? 0 : answered === total ? WIDTH : Math.min(WIDTH - 1, Math.max(1, part));
  return '▰'.repeat(filled) + '▱'.repeat(WIDTH - filled);
}
