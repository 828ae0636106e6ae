import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Note } from '../../../src/document/model.ts';
import { readingWithoutNotes } from '../../../src/document/noteRemoval.ts';
import { questionWords } from '../../../src/document/questionWords.ts';
import { parse } from '../../../src/document/parse.ts';
import { questionStates } from '../../../src/document/states.ts';

const answered = (answer: string): string => `Vraag 1\nRijdt de trein?\n\nAntwoord 1\n${answer}\n`;

/** Every note of a text: `⟦code⟧ reason` of what is set aside, and the kind of the others. */
function checkNotes(text: string, ...expected: readonly string[]): void {
  const described = (note: Note): string =>
    note.kind === 'aside'
      ? `⟦${text.slice(note.codeSpan.start, note.codeSpan.end)}⟧ ${note.reason}`
      : `${note.kind} ${text.slice(note.start, note.end)}`;
  assert.deepEqual(parse(text).notes.map(described), expected, text);
}

describe('a note that sets a finding aside', () => {
  it('says which, and why', () => {
    checkNotes(answered('Ja. [terzijde lange-zin: citaat uit de wet]'), '⟦lange-zin⟧ citaat uit de wet');
    checkNotes(answered('[ Terzijde Werknotitie :  zie [3]\t hier ]'), '⟦Werknotitie⟧ zie [3] hier');
    assert.equal(
      parse(answered('[TERZIJDE Lange-Zin: ja]')).notes.flatMap((note) =>
        note.kind === 'aside' ? note.code : [],
      )[0],
      'lange-zin',
    );
  });

  it('stands in questions, in the head and elsewhere too', () => {
    const note = '[terzijde vraag-leeg: zo ingezonden]';
    checkNotes(`Vraag 1\nRijdt hij? ${note}\n\nAntwoord 1\nJa.\n`, '⟦vraag-leeg⟧ zo ingezonden');
    checkNotes(
      `Vragen van het lid Koopstra (D66).\n\n${note}\n\n${answered('Ja.')}`,
      '⟦vraag-leeg⟧ zo ingezonden',
    );
    checkNotes(`Vraag 1\nHoe?\n\nMededeling\nLater. ${note}\n`, '⟦vraag-leeg⟧ zo ingezonden');
  });

  it('is a work note where it does not say which or why, and none half typed on two lines', () => {
    for (const note of [
      '[terzijde]',
      '[terzijde lange-zin]',
      '[terzijde lange-zin: ]',
      '[terzijde: citaat]',
      '[terzijde lange zin: citaat]',
    ])
      checkNotes(answered(`Ja. ${note} Nee.`), `work ${note}`);
    checkNotes(
      answered('Ja. [terzijde lange-zin: citaat\nuit de wet]'),
      'work [terzijde lange-zin: citaat\nuit de wet]',
    );
    checkNotes(
      answered('Ja. [PM zie [terzijde lange-zin: citaat]]'),
      'work [PM zie [terzijde lange-zin: citaat]]',
    );
    checkNotes(answered('Ja. (terzijde lange-zin: citaat) [terzijdes lange-zin: citaat]'));
  });

  it('is no answer, and changes nothing of what was one', () => {
    const states = (answer: string): readonly string[] =>
      questionStates(parse(answered(answer))).map(({ state }) => state);
    assert.deepEqual(states('[terzijde antwoord-leeg: volgt vrijdag]'), ['empty']);
    assert.deepEqual(states('n.t.b. [terzijde antwoord-leeg: volgt vrijdag]'), ['empty']);
    assert.deepEqual(states('Ja. [terzijde lange-zin: x]'), ['answered']);
  });

  it('refers to nothing and marks no footnote', () => {
    const document = parse(
      answered('Ja. [terzijde verwijzing-onbekend: vraag 12 is van 2031Z00412, noot[1]]'),
    );
    assert.deepEqual([document.references, document.marks], [[], []]);
  });

  it('is not among the words of the question or the answer', () => {
    const note = '[terzijde vraag-leeg: zo ingezonden]';
    const text = `Vraag 1\nRijdt [NB: sic] hij? ${note}\nEn hoe?\n\nAntwoord 1\nJa. ${note} Elk uur.\n`;
    const document = parse(text);
    assert.equal(
      questionWords(document, document.questions[0]!),
      'Rijdt [NB: sic] hij?\nEn hoe?'.replace('\n', ' '),
    );
    assert.equal(readingWithoutNotes(document, document.answers[0]!.body.content), 'Ja. Elk uur.');
  });

  it('keeps the reason as it is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'grapheme' }), (written) => {
        const reason = `om ${written.replace(/[[\]\s]+/g, ' ')}`.trim();
        checkNotes(answered(`Ja. [terzijde lange-zin: ${reason}]`), `⟦lange-zin⟧ ${reason}`);
      }),
    );
  });
});
