import type { OutlineNode } from './outline.ts';
import { shortened } from './shortened.ts';
import { STATE_NAMES } from './states.ts';

const FIRST_WORDS = 40;

/**
 * A node's name with what matters about it, for places that show nothing else: `Vraag 4 · ontbreekt · Wanneer rijdt …`.
 * What is answered asks for nothing, and its state is left out.
 */
export function outlineName({ name, state, detail }: OutlineNode): string {
  const stateName = state === undefined || state === 'answered' ? '' : STATE_NAMES[state];
  return [name, stateName, shortened(detail, FIRST_WORDS)].filter((part) => part !== '').join(' · ');
}
