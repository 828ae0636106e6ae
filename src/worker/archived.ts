import { sourceOf } from '../archive/sourceOf.ts';
import type { Source } from '../archive/source.ts';
import { parse } from '../document/parse.ts';
import { isClearlyOne } from '../document/recognise.ts';
import { hasOwnName, mayHoldText } from './readBytes.ts';
import type { Choice } from './shelf.ts';

/** What an archive holds of a file: what can be used again. */
export const archived: Choice<Source> = { isWanted: mayHoldText, contentIn };

function contentIn(file: string, text: string): Source | undefined {
  const document = parse(text);
  const isOurs = hasOwnName(file) || document.kind === 'letter' || isClearlyOne(document);
  return isOurs ? sourceOf(document, file) : undefined;
}
