import type { Passage } from '../../archive/passage.ts';
import type { Document } from '../../document/model.ts';
import { fill } from '../../library/fill.ts';
import { isLibrary } from './sources.ts';

/** The text to put in: an earlier answer word for word, a standard passage with what the head knows filled in. */
export function textToInsert({ text, source }: Passage, { head, text: documentText }: Document): string {
  const standard = isLibrary({ path: source.file });
  return (standard ? fill(text, head, { documentText }).text : text).trim();
}
