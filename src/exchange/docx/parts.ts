import { CONTENT_TYPES, setXml, xmlOf, type Parts } from './package.ts';
import { appended, attributeOf, childrenOf, rootOf } from './xml.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The kinds of parts that a document leads to, by the end of their relationship's type. */
export type PartKind = 'styles' | 'numbering' | 'footnotes';

/** The path of the document itself, by the relationships of the package. */
export function mainPart(parts: Parts): string | undefined {
  return related(parts, '', 'officeDocument');
}

/** The path of a part that another one leads to; that of the package is the empty path. */
export function related(parts: Parts, from: string, kind: string): string | undefined {
  const xml = xmlOf(parts, relationshipsOf(from)) ?? '';
  const found = childrenOf(xml, rootOf(xml)).find(
    (relation) =>
      (attributeOf(xml, relation, 'Type') ?? '').endsWith(`/${kind}`) &&
      attributeOf(xml, relation, 'TargetMode') !== 'External',
  );
  const target = found && attributeOf(xml, found, 'Target');
  return target === undefined ? undefined : resolved(folderOf(from), target);
}

/** Adds a part beside the document, with its type and the relationship that leads to it. */
export function addPart(parts: Parts, main: string, kind: PartKind, xml: string): void {
  const folder = folderOf(main);
  const name = freeName(parts, folder, kind);
  setXml(parts, `${folder}${name}`, xml);
  addType(parts, `/${folder}${name}`, `${WORD_TYPE}.${kind}+xml`);
  addRelationship(parts, main, `${RELATIONSHIPS}/${kind}`, name);
}

/** Adds or replaces the type of a part. */
export function addType(parts: Parts, path: string, type: string): void {
  const xml = xmlOf(parts, CONTENT_TYPES) ?? '';
  const root = rootOf(xml);
  if (root === undefined) return;
  const override = `<Override PartName="${path}" ContentType="${type}"/>`;
  const known = childrenOf(xml, root).find((entry) => attributeOf(xml, entry, 'PartName') === path);
  const written =
    known === undefined
      ? appended(xml, root, override)
      : xml.slice(0, known.start) + override + xml.slice(known.end);
  setXml(parts, CONTENT_TYPES, written);
}

/** The type of a part where the package names one for it alone. */
export function typeOf(parts: Parts, path: string): string | undefined {
  const xml = xmlOf(parts, CONTENT_TYPES) ?? '';
  const entry = childrenOf(xml, rootOf(xml)).find(
    (one) => attributeOf(xml, one, 'PartName')?.toLowerCase() === `/${path}`.toLowerCase(),
  );
  return entry && attributeOf(xml, entry, 'ContentType');
}

export function addRelationship(parts: Parts, from: string, type: string, target: string): void {
  const path = relationshipsOf(from);
  const xml = xmlOf(parts, path) ?? `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
  const root = rootOf(xml);
  if (root === undefined) return;
  const ids = new Set(childrenOf(xml, root).map((relation) => attributeOf(xml, relation, 'Id')));
  let count = 1;
  while (ids.has(`rIdKv${count}`)) count++;
  const added = `<Relationship Id="rIdKv${count}" Type="${type}" Target="${target}"/>`;
  setXml(parts, path, appended(xml, root, added));
}

function relationshipsOf(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function freeName(parts: Parts, folder: string, kind: string): string {
  let name = `${kind}.xml`;
  for (let count = 2; parts.has(`${folder}${name}`); count++) name = `${kind}${count}.xml`;
  return name;
}
