import type { DocumentKind } from '../../document/model.ts';

/** Whether it is known of such a document what fits in it: in questions that were sent in there are no findings to be had. */
export function isJudged(kind: DocumentKind): boolean {
  return kind !== 'questions' && kind !== 'unknown';
}
