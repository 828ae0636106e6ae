/**
 * What a formatted file says, without its layout: in reading order, page furniture left out, wrapped lines joined.
 * The mark of a footnote stands in the text as `[1]`.
 */
export interface Flow {
  readonly blocks: readonly Block[];
  readonly notes: readonly FlowNote[];
}

export type Block = FlowParagraph | FlowTable;

export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** Line breaks in it were put there on purpose. */
  readonly text: string;
  readonly item: ListItem | undefined;
}

export interface ListItem {
  /** 0 for a list that is in no other. */
  readonly level: number;
  /** `1.`, `a)` or `-`. */
  readonly marker: string;
}

/** Rows of cells, each cell on one line. */
export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

export interface FlowNote {
  readonly mark: string;
  readonly text: string;
}

export function paragraph(text: string, item?: ListItem): FlowParagraph {
  return { kind: 'paragraph', text, item };
}
