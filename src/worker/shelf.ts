/** What is filled with the files of some folders: an archive, or the desk. */
export interface Shelf<Content> {
  readonly fileNames: () => readonly string[];
  /** By what a file was known when it was put there. */
  readonly stampOf: (file: string) => string | undefined;
  /** Without content the file is known, so that it is not read again, and nothing more. */
  readonly put: (file: string, stamp: string, content: Content | undefined) => void;
  readonly remove: (file: string) => void;
}

/** What is put there. */
export interface Choice<Content> {
  /** Whether a file by its name can hold what is looked for. */
  readonly isWanted: (name: string) => boolean;
  readonly contentIn: (file: string, text: string) => Content | undefined;
}
