import type { DocxOptions, WrittenDocx } from '../../exchange/docx/writeDocx.ts';
import type { Letter } from '../../exchange/letter/letter.ts';
import type { TextRead } from '../../exchange/readText.ts';

/** What is asked of the worker that reads and writes other formats. */
export type Job =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'write-docx'; readonly letter: Letter; readonly options: DocxOptions };

export type Done = TextRead | WrittenDocx;

export interface ToExchange {
  readonly id: number;
  readonly job: Job;
}

export type FromExchange =
  | { readonly id: number; readonly done: Done }
  /** A mistake of ours, for the log. */
  | { readonly id: number; readonly failed: string };
