import {
  bomb,
  circling,
  crowd,
  crowdOf,
  deepStyles,
  encrypted,
  farLevels,
  laughing,
  liar,
  listItem,
  nested,
  nestedInWord,
  overlapping,
  referring,
  tables,
  unknownMethod,
} from './harmfulWord.ts';
import { joined, type HostileFile } from './hostileFile.ts';
import { rawZip, textEntry } from './rawZip.ts';
import { DOCUMENT, documentOf, paragraph, QUESTION, relations, W, withDocument } from './wordParts.ts';

const DAMAGED = { because: 'is beschadigd of niet volledig' };
const TOO_MUCH = { because: 'bevat veel meer dan een stel vragen en antwoorden en wordt niet gelezen' };
const TOO_DEEP = { because: 'is te ingewikkeld opgebouwd om te lezen' };
const NO_WORD = { because: 'is geen Word-bestand, maar een ander ingepakt bestand' };
const ENTITIES = {
  because:
    'omschrijft in de kop zelf tekens en stukken tekst (entiteiten); die worden om veiligheidsredenen niet ingevuld',
};

export const wordFiles: readonly HostileFile[] = [
  { name: 'a Word file of which a part unpacks to four gigabytes', make: bomb, expected: TOO_MUCH },
  { name: 'a Word file of which a part says that it is small', make: () => liar(300), expected: DAMAGED },
  {
    name: 'a Word file of which a part unpacks to a gigabyte and says that it is small',
    make: () => liar(1000),
    expected: DAMAGED,
  },
  {
    name: 'a Word file of which a part says that it is four gigabytes',
    make: () => withDocument({ ...documentOf(paragraph(QUESTION)), says: 0xfffffff0 }),
    expected: TOO_MUCH,
  },
  { name: 'a Word file with sixty thousand parts', make: crowd, expected: { words: QUESTION } },
  {
    name: 'a Word file with sixty thousand parts that are read',
    make: () => crowdOf((number) => `word/document${number}.xml`),
    expected: { words: QUESTION },
  },
  { name: 'a Word file of which the parts overlap', make: overlapping, expected: TOO_MUCH },
  { name: 'zip in zip in zip', make: nested, expected: NO_WORD },
  { name: 'a Word file in a Word file', make: nestedInWord, expected: { words: QUESTION } },
  {
    name: 'a Word file that is encrypted as a zip',
    make: encrypted,
    expected: { because: 'is beveiligd met een wachtwoord; bewaar het eerst zonder wachtwoord' },
  },
  { name: 'a Word file that is packed in an unknown way', make: unknownMethod, expected: DAMAGED },
  { name: 'a Word file that refers to others', make: referring, expected: { words: QUESTION } },
  {
    name: 'a Word file that names another part as its text',
    make: () =>
      rawZip([
        textEntry('_rels/.rels', relations([['officeDocument', '../../../../../etc/passwd']])),
        documentOf(paragraph(QUESTION)),
      ]),
    expected: { words: QUESTION },
  },
  {
    name: 'a Word file with a document type',
    make: () => withDocument(textEntry(DOCUMENT, laughing(''))),
    expected: ENTITIES,
  },
  {
    name: 'a Word file with a document type behind a long comment',
    make: () => withDocument(textEntry(DOCUMENT, laughing(`<!--${'-'.repeat(0)}${'x'.repeat(300_000)}-->`))),
    expected: ENTITIES,
  },
  {
    name: 'a Word file with a document type in UTF-16',
    make: () => {
      const bytes = joined('\xff\xfe', Buffer.from(laughing(''), 'utf16le'));
      return withDocument({ name: DOCUMENT, packed: bytes, says: bytes.length, method: 0 });
    },
    expected: DAMAGED,
  },
  {
    name: 'a Word file with a document type in its relations',
    make: () => rawZip([textEntry('_rels/.rels', laughing('')), documentOf(paragraph(QUESTION))]),
    expected: ENTITIES,
  },
  {
    name: 'a Word file of 100,000 elements in each other',
    make: () => withDocument(documentOf('<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000))),
    expected: TOO_DEEP,
  },
  {
    name: 'a Word file of tables in tables',
    make: () => withDocument(documentOf(tables(2000))),
    expected: TOO_DEEP,
  },
  {
    name: 'a Word file with styles in each other',
    make: () => withDocument(documentOf(paragraph(QUESTION)), [textEntry('word/styles.xml', deepStyles())]),
    expected: TOO_DEEP,
  },
  {
    name: 'a Word file of one paragraph of 50 MB',
    make: () => withDocument(documentOf(paragraph('woorden '.repeat(6_250_000)))),
    expected: TOO_MUCH,
  },
  {
    name: 'a Word file of two million empty paragraphs',
    make: () => withDocument(documentOf('<w:p/>'.repeat(2_000_000))),
    expected: TOO_MUCH,
  },
  {
    name: 'a Word file of 50 MB of runs',
    make: () => withDocument(documentOf(`<w:p>${'<w:r><w:t>woord </w:t></w:r>'.repeat(1_800_000)}</w:p>`)),
    expected: TOO_MUCH,
  },
  {
    name: 'a Word file that counts its lists in levels that there are not',
    make: () => withDocument(documentOf(listItem), [textEntry('word/numbering.xml', farLevels)]),
    expected: { words: QUESTION },
  },
  {
    name: 'a Word file of which the styles are based on each other',
    make: () =>
      withDocument(documentOf(paragraph(QUESTION, 'A')), [
        textEntry('word/styles.xml', circling),
        textEntry('word/numbering.xml', farLevels),
      ]),
    expected: { words: QUESTION },
  },
  ...[1, 3, 5, 7, 9].map((tenth) => ({
    name: `a Word file that is cut off at ${tenth} tenths`,
    make: () => {
      const whole = withDocument(documentOf(paragraph(QUESTION)));
      return whole.slice(0, (whole.length * tenth) / 10);
    },
    expected: DAMAGED,
  })),
  {
    name: 'a Word file of which the XML is not closed',
    make: () => withDocument(textEntry(DOCUMENT, `<w:document ${W}><w:body>${paragraph(QUESTION)}`)),
    expected: DAMAGED,
  },
];

/** A Word file that is as it should be. */
export function plainWordFile(text = QUESTION): Uint8Array {
  return withDocument(documentOf(paragraph(text)));
}
