/** What mammoth makes of a Word file, as far as it is used here. */
export interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  /** Of a text. */
  readonly value?: string;
  /** Of a break: `line`, `page` or `column`. */
  readonly breakType?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  /** Of a cell: how many columns and rows it takes. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Of a note. */
  readonly body?: readonly WordElement[];
}

export interface WordDocument extends WordElement {
  readonly notes: { readonly resolve: (reference: WordElement) => WordElement | undefined };
}
