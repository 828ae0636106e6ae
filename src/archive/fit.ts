/** How well an earlier answer fits, in a word that people see. */
export type Band = 'dezelfde vraag' | 'sterk' | 'redelijk' | 'zwak';

const SAME = 0.95;
const STRONG = 0.5;
const FAIR = 0.3;

export function bandOf(score: number): Band {
  if (score >= SAME) return 'dezelfde vraag';
  if (score >= STRONG) return 'sterk';
  return score >= FAIR ? 'redelijk' : 'zwak';
}

export function percentage(score: number): string {
  return `${Math.round(score * 100)}%`;
}
