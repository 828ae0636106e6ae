import type { Desk } from '../../dossiers/desk.ts';
import type { Marks } from '../../dossiers/desk/knowledge.ts';
import { stemOf } from '../../dossiers/file/names.ts';
import type { Shelf } from '../shelf.ts';
import type { Wanted } from './wanted.ts';

interface Known {
  readonly stamp: string;
  readonly kind: Wanted['kind'] | undefined;
}

/** The desk as files are put on it. What reviewers noted counts for the documents beside it of the same name. */
export class DeskShelf implements Shelf<Wanted> {
  private readonly desk: Desk;
  private readonly known = new Map<string, Known>();
  private readonly documents = new Map<string, Set<string>>();
  private readonly marks = new Map<string, Marks>();

  constructor(desk: Desk) {
    this.desk = desk;
  }

  fileNames(): readonly string[] {
    return [...this.known.keys()];
  }

  stampOf(file: string): string | undefined {
    return this.known.get(file)?.stamp;
  }

  put(file: string, stamp: string, content: Wanted | undefined): void {
    if (this.known.get(file)?.kind !== content?.kind) this.takeAway(file);
    this.known.set(file, { stamp, kind: content?.kind });
    const stem = stemOf(file);
    if (content?.kind === 'marks') this.mark(stem, content.marks);
    if (content?.kind !== 'document') return;
    this.documents.set(stem, (this.documents.get(stem) ?? new Set()).add(file));
    this.desk.putMarks(file, this.marks.get(stem));
    this.desk.put(file, content.document.text, content.document);
  }

  remove(file: string): void {
    this.takeAway(file);
    this.known.delete(file);
  }

  private takeAway(file: string): void {
    const kind = this.known.get(file)?.kind;
    if (kind === 'marks') this.mark(stemOf(file), undefined);
    if (kind !== 'document') return;
    this.documents.get(stemOf(file))?.delete(file);
    this.desk.putMarks(file, undefined);
    this.desk.remove(file);
  }

  private mark(stem: string, marks: Marks | undefined): void {
    if (marks === undefined) this.marks.delete(stem);
    else this.marks.set(stem, marks);
    for (const file of this.documents.get(stem) ?? []) this.desk.putMarks(file, marks);
  }
}
