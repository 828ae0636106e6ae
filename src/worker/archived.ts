import { sourceOf } from '../archive/sourceOf.ts';
import type { Source } from '../archive/source.ts';
import { ourDocument } from './ourDocument.ts';
import { mayHoldText } from './readBytes.ts';
import type { Choice } from './shelf.ts';

/** What an archive holds of a file: what can be used again. */
export const archived: Choice<Source> = {
  isWanted: mayHoldText,
  contentIn: (file, text) => {
    const document = ourDocument(file, text);
    return document === undefined ? undefined : sourceOf(document, file);
  },
};
