import { openedPackage, setXml, xmlOf, type Parts, type Refused } from '../package.ts';
import { addPart, addType, mainPart, related, typeOf, type PartKind } from '../parts.ts';
import { rootOf } from '../xml.ts';
import { bodyInTemplate } from './body.ts';
import { withFootnotes } from './footnotes.ts';
import { withNumbering } from './numbering.ts';
import { renamedStyles, withStyles } from './styles.ts';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Puts our content in a template: its styles, headers, footers and page stay, our paragraphs get its styles by their
 * names, and what it has no style for keeps ours.
 */
export function inTemplate(ours: Parts, template: Uint8Array): Parts | Refused {
  const refused = refusalOf(template);
  if (refused !== undefined) return { refused };
  const parts = openedPackage(template);
  const main = parts && mainPart(parts);
  const document = parts && main && xmlOf(parts, main);
  if (parts === undefined || main === undefined || document === undefined) return { refused: NO_DOCX };
  const type = typeOf(parts, main) ?? '';
  if (type.includes('macroEnabled')) return { refused: MACROS };
  if (!type.includes('wordprocessingml') || rootOf(document)?.name !== 'w:document')
    return { refused: NO_DOCX };
  addType(parts, `/${main}`, DOCUMENT);
  merge({ ours, parts, main, document });
  return parts;
}

const NO_DOCX =
  'Het sjabloon is geen Word-bestand dat gelezen kan worden. Kies een bestand dat in Word is opgeslagen als .dotx of .docx.';
const OLD =
  'Het sjabloon is een Word-bestand van voor 2007, of het is beveiligd met een wachtwoord. Sla het in Word zonder wachtwoord op als .dotx en kies dat bestand.';
const MACROS =
  'Het sjabloon bevat macro’s. Sla het in Word op als .dotx, een sjabloon zonder macro’s, en kies dat bestand.';

function refusalOf(template: Uint8Array): string | undefined {
  return OLD_WORD.every((byte, at) => template[at] === byte) ? OLD : undefined;
}

interface Merge {
  readonly ours: Parts;
  readonly parts: Parts;
  readonly main: string;
  readonly document: string;
}

function merge({ ours, parts, main, document }: Merge): void {
  const own = (kind: PartKind): string => xmlOf(ours, `word/${kind}.xml`) ?? '';
  const content = xmlOf(ours, 'word/document.xml') ?? '';
  const footnotes = own('footnotes');
  const path = related(parts, main, 'styles');
  const styles = withStyles(path && xmlOf(parts, path), own('styles'), [content, footnotes]);
  put({ parts, main, kind: 'styles', xml: styles.xml });
  const lists = withNumbering(existing(parts, main, 'numbering'), own('numbering'), content);
  if (lists.xml !== undefined) put({ parts, main, kind: 'numbering', xml: lists.xml });
  const notes = withFootnotes(
    existing(parts, main, 'footnotes'),
    footnotes,
    lists.content,
    bodyInTemplate(document, ''),
  );
  if (notes.xml !== undefined)
    put({ parts, main, kind: 'footnotes', xml: renamedStyles(notes.xml, styles.ids) });
  setXml(parts, main, bodyInTemplate(document, renamedStyles(notes.content, styles.ids)));
}

function existing(parts: Parts, main: string, kind: PartKind): string | undefined {
  const path = related(parts, main, kind);
  return path === undefined ? undefined : xmlOf(parts, path);
}

function put({
  parts,
  main,
  kind,
  xml,
}: Omit<Merge, 'ours' | 'document'> & { kind: PartKind; xml: string }): void {
  const path = related(parts, main, kind);
  if (path !== undefined && parts.has(path)) setXml(parts, path, xml);
  else addPart(parts, main, kind, xml);
}
