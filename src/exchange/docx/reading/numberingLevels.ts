import { readXml } from './wordXml.ts';

/** How one level of a list counts. Source: ECMA-376, part 1, 17.9. */
export interface Level {
  readonly start: number;
  /** `decimal`, `lowerLetter`, `bullet` … */
  readonly format: string;
  /** `%1.`, `Vraag %1`, `%1.%2`. */
  readonly text: string;
}

/** A list as paragraphs name it: lists of one kind count on from each other, unless one starts anew. */
export interface List {
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of a Word file by their number, from `word/numbering.xml`. */
export function listsIn(xml: string): ReadonlyMap<string, List> {
  const reader = new NumberingReader();
  readXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
  });
  return reader.lists();
}

class NumberingReader {
  private readonly kinds = new Map<string, Map<number, { -readonly [Key in keyof Level]: Level[Key] }>>();
  private readonly named = new Map<string, { kind: string; readonly restarts: Map<number, number> }>();
  private kind: string | undefined;
  private list: string | undefined;
  private level = 0;

  lists(): ReadonlyMap<string, List> {
    return new Map(
      [...this.named].map(([number, { kind, restarts }]) => [
        number,
        { kind, levels: this.kinds.get(kind) ?? new Map<number, Level>(), restarts },
      ]),
    );
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'w:abstractNum') {
      this.kind = attributes['w:abstractNumId'] ?? '';
      this.kinds.set(this.kind, new Map());
    } else if (name === 'w:num') {
      this.list = attributes['w:numId'] ?? '';
      this.named.set(this.list, { kind: '', restarts: new Map() });
    } else if (name === 'w:lvl' || name === 'w:lvlOverride') {
      this.level = Number(attributes['w:ilvl'] ?? 0);
      const levels = this.kinds.get(this.kind ?? '');
      if (this.kind !== undefined) levels?.set(this.level, { start: 1, format: 'decimal', text: '' });
    } else this.readValue(name, attributes['w:val'] ?? '');
  }

  close(name: string): void {
    if (name === 'w:abstractNum') this.kind = undefined;
    if (name === 'w:num') this.list = undefined;
  }

  private readValue(name: string, value: string): void {
    const list = this.list === undefined ? undefined : this.named.get(this.list);
    if (name === 'w:abstractNumId' && list !== undefined) list.kind = value;
    if (name === 'w:startOverride') list?.restarts.set(this.level, Number(value));
    const level = this.kind === undefined ? undefined : this.kinds.get(this.kind)?.get(this.level);
    if (level === undefined) return;
    if (name === 'w:start') level.start = Number(value);
    if (name === 'w:numFmt') level.format = value;
    if (name === 'w:lvlText') level.text = value;
  }
}
