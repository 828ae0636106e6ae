import type { Trouble } from './protocol.ts';

/** Nobody reads more. */
const MOST_TOLD = 100;

/** What could not be read or written, each file once, until it could. */
export class Troubles {
  private readonly sentences = new Map<string, string>();

  /** What a file is called in a sentence. */
  private readonly nameOf: (file: string) => string;

  constructor(nameOf: (file: string) => string = (file) => file) {
    this.nameOf = nameOf;
  }

  /** `because` follows the name: `is groter dan 5 MB`. */
  add(file: string, because: string): void {
    this.sentences.set(file, `‘${this.nameOf(file)}’ ${because}.`);
  }

  solved(file: string): void {
    this.sentences.delete(file);
  }

  solvedWhere(isSolved: (file: string) => boolean): void {
    for (const file of [...this.sentences.keys()].filter(isSolved)) this.sentences.delete(file);
  }

  first(): readonly Trouble[] {
    return this.all().slice(0, MOST_TOLD);
  }

  all(): readonly Trouble[] {
    return [...this.sentences].map(([file, sentence]) => ({ file, sentence }));
  }
}
