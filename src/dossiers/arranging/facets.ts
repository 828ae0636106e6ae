import { personName } from '../../document/personName.ts';
import { fileName } from '../fileName.ts';
import { DOSSIER_STATE_NAMES, type Dossier } from '../dossier.ts';
import type { DossierFilter, GroupBy } from './arrangement.ts';

export const UNKNOWN_MINISTRY = 'Ministerie onbekend';
export const UNKNOWN_MEMBER = 'Kamerlid onbekend';

const OPENING =
  /^(?:het (?:krantenbericht|bericht|artikel|nieuws|rapport|onderzoek)|de (?:berichten|uitzending)|berichten|artikelen)(?: over| van| dat)?\s+(?=['"‘’“«„])/iu;

/** What a dossier is called: its subject, or else what there is to name it by; where it is about a message in the news, that message. */
export function nameOf({ main, pieces }: Dossier): string {
  const subject = [main, ...pieces].map(({ sheet }) => sheet.subject).find((one) => one !== undefined);
  return subject === undefined
    ? (main.sheet.questionNumber ?? fileName(main.sheet.file))
    : capital(subject.replace(OPENING, ''));
}

/** Who asks, with party: `Veldzicht (D66)`; each once. */
export function membersOf(dossier: Dossier): readonly string[] {
  return [...new Set(firstOf(dossier, ({ members }) => members).map(personName))];
}

export function partiesOf(dossier: Dossier): readonly string[] {
  return [...new Set(firstOf(dossier, ({ members }) => members).flatMap(({ party }) => party ?? []))];
}

export function ministriesOf(dossier: Dossier): readonly string[] {
  return [...new Set(firstOf(dossier, ({ ministries }) => ministries))];
}

/** How many of how many are answered; a notice may leave the questions to the submission. */
export function questionsOf({ main, pieces }: Dossier): {
  readonly answered: number;
  readonly total: number;
} {
  const total = [main, ...pieces].map(({ sheet }) => sheet.total).find((count) => count > 0);
  return { answered: main.sheet.answered, total: total ?? 0 };
}

/** The groups that a dossier is in: more than one where several members or ministries share it. */
export function groupsOf(dossier: Dossier, by: GroupBy): readonly string[] {
  switch (by) {
    case 'state':
      return [capital(DOSSIER_STATE_NAMES[dossier.state])];
    case 'ministry':
      return orElse(ministriesOf(dossier), UNKNOWN_MINISTRY);
    case 'member':
      return orElse(membersOf(dossier), UNKNOWN_MEMBER);
    case 'folder':
      return [folderOf(dossier.main.sheet.file)];
  }
}

export function passes(dossier: Dossier, filter: DossierFilter): boolean {
  const has = (wanted: readonly string[], values: readonly string[]): boolean =>
    wanted.length === 0 || wanted.some((one) => values.includes(one));
  return (
    has(filter.states, [dossier.state]) &&
    has(filter.ministries, orElse(ministriesOf(dossier), UNKNOWN_MINISTRY)) &&
    has(filter.members, orElse(membersOf(dossier), UNKNOWN_MEMBER)) &&
    has(filter.parties, partiesOf(dossier)) &&
    hasWords(dossier, filter.words)
  );
}

export function isFiltering(filter: DossierFilter): boolean {
  const { states, ministries, members, parties, words } = filter;
  return [states, ministries, members, parties].some(({ length }) => length > 0) || words.trim() !== '';
}

function hasWords(dossier: Dossier, words: string): boolean {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const numbers = dossier.pieces.flatMap(({ sheet }) => [
    sheet.questionNumber ?? '',
    sheet.annex?.number ?? '',
    fileName(sheet.file),
  ]);
  const all = [nameOf(dossier), ...membersOf(dossier), ...ministriesOf(dossier), ...numbers];
  const text = folded(all.join(' '));
  return wanted.every((word) => text.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

type Sheet = Dossier['main']['sheet'];

/** From what is worked on, or else from the first piece that says it. */
function firstOf<Item>({ main, pieces }: Dossier, of: (sheet: Sheet) => readonly Item[]): readonly Item[] {
  return [main, ...pieces].map(({ sheet }) => of(sheet)).find(({ length }) => length > 0) ?? [];
}

function orElse(values: readonly string[], other: string): readonly string[] {
  return values.length === 0 ? [other] : values;
}

function folderOf(file: string): string {
  return file.replace(/[\\/][^\\/]*$/, '');
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
