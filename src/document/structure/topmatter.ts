import { isBlank, lineText } from '../lines.ts';
import type { Source } from './context.ts';

const TOP_LINES = 80;
const HEAD_LINE =
  /^(?:#{1,6} |\*\*)?(?:(?:Mondelinge |Schriftelijke )?(?:[Vv]ragen|[Vv]raag) van (?:het|de|van) |Antwoord van |Mededeling van |Zie ook Aanhangsel|\(?(?:ingezonden|ontvangen) \d|20\d\dZ ?\d{5}$|AH \d{1,5}$|kv-tk-|Nr\. \d+ |BRIEF VAN |Aan de [Vv]oorzitter |(?:Den Haag|[’']s-Gravenhage),? \d)/;
const CLOSES_HEAD = /\(?(?:ingezonden|ontvangen)[^()]{0,40}\)\s*\.?(?:\s*Zie ook.{0,100})?$/i;

/** Where the head of a text without question headings ends: after the last paragraph that is a head's. */
export function topMatterEnd(source: Source): number {
  const { lines, text } = source;
  let end = 0;
  let inside = false;
  for (let line = 0; line < Math.min(lines.count, TOP_LINES); line++) {
    if (isBlank(lines, line)) {
      inside = false;
      continue;
    }
    const content = lineText(text, lines, line).slice(0, 400);
    if (source.furnitureLines[line] === 1 || HEAD_LINE.test(content)) inside = true;
    if (!inside) continue;
    end = lines.starts[line + 1] ?? text.length;
    if (CLOSES_HEAD.test(content)) inside = false;
  }
  return end;
}
