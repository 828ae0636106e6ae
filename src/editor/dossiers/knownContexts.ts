import type { CheckContext } from '../../checks/context.ts';

/** What was told of the documents that are open, by their files. */
export interface KnownContexts {
  readonly of: (file: string) => CheckContext | undefined;
  /** What is told of a file that is no longer open is not kept. */
  readonly know: (file: string, context: CheckContext) => void;
  /** These are open now: what is known of others is forgotten. */
  readonly keepOnly: (files: readonly string[]) => void;
  /** All is to be told again. */
  readonly forgetAll: () => void;
}

export function createKnownContexts(): KnownContexts {
  const contexts = new Map<string, CheckContext>();
  let open: ReadonlySet<string> = new Set();
  return {
    of: (file) => contexts.get(file),
    know: (file, context) => {
      if (open.has(file)) contexts.set(file, context);
    },
    keepOnly: (files) => {
      open = new Set(files);
      for (const file of [...contexts.keys()]) if (!open.has(file)) contexts.delete(file);
    },
    forgetAll: () => contexts.clear(),
  };
}
