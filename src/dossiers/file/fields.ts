/** What `NAAM.dossier.yaml` can hold. The JSON Schema says the same; a test compares the two. */
export const ROOT_FIELDS = ['afgevinkt', 'terzijde'] as const;
export type ListField = (typeof ROOT_FIELDS)[number];

export interface Field {
  readonly name: string;
  readonly kind: 'text' | 'label' | 'date';
  readonly required: 'required' | 'optional';
}

export const TICK_FIELDS: readonly Field[] = [
  { name: 'vraag', kind: 'label', required: 'required' },
  { name: 'deel', kind: 'text', required: 'required' },
  { name: 'op', kind: 'date', required: 'optional' },
];

export const ASIDE_FIELDS: readonly Field[] = [
  { name: 'melding', kind: 'text', required: 'required' },
  { name: 'vraag', kind: 'label', required: 'optional' },
  { name: 'bij', kind: 'text', required: 'optional' },
  { name: 'reden', kind: 'text', required: 'required' },
  { name: 'op', kind: 'date', required: 'optional' },
];
