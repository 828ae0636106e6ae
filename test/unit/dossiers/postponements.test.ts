import assert from 'node:assert/strict';
import { USUAL_TERMS } from '../../../src/document/terms/term.ts';
import { inOrder } from '../../../src/dossiers/pieces.ts';
import type { Sheet } from '../../../src/dossiers/sheet.ts';
import { needsAttention } from '../../../src/dossiers/state.ts';
import { termOf } from '../../../src/dossiers/term.ts';
import { postponementWords } from '../../../src/dossiers/termWords.ts';
import { deskOf, DRAFT, NOTICE, sheet, settled } from '../../support/dossiers.ts';

const submission = sheet({ file: 'vragen.txt', kind: 'questions' });
const notice = sheet({ file: 'uitstel.txt', kind: 'postponement', postpones: true, postponed: 2 });

describe('A set that was postponed again', () => {
  const first = { ...notice, received: '2031-05-26', promised: '2031-06-12' };
  const again = { ...first, file: 'nog-eens.txt', received: '2031-06-16', promised: '2031-07-01' };
  const facts = (...notices: readonly Sheet[]): unknown => {
    const ordered = inOrder([submission, ...notices]);
    const { end, postponements, promised } = termOf(submission, ordered, '2031-06-16', USUAL_TERMS)!;
    return { end, postponements, promised };
  };
  const end = '2031-06-17';

  it('has no longer term, and the promise that was made last', () => {
    assert.deepEqual(facts(first), { end, postponements: undefined, promised: '2031-06-12' });
    assert.deepEqual(facts(again, first), { end, postponements: 2, promised: '2031-07-01' });
    const silent = sheet({ ...notice, file: 'a.txt', received: '2031-06-16' });
    assert.deepEqual(facts(silent, first), { end, postponements: 2, promised: undefined });
  });

  it('is not told by a notice that is there twice, or by the letter that brought it', () => {
    const printed = { ...first, file: 'uitstel.pdf' };
    const letter = { ...first, file: 'brief.txt', kind: 'letter', received: undefined } as const;
    const once = { end, postponements: undefined, promised: '2031-06-12' };
    assert.deepEqual(facts(first, printed, letter), once);
    assert.deepEqual(facts(letter), once);
  });

  it('is told by numbers where no days are known', () => {
    const numbered = ['12', '13'].map((number) => ({
      ...notice,
      file: `${number}.txt`,
      annex: { year: '2030-2031', number },
    }));
    assert.deepEqual(facts(...numbered), { end, postponements: 2, promised: undefined });
  });
});

describe('A promised day that has gone by', () => {
  const texts = { 'a.txt': `${NOTICE}U ontvangt de antwoorden uiterlijk 2 juni 2031.\n` };
  const told = (today: string): readonly unknown[] =>
    deskOf(texts, { today })
      .dossiers()
      .flatMap((dossier) => [needsAttention(dossier), dossier.term && postponementWords(dossier.term)]);

  it('is told of, and asks for attention', () => {
    assert.deepEqual(told('2031-06-02'), [false, 'toegezegd: 2 juni 2031']);
    assert.deepEqual(told('2031-06-05'), [true, 'toegezegd: 2 juni 2031 (3 dagen voorbij)']);
  });
});

describe('Of two notices on a desk', () => {
  it('the checks know the last, also once the day of one is changed', () => {
    const last = (): unknown => settled(desk).contextOf('c.txt').postponement?.name;
    const desk = deskOf({ 'a.txt': NOTICE, 'b.txt': NOTICE.replace('26 mei', '27 mei'), 'c.txt': DRAFT });
    assert.equal(last(), 'b.txt');
    desk.put('a.txt', NOTICE.replace('26 mei', '28 mei'));
    assert.equal(last(), 'a.txt');
  });
});
