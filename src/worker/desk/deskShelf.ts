import type { Desk } from '../../dossiers/desk.ts';
import type { Shelf } from '../shelf.ts';
import type { Wanted } from './wanted.ts';

/** The desk as files are put on it. */
export class DeskShelf implements Shelf<Wanted> {
  private readonly desk: Desk;
  private readonly stamps = new Map<
    string,
    { readonly stamp: string; readonly kind: Wanted['kind'] | undefined }
  >();

  constructor(desk: Desk) {
    this.desk = desk;
  }

  fileNames(): readonly string[] {
    return [...this.stamps.keys()];
  }

  stampOf(file: string): string | undefined {
    return this.stamps.get(file)?.stamp;
  }

  put(file: string, stamp: string, content: Wanted | undefined): void {
    if (this.stamps.get(file)?.kind !== content?.kind) this.takeAway(file);
    this.stamps.set(file, { stamp, kind: content?.kind });
    if (content?.kind === 'document') this.desk.put(file, content.document.text, content.document);
  }

  remove(file: string): void {
    this.takeAway(file);
    this.stamps.delete(file);
  }

  private takeAway(file: string): void {
    const kind = this.stamps.get(file)?.kind;
    if (kind === 'document') this.desk.remove(file);
  }
}
