import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordChanges } from '../../../src/checks/reading/wordChanges.ts';
import { changesNamed } from '../../../src/checks/writing/changesNamed.ts';
import { wordsIn } from '../../../src/document/readWords.ts';

function checkChanges(before: string, after: string, expected: readonly string[] | undefined): void {
  const [was, is] = [wordsIn(before), wordsIn(after)];
  const changes = wordChanges(was, is);
  assert.deepEqual(
    changes?.map((change) => `${change.kind}: ${changesNamed(was, is, [change])}`),
    expected,
  );
}

describe('what became of some words', () => {
  it('is nothing where only spaces and lines differ', () => {
    checkChanges('Rijdt de trein ?', 'Rijdt\n\nde  trein?', []);
  });

  it('is each stretch that differs', () => {
    checkChanges('De trein rijdt dagelijks naar Bedum.', 'De bus rijdt dagelijks naar het dorp Bedum.', [
      'wording: ‘trein’ is geworden ‘bus’',
      'wording: ‘het dorp’ is toegevoegd',
    ]);
  });

  it('tells two stretches with one word between them as one', () => {
    checkChanges('De trein naar Bedum rijdt', 'De bus naar Winsum rijdt', [
      'wording: ‘trein naar Bedum’ is geworden ‘bus naar Winsum’',
    ]);
  });

  it('knows dashes, quotes, capitals, ligatures and glued words from wording', () => {
    checkChanges('een politie-inzet', 'een politieinzet', [
      'looks: ‘politie-inzet’ is geworden ‘politieinzet’',
    ]);
    checkChanges('«de Minister»', '“de minister”', ['looks: ‘«de Minister»’ is geworden ‘“de minister”’']);
    checkChanges('een ﬁets', 'een fiets', ['looks: ‘ﬁets’ is geworden ‘fiets’']);
    checkChanges('debegroting klopt', 'de begroting klopt', [
      'looks: ‘debegroting’ is geworden ‘de begroting’',
    ]);
  });

  it('counts a dash beside a digit, whatever dash it is', () => {
    checkChanges('met 5-10% meer', 'met 510% meer', ['wording: ‘5-10’ is geworden ‘510’']);
    checkChanges('bij -5 graden', 'bij 5 graden', ['wording: ‘bij -’ is geworden ‘bij’']);
    checkChanges('in 2030-2031', 'in 2030–2031', ['looks: ‘2030-2031’ is geworden ‘2030–2031’']);
    checkChanges('in 2030 - 2031', 'in 2030–2031', ['looks: ‘2030 - 2031’ is geworden ‘2030–2031’']);
    checkChanges('in 2031 – zo', 'in 2031 - zo', ['looks: ‘–’ is geworden ‘-’']);
  });

  it('takes no note of how an accent is kept', () => {
    checkChanges('e\u0301e\u0301n trein', 'één trein', []);
  });

  it('is not told where too much differs', () => {
    checkChanges('trein '.repeat(300), 'bus '.repeat(300), undefined);
    checkChanges('trein', 'trein '.repeat(300), undefined);
  });

  it('gives the one text when it is undone in the other', () => {
    const words = fc.array(fc.constantFrom('trein', 'bus', ',', '–', '-', 'Trein', '?'), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [was, is] = [wordsIn(one.join(' ')), wordsIn(other.join(' '))];
        const undone = [...is];
        for (const { before, after } of [...(wordChanges(was, is) ?? [])].reverse())
          undone.splice(after.from, after.to - after.from, ...was.slice(before.from, before.to));
        assert.deepEqual(
          undone.map(({ text }) => text),
          was.map(({ text }) => text),
        );
      }),
    );
  });
});
