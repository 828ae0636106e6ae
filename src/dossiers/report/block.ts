/** What a report for people consists of, before it is Markdown or HTML. All texts are plain. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly anchor: string | undefined;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | Contents
  | Table;

/** What is told, and what it is. */
export type Fact = readonly [name: string, value: string];

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly anchor: string | undefined;
}

export type Cell = string | number | Link;

/** To the heading or table with this anchor; where there are no links it is its text. */
export interface Link {
  readonly text: string;
  readonly to: string;
}

/** What there is to go to: for a page only, since what is read as text has no links. */
export interface Contents {
  readonly kind: 'contents';
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly text: string;
  /** Nothing for what only holds others. */
  readonly to: string | undefined;
  /** By what others link to this entry. */
  readonly anchor?: string;
  readonly entries: readonly Entry[];
}

export function heading(level: 1 | 2 | 3, text: string, anchor?: string): Block {
  return { kind: 'heading', level, text, anchor };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** No table where there is nothing to show in it. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: Table['rows'],
  anchor?: string,
): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows, anchor }];
}
