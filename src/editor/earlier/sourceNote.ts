import type { Place } from '../../archive/hit.ts';
import type { SourceDocument } from '../../archive/source.ts';
import { formatLabels } from '../../document/numbers.ts';

/** `[bron: Aanhangsel Handelingen 2023–2024, nr. 2222, antwoord 5]`. */
export function sourceNote({ document, entry }: Place): string {
  const parts = [origin(document), placeIn(entry)].filter((part) => part !== '');
  // A bracket in a file's name would end the note.
  return `[bron: ${parts.join(', ').replaceAll('[', '(').replaceAll(']', ')')}]`;
}

/** `Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 2222`: as the Kamer refers to it. */
export function officialReference({ document, entry }: Place): string {
  const { annex } = document;
  if (annex?.year === undefined) return [origin(document), placeIn(entry)].filter(Boolean).join(', ');
  return `Aanhangsel Handelingen, vergaderjaar ${withDash(annex.year)}, nr. ${annex.number}`;
}

/** Without its year a number of the Aanhangsel says too little: then by the name that the source has everywhere. */
function origin({ annex, name }: SourceDocument): string {
  return annex?.year === undefined
    ? name
    : `Aanhangsel Handelingen ${withDash(annex.year)}, nr. ${annex.number}`;
}

/** Of an answer its numbers, of a letter's paragraph its place in the letter. */
function placeIn({ labels, label }: Place['entry']): string {
  if (labels.length > 0) return `${labels.length > 1 ? 'antwoorden' : 'antwoord'} ${formatLabels(labels)}`;
  return /(?:^|, )(alinea \d+)(?: \([^()]*\))?$/.exec(label)?.[1] ?? '';
}

function withDash(year: string): string {
  return year.replace('-', '–');
}
