import type { Source } from '../structure/context.ts';
import type { Landmark } from '../structure/landmark.ts';
import { isBlank, lineAt } from '../lines.ts';

/** A line above which footnotes may stand, and why: a page ends, a heading of a question or answer comes, or the text ends. */
export interface Boundary {
  readonly line: number;
  readonly kind: 'page' | 'end' | 'heading';
}

export function boundaries(source: Source, landmarks: readonly Landmark[]): readonly Boundary[] {
  const { lines, furnitureLines, pageStarts, text } = source;
  const found: Boundary[] = [];
  const headings = landmarks.map((landmark) => ({
    line: lineAt(lines, landmark.span.start),
    section: landmark.kind !== 'question' && landmark.kind !== 'answer',
  }));
  let next = 0;
  for (let line = 1; line < lines.count; line++) {
    while (next < headings.length && (headings[next]?.line ?? 0) < line) next++;
    const page = pageStarts[line] === 1 || carriesOnPage(text, source, line);
    if (headings[next]?.line === line && !page)
      found.push({ line, kind: headings[next]?.section === true ? 'end' : 'heading' });
    else if (page || (furnitureLines[line] === 1 && furnitureLines[line - 1] !== 1))
      found.push({ line, kind: 'page' });
  }
  return [...found, { line: lines.count, kind: 'end' }];
}

/** A form feed that became a blank: a line that starts with one, right under a line that does not. */
function carriesOnPage(text: string, source: Source, line: number): boolean {
  const start = source.lines.starts[line] ?? 0;
  if (text.charCodeAt(start) !== 32 || source.lines.from[line] !== start + 1) return false;
  return !isBlank(source.lines, line - 1) && text.charCodeAt(source.lines.starts[line - 1] ?? 0) !== 32;
}
