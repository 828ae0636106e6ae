import { Builder } from './index/builder.ts';
import type { WordLevel } from './index/window.ts';
import type { Source } from './source.ts';
import { createWordReader } from './words/wordReader.ts';

/** The documents of a window to come, and the files that they are of with their stamps, in the same order. */
export interface Coming {
  readonly words: WordLevel;
  readonly files: ReadonlyMap<string, string>;
}

/** The room of a builder of so many passages is kept for the next; that of more would take memory for nothing. */
const KEPT_FOR = 500;

/** Documents that came lately and cannot be found yet, as many together as a window holds. */
export class Waiting {
  private readonly readWords = createWordReader();
  private builder = new Builder(this.readWords);
  private files = new Map<string, string>();
  private full: Coming[] = [];

  get passages(): number {
    return this.full.reduce((sum, { words }) => sum + words.size, this.builder.size);
  }

  get documents(): number {
    return this.full.reduce((sum, { files }) => sum + files.size, this.files.size);
  }

  add(file: string, stamp: string, source: Source): void {
    if (!this.builder.hasRoomFor(source)) this.close();
    this.builder.add(source);
    this.files.set(file, stamp);
  }

  has(file: string): boolean {
    return this.allFiles().some((files) => files.has(file));
  }

  stampOf(file: string): string | undefined {
    return this.allFiles()
      .find((files) => files.has(file))
      ?.get(file);
  }

  fileNames(): readonly string[] {
    return this.allFiles().flatMap((files) => [...files.keys()]);
  }

  /** All of them; they stay here until they are taken. */
  all(): readonly Coming[] {
    this.close();
    return this.full;
  }

  /** The first of them; nothing when there are none. */
  take(): Coming | undefined {
    this.close();
    return this.full.shift();
  }

  private allFiles(): readonly ReadonlyMap<string, string>[] {
    return [this.files, ...this.full.map(({ files }) => files)];
  }

  private close(): void {
    if (this.files.size === 0) return;
    this.full.push({ words: this.builder.build(), files: this.files });
    if (this.builder.size <= KEPT_FOR) this.builder.clear();
    else this.builder = new Builder(this.readWords);
    this.files = new Map();
  }
}
