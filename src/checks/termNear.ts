import { dateText } from '../document/days.ts';
import type { Check } from './check.ts';
import { dueOf, type Due } from './reading/due.ts';

export const termNear: Check = {
  code: 'termijn-nadert',
  severity: 'information',
  run: (document, context) => {
    const due = dueOf(document, context);
    if (due === undefined || due.days < 0 || due.days > context.terms.nearDays) return [];
    return [{ message: messageFor(due), span: due.place, fixes: [] }];
  },
};

function messageFor({ end, days, postponed }: Due): string {
  const what = postponed ? 'De termijn na uitstel' : 'De termijn';
  const advice = postponed ? '' : ' Lukt het antwoord niet op tijd, meld dan uitstel.';
  return `${what} eindigt op ${dateText(end)}: ${inDays(days)}.${advice}`;
}

function inDays(days: number): string {
  if (days === 0) return 'dat is vandaag';
  return days === 1 ? 'dat is morgen' : `nog ${days} dagen`;
}
