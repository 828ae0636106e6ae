/** A dossier that is due in three days: questions, and a draft that has changed one of them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { daysAfter, writtenDate } from '../../src/document/days.ts';

const FOLDER = 'fietspont';
export const DRAFT = `${FOLDER}/concept.kamervragen`;
export const NOTES = `${FOLDER}/concept.dossier.yaml`;

/** The day so many days ago, as a text writes it. */
function daysAgo(days: number): string {
  const now = new Date();
  // Days cannot be taken off there: a year is, and what is left of it is put on.
  const [year, month, day] = [now.getFullYear() - 1, now.getMonth() + 1, now.getDate()];
  const lastYear = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  const length = (Date.UTC(year + 1, month - 1, day) - Date.UTC(year, month - 1, day)) / 86_400_000;
  return writtenDate(daysAfter(lastYear, length - days) ?? '') ?? '';
}

const head = (submitted: string): string =>
  `2031Z09901\n\nVragen van het lid Brandenoord (SP) aan de Minister van Infrastructuur en Waterstaat over de fietspont bij Oosterhage (ingezonden ${submitted}).\n`;

const QUESTIONS = [
  'Vraag 1\nHoe vaak vaart de fietspont dagelijks? Wat kost een overtocht?',
  'Vraag 2\nVaart de pont ook in de winter?',
];

export function layOut(folder: string): void {
  const place = (name: string): string => path.join(folder, FOLDER, name);
  mkdirSync(place(''));
  const submitted = daysAgo(18);
  writeFileSync(place('vragen.txt'), `${head(submitted)}\n${QUESTIONS.join('\n\n')}\n`);
  const changed = QUESTIONS[0]?.replace('dagelijks', 'elke dag') ?? '';
  writeFileSync(
    place('concept.kamervragen'),
    `${head(submitted)}\n${changed}\n\nAntwoord 1\nTwaalf keer [PM nagaan].\n\n${QUESTIONS[1] ?? ''}\n\nAntwoord 2\n`,
  );
}

export function clearAway(folder: string): void {
  rmSync(path.join(folder, FOLDER), { recursive: true });
}
