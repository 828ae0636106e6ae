import type { Held, NewPlace } from './index/tiers.ts';

/** What is known of a file: what tells whether it has changed, and where its document is, if there is one in it. */
export interface FileRecord {
  readonly stamp: string;
  /** Nothing where there is no document in it. */
  readonly held: Held | undefined;
  readonly document: number;
}

/** What is known of the files of an archive, by name. */
export class FileRecords {
  private readonly records = new Map<string, FileRecord>();
  /** Files that came, changed or went without anything that can be found: they are to be kept too. */
  changes = 0;
  /** How many files have a document. */
  documents = 0;

  constructor(records: Iterable<readonly [file: string, record: FileRecord]>) {
    for (const [file, record] of records) {
      this.records.set(file, record);
      if (record.held !== undefined) this.documents++;
    }
  }

  all(): ReadonlyMap<string, FileRecord> {
    return this.records;
  }

  get(file: string): FileRecord | undefined {
    return this.records.get(file);
  }

  /** Of a file that is not there. */
  add(file: string, record: FileRecord): void {
    this.records.set(file, record);
    if (record.held === undefined) this.changes++;
    else this.documents++;
  }

  remove(file: string): FileRecord | undefined {
    const record = this.records.get(file);
    if (this.records.delete(file)) this.changes++;
    if (record?.held !== undefined) this.documents--;
    return record;
  }

  /** The documents of some windows are in another now, under other numbers. */
  move(old: readonly Held[], held: Held, newPlace: NewPlace): void {
    for (const [file, { stamp, held: before, document }] of this.records) {
      if (before === undefined || !old.includes(before)) continue;
      this.records.set(file, { stamp, held, document: newPlace(document, before) });
    }
  }
}
