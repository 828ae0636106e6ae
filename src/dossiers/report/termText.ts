import { counted } from '../../document/counted.ts';
import { dateText } from '../../document/days.ts';
import type { DossierTerm } from '../dossier.ts';

/** How a term stands, in Dutch: `nog 3 dagen`, `2 dagen te laat`, `beantwoord op 28 mei 2031, op tijd`. */
export function termText({ answered, daysLeft }: DossierTerm): string {
  if (answered !== undefined) {
    const when = daysLeft < 0 ? `${counted(-daysLeft, 'dag', 'dagen')} te laat` : 'op tijd';
    return `beantwoord op ${dateText(answered)}, ${when}`;
  }
  if (daysLeft < 0) return `${counted(-daysLeft, 'dag', 'dagen')} te laat`;
  return daysLeft === 0 ? 'eindigt vandaag' : `nog ${counted(daysLeft, 'dag', 'dagen')}`;
}
