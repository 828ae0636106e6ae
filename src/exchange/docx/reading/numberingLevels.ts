import { readXml } from '../wordXml.ts';

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

type Levels = Map<number, { -readonly [Key in keyof Level]: Level[Key] }>;

/** A kind of list, or one list: what it says of levels itself. */
interface Said {
  readonly levels: Levels;
  readonly restarts: Map<number, number>;
  kind: string;
  /** The style by whose name another kind has the levels, or whose name this one has. */
  ledBy: string | undefined;
  leads: string | undefined;
}

class NumberingReader {
  private readonly kinds = new Map<string, Said>();
  private readonly named = new Map<string, Said>();
  private said: Said | undefined;
  private level = 0;

  lists(): ReadonlyMap<string, List> {
    return new Map(
      [...this.named].map(([number, { kind, levels, restarts }]) => [
        number,
        { kind, levels: new Map([...this.levelsOf(kind), ...levels]), restarts },
      ]),
    );
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'w:abstractNum') this.begin(this.kinds, attributes['w:abstractNumId']);
    else if (name === 'w:num') this.begin(this.named, attributes['w:numId']);
    else if (name === 'w:lvlOverride') this.level = Number(attributes['w:ilvl'] ?? 0);
    else if (name === 'w:lvl') {
      this.level = Number(attributes['w:ilvl'] ?? 0);
      this.said?.levels.set(this.level, { start: 1, format: 'decimal', text: '' });
    } else if (this.said !== undefined) this.readValue(this.said, name, attributes['w:val'] ?? '');
  }

  close(name: string): void {
    if (name === 'w:abstractNum' || name === 'w:num') this.said = undefined;
  }

  private begin(among: Map<string, Said>, number = ''): void {
    this.said = { levels: new Map(), restarts: new Map(), kind: '', ledBy: undefined, leads: undefined };
    among.set(number, this.said);
  }

  private readValue(said: Said, name: string, value: string): void {
    if (name === 'w:abstractNumId') said.kind = value;
    if (name === 'w:numStyleLink') said.ledBy = value;
    if (name === 'w:styleLink') said.leads = value;
    if (name === 'w:startOverride') said.restarts.set(this.level, Number(value));
    const level = said.levels.get(this.level);
    if (level === undefined) return;
    if (name === 'w:start') level.start = Number(value);
    if (name === 'w:numFmt') level.format = value;
    if (name === 'w:lvlText') level.text = value;
  }

  /** A kind can leave its levels to the one that has the name of a style. */
  private levelsOf(kind: string): Levels {
    const own = this.kinds.get(kind);
    if (own?.ledBy === undefined) return own?.levels ?? new Map<number, Level>();
    const leading = [...this.kinds.values()].find(({ leads }) => leads === own.ledBy);
    return leading?.levels ?? own.levels;
  }
}
