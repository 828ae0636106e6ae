const OPENING = /[[{]/;
const CLOSING = /[\]}]/;
/** What opens one list or key within another on the same line: `- - - `. */
const INDICATORS = /^[ \t]*(?:[-?:][ \t]+)*/;

/**
 * How deep a text in YAML is at most nested, as far as its signs and indents tell: more than it is where brackets stand in
 * words, never much less. In linear time.
 */
export function nestingOf(text: string): number {
  let deepest = 0;
  let brackets = 0;
  const indents: number[] = [];
  for (const line of text.split('\n')) {
    const lead = INDICATORS.exec(line)?.[0] ?? '';
    if (lead.length < line.trimEnd().length) {
      const indent = lead.search(/\S|$/);
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
      indents.push(indent);
    }
    const indicators = lead.replace(/\s/g, '').length;
    for (const sign of line) {
      if (OPENING.test(sign)) brackets++;
      else if (CLOSING.test(sign) && brackets > 0) brackets--;
      deepest = Math.max(deepest, brackets);
    }
    deepest = Math.max(deepest, indents.length + indicators);
  }
  return deepest;
}
