import type { Document } from '../../document/model.ts';
import { parse } from '../../document/parse.ts';
import { isClearlyKamervragen } from '../../document/recognise.ts';
import { hasOwnName, mayHoldText } from '../readBytes.ts';
import type { Choice } from '../shelf.ts';

/** What the desk has of a file: a document, or what reviewers noted beside one. */
export type Wanted = { readonly kind: 'document'; readonly document: Document };

export const wanted: Choice<Wanted> = {
  isWanted: mayHoldText,
  contentIn: (file, text) => {
    const document = parse(text);
    const isOurs = hasOwnName(file) || document.kind === 'letter' || isClearlyKamervragen(text);
    return isOurs ? { kind: 'document', document } : undefined;
  },
};
