import type { Document } from '../../document/model.ts';
import { parse } from '../../document/parse.ts';
import { isClearlyOne } from '../../document/recognise.ts';
import type { Marks } from '../../dossiers/desk/knowledge.ts';
import { isDossierFile } from '../../dossiers/file/names.ts';
import { readDossierFile } from '../../dossiers/file/read.ts';
import { hasOwnName, mayHoldText } from '../readBytes.ts';
import type { Choice } from '../shelf.ts';

/** What the desk has of a file: a document, or what reviewers noted beside one. */
export type Wanted =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'marks'; readonly marks: Marks };

export const wanted: Choice<Wanted> = {
  isWanted: (name) => mayHoldText(name) || isDossierFile(name),
  contentIn: (file, text) => {
    if (isDossierFile(file)) return { kind: 'marks', marks: marksIn(text) };
    const document = parse(text);
    const isOurs = hasOwnName(file) || document.kind === 'letter' || isClearlyOne(document);
    return isOurs ? { kind: 'document', document } : undefined;
  },
};

/** What is wrong in it is told in the editor, where it stands. */
function marksIn(text: string): Marks {
  const { ticked, asides } = readDossierFile(text);
  return { ticked, asides };
}
