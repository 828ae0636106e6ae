import type { Block, Flow, FlowNote } from './flow.ts';

const TYPED = /^\[(\d{1,3}) ?\]\s+(?=\S)/;

/**
 * A flow with the footnotes that were typed at its end, `[3] De Spoorbode`, among the others: such is how a letter has
 * those that nothing refers to.
 */
export function withTypedFootnotes({ blocks, notes }: Flow): Flow {
  const own = new Set(notes.map(({ mark }) => mark));
  const typed: FlowNote[] = [];
  let end = blocks.length;
  for (; end > 0; end--) {
    const note = typedNote(blocks[end - 1]);
    if (note === undefined || own.has(note.mark)) break;
    typed.push(note);
  }
  if (typed.length === 0) return { blocks, notes };
  const all = [...notes, ...typed.reverse()];
  return {
    blocks: blocks.slice(0, end),
    notes: all.sort((one, other) => Number(one.mark) - Number(other.mark)),
  };
}

function typedNote(block: Block | undefined): FlowNote | undefined {
  if (block?.kind !== 'paragraph' || block.item !== undefined) return undefined;
  const match = TYPED.exec(block.text);
  const mark = match?.[1];
  if (match === null || mark === undefined) return undefined;
  return { mark: String(Number(mark)), text: block.text.slice(match[0].length).replace(/\s+/g, ' ') };
}
