/** What a report for people consists of, before it is Markdown or HTML. All texts are plain. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | Table;

/** What is told, and what it is. */
export type Fact = readonly [name: string, value: string];

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** No table where there is nothing to show in it. */
export function table(caption: string, columns: readonly string[], rows: Table['rows']): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows }];
}
