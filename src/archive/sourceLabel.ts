import type { Head, Label, WrittenDate } from '../document/model.ts';

/** `Aanhangsel 2024-2025, nr. 2884, antwoord 3 (19 september 2025)`. */
export function answerLabel(head: Head, file: string, labels: readonly Label[]): string {
  return sourceLabel(originOf(head, file), answersOf(labels), head.received);
}

/** `kamerbrief-drinkwater.txt, alinea 4 (18 september 2017)`. */
export function paragraphLabel(
  head: Head,
  file: string,
  number: number,
  date: WrittenDate | undefined,
): string {
  return sourceLabel(originOf(head, file), `alinea ${number}`, date);
}

/** The one form: document, place in it, date; what is not known is left out. */
function sourceLabel(origin: string, place: string, date: WrittenDate | undefined): string {
  const day = date?.iso === undefined ? '' : ` (${plainDate(date.text)})`;
  return `${[origin, place].filter((part) => part !== '').join(', ')}${day}`;
}

/** By what the document is officially known, or else the name of the file. */
export function originOf({ annexNumber, questionNumber }: Head, file: string): string {
  if (annexNumber?.year !== undefined) return `Aanhangsel ${annexNumber.year}, nr. ${annexNumber.number}`;
  if (questionNumber !== undefined) return `Vraagnummer ${questionNumber.text.replace(/\s+/g, '')}`;
  return annexNumber === undefined ? fileName(file) : `Aanhangsel nr. ${annexNumber.number}`;
}

function answersOf(labels: readonly Label[]): string {
  if (labels.length <= 1) return labels.map((label) => `antwoord ${label}`).join('');
  return `antwoorden ${labels.slice(0, -1).join(', ')} en ${labels.at(-1) ?? ''}`;
}

/** The last part of a path or of a URI. */
function fileName(file: string): string {
  const name = file.split(/[\\/]/).findLast((part) => part !== '') ?? file;
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A path with a bare percent sign is no URI: it is shown as it is.
  }
}

/** `19 september 2025`, however it was spaced, capitalised or padded. */
function plainDate(written: string): string {
  return written.replace(
    /^0?(\d+)\s*(\p{L}+)\s*(\d+)$/u,
    (_, day, month: string, year) => `${day} ${month.toLowerCase()} ${year}`,
  );
}
