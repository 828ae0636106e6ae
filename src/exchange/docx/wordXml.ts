import { Parser } from 'htmlparser2';

export interface XmlReader {
  /** `start` is where the tag begins in the text, `end` where it is over. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, place: XmlPlace) => void;
  readonly close: (name: string, place: XmlPlace) => void;
}

export interface XmlPlace {
  readonly start: number;
  readonly end: number;
}

/** Reads a part of a Word file tag by tag. The parser knows no document types: nothing is expanded, nothing fetched. */
export function readXml(xml: string, reader: XmlReader): void {
  const place = (): XmlPlace => ({ start: parser.startIndex, end: parser.endIndex + 1 });
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes, place()),
      onclosetag: (name) => reader.close(name, place()),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}
