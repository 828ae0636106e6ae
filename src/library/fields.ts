/** What an entry of a library can hold. The JSON Schema says the same; a test compares the two. */
export interface Field {
  readonly name: FieldName;
  readonly kind: 'text' | 'list' | 'date';
  readonly required: 'required' | 'optional';
}

export type FieldName =
  'titel' | 'tekst' | 'trefwoorden' | 'bron' | 'datum' | 'herzien' | 'eigenaar' | 'ministerie';

export const ROOT_FIELD = 'passages';

export const FIELDS: readonly Field[] = [
  { name: 'titel', kind: 'text', required: 'required' },
  { name: 'tekst', kind: 'text', required: 'required' },
  { name: 'trefwoorden', kind: 'list', required: 'optional' },
  { name: 'bron', kind: 'text', required: 'optional' },
  { name: 'datum', kind: 'date', required: 'optional' },
  { name: 'herzien', kind: 'date', required: 'optional' },
  { name: 'eigenaar', kind: 'text', required: 'optional' },
  { name: 'ministerie', kind: 'text', required: 'optional' },
];
