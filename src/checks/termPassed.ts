import { dateText } from '../document/days.ts';
import type { Check } from './check.ts';
import { dueOf, type Due } from './reading/due.ts';

export const termPassed: Check = {
  code: 'termijn-verstreken',
  severity: 'warning',
  run: (document, context) => {
    const due = dueOf(document, context);
    if (due === undefined || due.days >= 0) return [];
    return [{ message: messageFor(due), span: due.place, fixes: [] }];
  },
};

function messageFor({ end, days, postponed }: Due): string {
  const what = postponed ? 'De termijn na uitstel' : 'De termijn';
  const advice = postponed ? 'Antwoord zo snel mogelijk' : 'Antwoord zo snel mogelijk of meld uitstel';
  return `${what} eindigde op ${dateText(end)}: ${daysAgo(-days)}. ${advice}.`;
}

function daysAgo(days: number): string {
  return days === 1 ? 'dat was gisteren' : `${days} dagen geleden`;
}
