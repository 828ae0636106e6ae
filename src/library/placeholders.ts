import type { Span } from '../document/model.ts';

/** What a text of a standard passage can leave open, with what the head of a document puts in its place. */
export const PLACEHOLDERS = {
  lid: 'wie de vragen stelt, zonder aanspreking: Van Dijk (SGP)',
  leden:
    'wie de vragen stelt, met aanspreking: het lid Van Dijk (SGP), of: de leden Bikker (ChristenUnie) en Krul (CDA)',
  fractie: 'de fractie of fracties van wie de vragen stelt: SGP',
  bewindspersoon:
    'de eerste die antwoordt, en anders de eerste aan wie gevraagd is: de Minister van Justitie en Veiligheid',
  bewindspersonen:
    'allen die antwoorden, en anders allen aan wie gevraagd is: de Minister van Financiën en de Staatssecretaris van Defensie',
  namens: 'namens wie mede wordt geantwoord: de Staatssecretaris van Defensie',
  ministerie: 'de portefeuille van de bewindspersoon: Justitie en Veiligheid',
  onderwerp: 'waar de vragen over gaan: het bericht «Treinen te vol»',
  ingezonden: 'de datum waarop de vragen zijn ingezonden: 31 juli 2025',
  ontvangen: 'de datum waarop het antwoord is ontvangen: 19 september 2025',
  termijn: 'de datum drie weken na inzending, waarop het antwoord er moet zijn: 21 augustus 2025',
  vraagnummer: 'het nummer van de vragen: 2025Z12345',
  aanhangsel: 'het nummer van het document zelf: Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 2884',
} as const;

export type PlaceholderName = keyof typeof PLACEHOLDERS;

export interface Placeholder extends Span {
  /** As written, without the braces and without spaces at its ends. */
  readonly name: string;
  readonly closed: 'closed' | 'open';
}

const PLACEHOLDER = /\{\{(?!\{)([^{}\n\r]*)(\}\})?/g;

/** Everything between double braces, and double braces that are not closed on their line. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    name: (match[1] ?? '').trim(),
    closed: match[2] === undefined ? 'open' : 'closed',
  }));
}

/** `{{Lid}}` is `{{lid}}` at the beginning of a sentence. */
export function placeholderName(written: string): PlaceholderName | undefined {
  const name = written.slice(0, 1).toLowerCase() + written.slice(1);
  return isPlaceholderName(name) ? name : undefined;
}

function isPlaceholderName(name: string): name is PlaceholderName {
  return Object.hasOwn(PLACEHOLDERS, name);
}
