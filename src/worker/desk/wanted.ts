import type { Document } from '../../document/model.ts';
import type { Marks } from '../../dossiers/desk/knowledge.ts';
import { isDossierFile } from '../../dossiers/file/names.ts';
import { marksIn } from '../../dossiers/file/read.ts';
import { ourDocument } from '../ourDocument.ts';
import { mayHoldText } from '../readBytes.ts';
import type { Choice } from '../shelf.ts';

/** What the desk has of a file: a document, or what reviewers noted beside one. */
export type Wanted =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'marks'; readonly marks: Marks };

export const wanted: Choice<Wanted> = {
  isWanted: (name) => mayHoldText(name) || isDossierFile(name),
  contentIn: (file, text) => {
    if (isDossierFile(file)) return { kind: 'marks', marks: marksIn(text) };
    const document = ourDocument(file, text);
    return document && { kind: 'document', document };
  },
};
