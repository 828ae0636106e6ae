import type { ExitCode } from '../io.ts';

/** What was made, with what to say of it; or why nothing was. */
export type Converted =
  | { readonly content: Uint8Array | string; readonly told: string; readonly warnings: readonly string[] }
  | { readonly sentence: string; readonly exit: ExitCode };
