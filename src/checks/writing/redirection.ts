import type { Label } from '../../document/model.ts';
import { parseLabels } from '../../document/numbers.ts';
import type { TextEdit } from '../check.ts';
import type { NumberReference } from '../reading/references.ts';

/** Changes one number in a reference; none where the number is not written, as inside `3 t/m 12`. */
export function redirected(
  text: string,
  reference: NumberReference,
  from: Label,
  to: Label,
): TextEdit | undefined {
  const { start, end } = reference.numbers;
  for (const match of text.slice(start, end).matchAll(/\d+[a-z]?/giu)) {
    if (parseLabels(match[0])[0] !== from) continue;
    const at = start + match.index;
    return { span: { start: at, end: at + match[0].length }, newText: to };
  }
  return undefined;
}
