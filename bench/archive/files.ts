import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Source, SourceDocument } from '../../src/archive/source.ts';

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** Writes documents as text files, as they are published, in a folder for each year. */
export function writeSources(sources: Iterable<Source>, folder: string): void {
  for (const { document, entries } of sources) {
    const file = path.join(folder, (document.submitted ?? '').slice(0, 4), path.basename(document.file));
    mkdirSync(path.dirname(file), { recursive: true });
    const answers = entries.map(
      ({ question, answer }, at) => `Vraag ${at + 1}\n${question}\n\nAntwoord ${at + 1}\n${answer}\n`,
    );
    writeFileSync(file, [headOf(document), ...answers].join('\n'));
  }
}

/** A draft with these questions, none of them answered. */
export function draftOf(questions: readonly string[]): string {
  const asked = questions.map((question, at) => `Vraag ${at + 1}\n${question}\n\nAntwoord ${at + 1}\n\n`);
  const head =
    'Vragen van het lid Veldzicht (D66) aan de minister van Infrastructuur en Waterstaat over het spoor (ingezonden 14 januari 2031).\n';
  return [head, ...asked].join('\n');
}

function headOf({
  annex,
  questionNumber,
  subject,
  members,
  ministries,
  submitted,
  answered,
}: SourceDocument): string {
  const [member] = members;
  const ministry = ministries[0] ?? '';
  return `Aanhangsel van de Handelingen
Vergaderjaar ${annex?.year ?? ''}
${annex?.number ?? ''}
Vragen van het lid ${member?.name ?? ''} (${member?.party ?? ''}) aan de minister van ${ministry} over ${subject ?? ''} (ingezonden ${written(submitted)}).
Antwoord van minister Duinkerk (${ministry}) (ontvangen ${written(answered)}).
${questionNumber ?? ''}
`;
}

function written(iso = ''): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year ?? ''}`;
}
