import type { CheckContext } from '../../checks/context.ts';
import type { Marks } from './knowledge.ts';

/**
 * What is known of a document with what was noted beside it, where that is not known yet: of a document in a folder that
 * is not walked, or that is not taken for one of ours.
 */
export function marked(context: CheckContext, { ticked, asides }: Marks): CheckContext {
  const knows = context.ticked.length > 0 || context.asides.length > 0;
  return knows || (ticked.length === 0 && asides.length === 0) ? context : { ...context, ticked, asides };
}
