import type { SetAsideBy } from '../../../checks/aside/setAsideBy.ts';
import { counted } from '../../../document/counted.ts';
import { dateText } from '../../../document/days.ts';

/** How something that was set aside stands in a list. */
export interface AsideItem {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

export function asideItem(by: SetAsideBy): AsideItem {
  const { code, reason } = by.kind === 'text' ? by.note : by.aside;
  return {
    label: messageOf(by.findings) ?? `${code} past bij geen melding meer`,
    description: [placeOf(by), code].filter((part) => part !== '').join(' · '),
    detail: `Reden: ${reason}${noted(by)}`,
  };
}

/** Of several the first, and how many more there are. */
function messageOf([first, ...more]: SetAsideBy['findings']): string | undefined {
  if (first === undefined || more.length === 0) return first?.message;
  return `${first.message} (en nog ${counted(more.length, 'melding', 'meldingen')})`;
}

function placeOf(by: SetAsideBy): string {
  const label = by.kind === 'text' ? by.label : by.aside.label;
  const question = label === undefined ? [] : [`Vraag ${label}`];
  return [...question, ...(by.kind === 'text' ? ['notitie in de tekst'] : [])].join(' · ');
}

function noted(by: SetAsideBy): string {
  if (by.kind === 'text' || by.aside.on === undefined) return '';
  return ` (${dateText(by.aside.on)})`;
}
