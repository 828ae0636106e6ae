import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, Inline, Letter, List } from '../../../../src/exchange/letter/letter.ts';
import { annexLines, letterFrom } from '../../../support/letters.ts';
import { anyQuestionSet } from '../../../support/questionSets.ts';
import { anyText } from '../../../support/texts.ts';

const RUNS = { numRuns: 150 };

function wordsOf(letter: Letter): readonly string[] {
  return (
    annexLines({ ...letter, footnotes: [], looseFootnotes: [] })
      .join('\n')
      .match(/woord[a-z]+/g) ?? []
  );
}

interface Placed {
  readonly span: { readonly start: number; readonly end: number };
}

function placedIn(blocks: readonly Block[]): readonly Placed[] {
  const inList = (list: List): readonly Placed[] => [
    list,
    ...list.items.flatMap((item) => [item, ...item.lists.flatMap(inList)]),
  ];
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return inList(block);
    return block.kind === 'table' ? [block, ...block.rows] : [block];
  });
}

function inlinesIn(letter: Letter): readonly Inline[] {
  const ofList = (list: List): readonly Inline[] =>
    list.items.flatMap((item) => [...item.inlines, ...item.lists.flatMap(ofList)]);
  const ofBlock = (block: Block): readonly Inline[] => {
    if (block.kind === 'list') return ofList(block);
    return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : block.inlines;
  };
  const pieces = letter.annex?.pieces.flatMap(({ blocks }) => blocks) ?? [];
  return [...(letter.cover?.body ?? []), ...pieces].flatMap(ofBlock);
}

describe('whatever a draft says', () => {
  it('every word of its questions and answers is in the letter once and in order', () => {
    fc.assert(
      fc.property(anyQuestionSet(), ({ text, words }) => {
        assert.deepEqual(wordsOf(letterFrom(text)), words);
        assert.deepEqual(wordsOf(letterFrom(text, { notes: 'keep' })), words);
      }),
      RUNS,
    );
  });

  it('its notes stay behind unless they are asked for', () => {
    fc.assert(
      fc.property(anyQuestionSet(), ({ text }) => {
        const sent = annexLines(letterFrom(text)).join('\n');
        assert.doesNotMatch(sent, /xnotitie|xbestand|\[/);
        const kept = annexLines(letterFrom(text, { notes: 'keep' })).join('\n');
        assert.equal(
          (kept.match(/xnotitie|xbestand/g) ?? []).length,
          (text.match(/xnotitie|xbestand/g) ?? []).length,
        );
      }),
      RUNS,
    );
  });

  it('its footnotes are numbered on, each with one first reference', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText().map((text) => ({ text, words: undefined })),
          anyQuestionSet(),
        ),
        ({ text, words }) => {
          const letter = letterFrom(text);
          const references = inlinesIn(letter).filter((inline) => inline.kind === 'footnote');
          const first = references.filter(({ place }) => place === 'first').map(({ number }) => number);
          assert.deepEqual(
            first,
            first.map((_, at) => at + 1),
          );
          assert.deepEqual(
            letter.footnotes.map(({ number }) => number),
            first,
          );
          if (words !== undefined) assert.deepEqual(letter.looseFootnotes, []);
          for (const { number } of references) assert.ok(number <= first.length);
        },
      ),
      RUNS,
    );
  });
});

describe('whatever a text says', () => {
  it('every block of its letter has a place in the text, and is read without fail', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { cover, annex } = letterFrom(text);
        const blocks = [...(cover?.body ?? []), ...(annex?.pieces ?? []).flatMap((piece) => piece.blocks)];
        for (const { span } of placedIn(blocks))
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        for (const { span, blocks: own } of annex?.pieces ?? [])
          for (const block of own) assert.ok(span.start <= block.span.start && block.span.end <= span.end);
      }),
      { numRuns: 300 },
    );
  });
});
