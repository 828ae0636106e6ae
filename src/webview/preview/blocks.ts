import type { Stretch } from './protocol.ts';
import { inStep, type Anchor } from './scrolling.ts';

/** What says where in the text it stands. */
const PLACED = '[data-start]';

/** The blocks of a letter, in the order of the page. */
export function blocksIn(box: ParentNode): readonly HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(PLACED)];
}

export function stretchOf({ dataset }: HTMLElement): Stretch {
  return { start: Number(dataset['start']), end: Number(dataset['end']) };
}

/** The places that the letter in a box that scrolls has in common with a text of so many characters. */
export function anchorsIn(box: HTMLElement, length: number): readonly Anchor[] {
  const top = box.getBoundingClientRect().top - box.scrollTop;
  const anchors = partsIn(box)
    // Footnotes stand at the end of the page, wherever they are in the text.
    .filter((block) => block.closest('.voetnoten') === null)
    .flatMap((block) => {
      const { start, end } = stretchOf(block);
      const place = block.getBoundingClientRect();
      return [
        { offset: start, y: place.top - top },
        { offset: end, y: place.bottom - top },
      ];
    });
  return inStep(anchors, { offset: length, y: box.scrollHeight });
}

/** The blocks without those that are a question or an answer as a whole. */
function partsIn(box: ParentNode): readonly HTMLElement[] {
  return blocksIn(box).filter(({ tagName }) => tagName !== 'SECTION');
}

/** The smallest block around an element, and where it begins in the text. */
export function offsetOf(element: Element | null): number | undefined {
  const block = element?.closest<HTMLElement>(PLACED);
  return block ? stretchOf(block).start : undefined;
}

/** Makes a change above or in what is read, and keeps what is read where it is. */
export function keepingPlace(box: HTMLElement, change: () => void): void {
  const before = partsIn(box);
  const { top } = box.getBoundingClientRect();
  const at = before.findIndex((block) => block.getBoundingClientRect().top >= top);
  const read = before[at];
  const place = read?.getBoundingClientRect().top ?? 0;
  change();
  const after = partsIn(box);
  const same = [after[at], after[at + after.length - before.length]].find(
    (block) => block !== undefined && block.textContent === read?.textContent,
  );
  if (same !== undefined) box.scrollTop += same.getBoundingClientRect().top - place;
}
