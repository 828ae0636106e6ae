import { writtenDate } from '../../document/days.ts';
import type { DossierTerm } from '../dossier.ts';

/** How a term stands, in Dutch: `nog 3 dagen`, `2 dagen te laat`, `beantwoord op 28 mei 2031, op tijd`. */
export function termText({ answered, daysLeft }: DossierTerm): string {
  if (answered !== undefined) {
    const when = daysLeft < 0 ? `${daysNamed(-daysLeft)} te laat` : 'op tijd';
    return `beantwoord op ${dateText(answered)}, ${when}`;
  }
  if (daysLeft < 0) return `${daysNamed(-daysLeft)} te laat`;
  return daysLeft === 0 ? 'eindigt vandaag' : `nog ${daysNamed(daysLeft)}`;
}

/** `28 mei 2031`. */
export function dateText(iso: string): string {
  return writtenDate(iso) ?? iso;
}

export function daysNamed(days: number): string {
  return days === 1 ? '1 dag' : `${days} dagen`;
}
