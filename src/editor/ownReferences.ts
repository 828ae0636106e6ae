import { pointsElsewhere } from '../checks/reading/elsewhere.ts';
import { referencesInText } from '../checks/reading/references.ts';
import type { Document } from '../document/model.ts';

/**
 * A document without its references to questions of another set: following `vraag 3 van het lid …` to one's own
 * question 3 would lead astray.
 */
export function withOwnReferences(document: Document): Document {
  const own = referencesInText(document).filter((reference) => !pointsElsewhere(document.text, reference));
  const others = document.references.filter((reference) => !('numbers' in reference));
  return { ...document, references: [...own, ...others] };
}
