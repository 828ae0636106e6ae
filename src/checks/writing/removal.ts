import type { Heading } from '../../document/model.ts';
import type { TextEdit } from '../check.ts';
import { skipWhiteSpace } from './lineBreaks.ts';

/** Takes out a heading that has no text, with the white space below it: what follows takes its place. */
export function removeHeading(text: string, heading: Heading): TextEdit {
  return { span: { start: heading.start, end: skipWhiteSpace(text, heading.end) }, newText: '' };
}
