import { counted } from '../document/counted.ts';
import { dateText } from '../document/days.ts';
import type { DossierTerm } from './dossier.ts';

/** How a term stands, in few words: `nog 4 dagen`, `3 dagen te laat`, `beantwoord, 9 dagen te laat`. */
export function termWords({ answered, daysLeft }: DossierTerm): string {
  if (answered !== undefined)
    return daysLeft < 0 ? `beantwoord, ${counted(-daysLeft, 'dag', 'dagen')} te laat` : 'op tijd beantwoord';
  if (daysLeft < 0) return `${counted(-daysLeft, 'dag', 'dagen')} te laat`;
  return daysLeft === 0 ? 'vandaag de laatste dag' : `nog ${counted(daysLeft, 'dag', 'dagen')}`;
}

/** With the days themselves: `Ingezonden op 3 mei 2031; de termijn loopt tot en met 24 mei 2031 (nog 4 dagen).` */
export function termSentence(term: DossierTerm): string {
  const { submitted, end, postponed, answered } = term;
  const until = `de termijn ${answered === undefined ? 'loopt' : 'liep'} ${postponed ? 'na uitstel ' : ''}tot en met ${dateText(end)}`;
  return `Ingezonden op ${dateText(submitted)}; ${until} (${termWords(term)}).`;
}
