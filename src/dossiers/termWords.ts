import { counted } from '../document/counted.ts';
import { dateText } from '../document/days.ts';
import { isAnswered } from './answered.ts';
import type { Dossier, DossierTerm } from './dossier.ts';
import { daysPastPromise } from './term.ts';

/** How a term stands, in few words: `nog 4 dagen`, `3 dagen te laat`, `beantwoord, 9 dagen te laat`. */
export function termWords({ answered, daysLeft }: DossierTerm): string {
  if (answered !== undefined)
    return daysLeft < 0 ? `beantwoord, ${counted(-daysLeft, 'dag', 'dagen')} te laat` : 'op tijd beantwoord';
  if (daysLeft < 0) return `${counted(-daysLeft, 'dag', 'dagen')} te laat`;
  return daysLeft === 0 ? 'vandaag de laatste dag' : `nog ${counted(daysLeft, 'dag', 'dagen')}`;
}

/** The term of a dossier in a sentence, or why there is none. */
export function termSentenceOf({ term, main, pieces }: Pick<Dossier, 'term' | 'main' | 'pieces'>): string {
  if (term !== undefined) return termSentence(term);
  if (pieces.some(({ sheet }) => sheet.oral === true)) return 'Voor mondelinge vragen geldt geen termijn.';
  return pieces.some(({ sheet }) => sheet.submitted !== undefined) && isAnswered(main.sheet)
    ? 'Beantwoord; de dag waarop is niet bekend.'
    : 'Geen datum van inzending gevonden.';
}

/** With the days themselves: `Ingezonden op 3 mei 2031; de termijn loopt tot en met 24 mei 2031 (nog 4 dagen).` */
export function termSentence(term: DossierTerm): string {
  const { submitted, end, postponed, answered } = term;
  const until = `de termijn ${answered === undefined ? 'loopt' : 'liep'} ${postponed ? 'na uitstel ' : ''}tot en met ${dateText(end)}`;
  const more = postponementWords(term);
  return `Ingezonden op ${dateText(submitted)}; ${until} (${termWords(term)}).${more === '' ? '' : ` ${capitalised(more)}.`}`;
}

/** What there is to say of a postponement besides that there was one: `twee keer uitgesteld; toegezegd: 12 juni 2031`. */
export function postponementWords(term: DossierTerm): string {
  const { postponements } = term;
  return [postponements === undefined ? '' : `${timesWords(postponements)} uitgesteld`, promisedWords(term)]
    .filter((words) => words !== '')
    .join('; ');
}

/** The day that was promised, and how long ago that was: `toegezegd: 27 mei 2031 (5 dagen voorbij)`. */
export function promisedWords(term: DossierTerm): string {
  if (term.promised === undefined) return '';
  const past = daysPastPromise(term);
  const since = past === undefined ? '' : ` (${counted(past, 'dag', 'dagen')} voorbij)`;
  return `toegezegd: ${dateText(term.promised)}${since}`;
}

function timesWords(times: number): string {
  return `${['', '', 'twee', 'drie'][times] ?? String(times)} keer`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
