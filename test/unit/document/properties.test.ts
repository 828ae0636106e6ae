import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../src/document/model.ts';
import { foldingSpans } from '../../../src/document/folding.ts';
import { outline, type OutlineNode } from '../../../src/document/outline.ts';
import { parse } from '../../../src/document/parse.ts';
import { questionStates } from '../../../src/document/states.ts';
import { anyText } from '../../support/texts.ts';

const inside = (span: Span, length: number): boolean =>
  0 <= span.start && span.start <= span.end && span.end <= length;

describe('whatever the text', () => {
  it('parsing never throws and the parts cover the text without gap or overlap', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { parts } = parse(text);
        assert.equal(parts.map(({ start, end }) => text.slice(start, end)).join(''), text);
        parts.forEach((part, at) => assert.equal(part.start, parts[at - 1]?.end ?? 0));
      }),
      { numRuns: 500 },
    );
  });

  it('every span lies in the text and in what it belongs to', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const document = parse(text);
        const { questions, answers, footnotes, marks, references, notes, furniture } = document;
        for (const { body, span, heading } of [...questions, ...answers]) {
          assert.ok(inside(span, text.length) && inside(body, text.length));
          assert.ok(span.start <= body.start && body.end <= span.end);
          if (heading) assert.ok(heading.start === span.start && heading.end <= body.start);
          for (const piece of body.content) assert.ok(body.start <= piece.start && piece.end <= body.end);
        }
        for (const span of [...footnotes, ...marks, ...references, ...notes, ...furniture])
          assert.ok(inside(span, text.length));
        for (const question of questions) assert.ok(question.labels.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('outline and folding are made of it, children inside their parents or elsewhere in order', () => {
    const check = (nodes: readonly OutlineNode[], length: number): void => {
      for (const node of nodes) {
        assert.ok(inside(node.span, length) && node.span.start <= node.selection.start);
        check(node.children, length);
      }
    };
    fc.assert(
      fc.property(anyText(), (text) => {
        const document = parse(text);
        check(outline(document), text.length);
        for (const span of foldingSpans(document)) assert.ok(inside(span, text.length));
        assert.equal(
          questionStates(document).length,
          document.questions.flatMap(({ labels }) => labels).length,
        );
      }),
    );
  });
});
