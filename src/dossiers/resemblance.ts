import { listed } from '../document/officials.ts';
import type { Against, Resemblance } from './dossier.ts';
import { fileName } from './fileName.ts';

const AGAINST: Readonly<Record<Against, string>> = {
  number: 'een ander vraagnummer',
  day: 'een andere datum',
  members: 'andere leden',
};

/** `lijkt te horen bij 2031Z03010: dezelfde vragen, maar een ander vraagnummer`; a file by its name alone. */
export function resemblancePhrase(resemblance: Resemblance): string {
  return `lijkt te horen bij ${resemblanceWords({ ...resemblance, id: fileName(resemblance.id) })}`;
}

/** `2031Z03010: dezelfde vragen, maar een ander vraagnummer`. */
export function resemblanceWords({ id, questions, against }: Resemblance): string {
  const asked = questions === 'all' ? 'dezelfde vragen' : 'deels dezelfde vragen';
  const but = listed(against.map((fact) => AGAINST[fact]));
  return `${id}: ${asked}${but === '' ? '' : `, maar ${but}`}`;
}
