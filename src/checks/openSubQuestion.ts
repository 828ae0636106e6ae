import type { Check } from './check.ts';
import { checklist, type ChecklistItem } from './reading/checklist.ts';
import { extentOf } from './reading/extent.ts';
import { shortened } from '../document/shortened.ts';

/** Off: too many of what it gives turn out to be answered after all (see its page). */
export const openSubQuestion: Check = {
  code: 'deelvraag-mogelijk-open',
  severity: 'off',
  run: (document, { ticked }) =>
    checklist(document, ticked)
      .flatMap(({ items }) => items)
      .filter(({ state }) => state === 'possibly-open')
      .map((item) => ({
        message: messageFor(item),
        span: extentOf(document.text, item.subQuestion.span),
        fixes: [],
      })),
};

const LONGEST_SHOWN = 80;

function messageFor({ label, subQuestion }: ChecklistItem): string {
  const words = shortened(subQuestion.words, LONGEST_SHOWN);
  return `Antwoord ${label} gaat mogelijk niet in op ‘${words}’. Vul het antwoord aan, of vink de deelvraag af.`;
}
