import type { Document } from '../document/model.ts';
import { parse } from '../document/parse.ts';
import { isClearlyOne } from '../document/recognise.ts';
import { hasOwnName } from './readBytes.ts';

/** What a file is when it is understood, where it is one of ours: by its name, as a letter, or by how it looks. */
export function ourDocument(file: string, text: string): Document | undefined {
  const document = parse(text);
  const isOurs = hasOwnName(file) || document.kind === 'letter' || isClearlyOne(document);
  return isOurs ? document : undefined;
}
