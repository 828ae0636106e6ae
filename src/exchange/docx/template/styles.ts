import { appended, attributeOf, childAt, childrenOf, rootOf, sourceOf, type Element } from '../xml.ts';

/** What Word calls a style in its files and what a Dutch Word shows; templates made by hand have either. */
const DUTCH: Readonly<Record<string, string>> = {
  standaard: 'normal',
  'kop 1': 'heading 1',
  'kop 2': 'heading 2',
  'kop 3': 'heading 3',
  voetnoottekst: 'footnote text',
  voetnootmarkering: 'footnote reference',
  voettekst: 'footer',
  lijstalinea: 'list paragraph',
};

interface Style {
  readonly id: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly xml: string;
}

export interface MergedStyles {
  readonly xml: string;
  /** For each of our styles that is used, the one that stands for it. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The template's styles with those of ours that our content uses and that it has none for, by name. */
export function withStyles(
  theirs: string | undefined,
  ours: string,
  contents: readonly string[],
): MergedStyles {
  const base = theirs ?? ours;
  const known = stylesIn(base);
  const own = new Map(stylesIn(ours).map((style) => [style.id, style]));
  const taken = new Set(known.map(({ id }) => id.toLowerCase()));
  const ids = new Map<string, string>();
  const missing: Style[] = [];
  const waiting = contents.flatMap(usedIn);
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const style = own.get(id);
    if (style === undefined || ids.has(id)) continue;
    const match = known.find((other) => other.type === style.type && sharesName(other, style));
    ids.set(id, match?.id ?? freeId(id, taken));
    if (match !== undefined) continue;
    missing.push(style);
    waiting.push(...usedIn(style.xml));
  }
  const root = rootOf(base);
  const added = missing.map(({ id, xml }) => withId(renamedStyles(xml, ids), ids.get(id) ?? id)).join('');
  return { xml: inDutch(root === undefined ? base : appended(base, root, added)), ids };
}

const REFERENCES = /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link)\b[^>]*?\bw:val=")([^"]*)(")/g;

/** XML in which styles go by the ids that they have in the template. */
export function renamedStyles(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(
    REFERENCES,
    (_, before: string, id: string, after: string) => before + (ids.get(id) ?? id) + after,
  );
}

function usedIn(xml: string): string[] {
  return [...xml.matchAll(REFERENCES)].map((match) => match[2] ?? '');
}

function stylesIn(xml: string): readonly Style[] {
  return childrenOf(xml, rootOf(xml))
    .filter(({ name }) => name === 'w:style')
    .map((style) => ({
      id: attributeOf(xml, style, 'w:styleId') ?? '',
      type: attributeOf(xml, style, 'w:type') ?? 'paragraph',
      names: namesOf(xml, style),
      xml: sourceOf(xml, style),
    }));
}

/** Its name and the other names that it goes by. */
function namesOf(xml: string, style: Element): readonly string[] {
  const values = ['w:name', 'w:aliases'].map((child) => {
    const element = childAt(xml, style, child);
    return (element && attributeOf(xml, element, 'w:val')) ?? '';
  });
  return values
    .join(',')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
    .map((name) => DUTCH[name] ?? name);
}

function sharesName(one: Style, other: Style): boolean {
  return one.names.some((name) => other.names.includes(name));
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${id}${count}`;
  taken.add(free.toLowerCase());
  return free;
}

/** The template has a default style of its own. */
function withId(style: string, id: string): string {
  return style.replace(/^<w:style\b[^>]*>/, (tag) =>
    tag.replace(/(\sw:styleId=")[^"]*/, `$1${id}`).replace(/\sw:default="[^"]*"/, ''),
  );
}

const LANGUAGE = '<w:lang w:val="nl-NL"/>';

/** Text is Dutch unless a style says otherwise, so that it is read aloud as Dutch. */
function inDutch(xml: string): string {
  const root = rootOf(xml);
  const defaults = childAt(xml, root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  if (defaults !== undefined) {
    const language = childAt(xml, defaults, 'w:lang');
    if (language === undefined) return appended(xml, defaults, LANGUAGE);
    const written = sourceOf(xml, language);
    const dutch = /\sw:val="/.test(written)
      ? written.replace(/(\sw:val=")[^"]*/, '$1nl-NL')
      : written.replace('<w:lang', '<w:lang w:val="nl-NL"');
    return xml.slice(0, language.start) + dutch + xml.slice(language.end);
  }
  if (root === undefined || childAt(xml, root, 'w:docDefaults') !== undefined) return xml;
  const all = `<w:docDefaults><w:rPrDefault><w:rPr>${LANGUAGE}</w:rPr></w:rPrDefault></w:docDefaults>`;
  return xml.slice(0, root.open) + all + xml.slice(root.open);
}
