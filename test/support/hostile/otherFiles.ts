import { joined, randomBytes, type HostileFile } from './hostileFile.ts';
import { rawZip, textEntry } from './rawZip.ts';

const QUESTION = 'Wie beslist er over de leesbus?';
const OTHER_ZIP = { because: 'is geen Word-bestand, maar een ander ingepakt bestand' };
const PICTURE = { because: 'is een afbeelding en geen tekst' };

export const otherFiles: readonly HostileFile[] = [
  {
    name: 'a .doc',
    make: () => joined('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', new Uint8Array(4000)),
    expected: {
      because:
        'is een Word-bestand van vóór 2007 (.doc) of beveiligd met een wachtwoord; open het in Word en bewaar het als .docx zonder wachtwoord',
    },
  },
  { name: 'a PNG', make: () => joined('\x89PNG\r\n\x1a\n', randomBytes(1000)), expected: PICTURE },
  { name: 'a JPEG', make: () => joined('\xff\xd8\xff\xe0', randomBytes(1000)), expected: PICTURE },
  {
    name: 'a WebP',
    make: () => joined('RIFF\x10\x00\x00\x00WEBPVP8 ', randomBytes(1000)),
    expected: PICTURE,
  },
  {
    name: 'an rtf',
    make: () => joined(`{\\rtf1\\ansi ${QUESTION}}`),
    expected: { because: 'is van een soort die niet wordt gelezen; bewaar het als .docx, .pdf of tekst' },
  },
  ...(
    [
      ['an odt', 'mimetype', 'application/vnd.oasis.opendocument.text'],
      ['an xlsx', 'xl/workbook.xml', '<workbook/>'],
      ['a pptx', 'ppt/presentation.xml', '<presentation/>'],
    ] as const
  ).map(([name, part, text]) => ({
    name,
    make: () => rawZip([textEntry(part, text)]),
    expected: OTHER_ZIP,
  })),
  { name: 'an empty zip', make: () => rawZip([]), expected: OTHER_ZIP },
  { name: 'an empty file', make: () => new Uint8Array(0), expected: { words: '' } },
  { name: 'random bytes', make: () => randomBytes(100_000), expected: { because: 'is geen tekst' } },
  {
    name: 'a hundred megabytes and one byte',
    make: () => new Uint8Array(100_000_001),
    expected: { because: 'is te groot' },
  },
  {
    name: 'UTF-8 that is cut off within a letter',
    make: () => joined(Buffer.from(`${QUESTION} één ruïne é`)).slice(0, -1),
    expected: { words: `${QUESTION} één ruïne` },
  },
  {
    name: 'UTF-16 that is cut off within a letter',
    make: () => joined('\xff\xfe', Buffer.from(QUESTION, 'utf16le')).slice(0, -1),
    expected: { words: QUESTION.slice(0, -1) },
  },
];
