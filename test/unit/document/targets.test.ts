import assert from 'node:assert/strict';
import { parse } from '../../../src/document/parse.ts';
import { targetAt } from '../../../src/document/targets.ts';
import { readCursor } from '../../support/cursor.ts';

const BEFORE = `Antwoord van Minister Duinker (Verkeer). Zie ook Aanhangsel Handelingen, vergaderjaar 2030-2031, nr. 12.

Vraag 1
Rijdt de trein? [1]

`;
const AFTER = '\n\n[1] De Spoorbode, 3 mei 2031\n';

/** What the words at the cursor are about: `kind role what ⟦words⟧`. */
function checkTarget(marked: string, expected: string | undefined): void {
  const { text, offset } = readCursor(marked);
  const target = targetAt(parse(text), offset);
  const words = target && text.slice(target.start, target.end).replace(/\s+/g, ' ');
  assert.equal(target && `${described(target)} ⟦${words}⟧`, expected);
}

function described(target: NonNullable<ReturnType<typeof targetAt>>): string {
  if (target.kind === 'annex') return `annex ${target.year ?? '?'} ${target.number}`;
  if (target.kind === 'source') return `source ${target.origin.kind} ${target.labels.join('+')}`;
  if (target.kind === 'footnote') return `footnote ${target.role} ${target.mark}`;
  return `${target.kind} ${target.role} ${target.labels.join('+')}`;
}

describe('targetAt', () => {
  const answers: readonly (readonly [place: string, answer: string, target: string | undefined])[] = [
    ['in a reference to a question', 'Zie vr$0aag 1.', 'question reference 1 ⟦vraag 1⟧'],
    ['at the end of a reference', 'Zie vraag 1$0.', 'question reference 1 ⟦vraag 1⟧'],
    ['in a reference to an answer', 'Zie het antwoord op$0 vraag 1.', 'answer reference 1 ⟦antwoord op vraag 1⟧'],
    ['on one of several numbers', 'Zie de vragen 1, $02 en 3.', 'question reference 2 ⟦2⟧'],
    ['beside several numbers', 'Zie de vr$0agen 1, 2 en 3.', 'question reference 1+2+3 ⟦vragen 1, 2 en 3⟧'],
    ['on the end of a range', 'Zie de vragen 1 t/m 3$0.', 'question reference 3 ⟦3⟧'],
    ['between the ends of a range', 'Zie de vragen 1 t/$0m 3.', 'question reference 1+2+3 ⟦vragen 1 t/m 3⟧'],
    ['on a wrapped reference', 'Zie het antwoord op\nvr$0aag 1.', 'answer reference 1 ⟦antwoord op vraag 1⟧'],
    ['on an Aanhangsel', 'Zie Aanhangsel$0 Handelingen, vergaderjaar 2029–2030, nr. 7.', 'annex 2029-2030 7 ⟦Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 7⟧'],
    ['on a footnote mark', 'Zo staat het in de krant.[1]$0', 'footnote mark 1 ⟦[1]⟧'],
    ['in a source note', 'Ja. [bron: Aanhangsel 2029-2030, nr. 7, ant$0woord 1]', 'source annex 1 ⟦Aanhangsel 2029-2030, nr. 7, antwoord 1⟧'],
    ['in a source note that names no document', 'Ja. [bron: een$0 collega, antwoord 1]', undefined],
    ['on other words', 'Dat is ni$0et zo.', undefined],
  ]; // prettier-ignore
  for (const [place, answer, target] of answers) {
    it(place, () => checkTarget(`${BEFORE}Antwoord 1\n${answer}${AFTER}`, target));
  }

  it('on a question heading', () => {
    checkTarget('Vraag$0 2 en 3\nHoe?\n\nAntwoord 2 en 3\nZo.\n', 'question heading 2+3 ⟦Vraag 2 en 3⟧');
  });
  it('on an answer heading', () => {
    checkTarget('Vraag 1\nHoe?\n\n$0Antwoord\nZo.\n', 'answer heading 1 ⟦Antwoord⟧');
  });
  it('on the Aanhangsel in the head', () => {
    const marked = `${BEFORE.replace('ook Aan', 'ook Aan$0')}Antwoord 1\nJa.${AFTER}`;
    checkTarget(
      marked,
      'annex 2030-2031 12 ⟦Zie ook Aanhangsel Handelingen, vergaderjaar 2030-2031, nr. 12⟧',
    );
  });
  it("on a footnote's own number", () => {
    checkTarget(`${BEFORE}Antwoord 1\nJa.${AFTER.replace('[1', '[1$0')}`, 'footnote text 1 ⟦1⟧');
  });
});
