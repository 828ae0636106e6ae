import type { Document } from '../../../document/model.ts';
import { htmlFragment } from '../../../exchange/html/fragment.ts';
import { readinessOf, type Graded } from '../../../exchange/letter/readiness.ts';
import type { Shown } from '../../../webview/preview/protocol.ts';
import { letterToday } from '../export/letterToday.ts';

/** What the preview shows of a document: the letter with its notes, and what stands in the way of sending it. */
export function contentOf(
  document: Document,
  findings: readonly Graded[],
  today: string,
): Pick<Shown, 'html' | 'length' | 'unready'> {
  const readiness = readinessOf(document, findings);
  return {
    html: htmlFragment(letterToday(document, 'keep', today), 'with-places'),
    length: document.text.length,
    unready: readiness.kind === 'ready' ? '' : readiness.sentence,
  };
}
