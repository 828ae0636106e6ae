import type { TextRead } from '../../exchange/readText.ts';

/** What is asked of the worker that reads and writes other formats. */
export interface Job {
  readonly kind: 'read';
  readonly bytes: Uint8Array;
}

export type ToExchange = { readonly id: number; readonly job: Job };

export type FromExchange =
  | { readonly id: number; readonly done: TextRead }
  /** A mistake of ours, for the log. */
  | { readonly id: number; readonly failed: string };
