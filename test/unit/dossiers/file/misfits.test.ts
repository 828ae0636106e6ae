import assert from 'node:assert/strict';
import { misfitProblems } from '../../../../src/dossiers/file/misfitProblems.ts';
import { misfitsBeside } from '../../../../src/dossiers/file/misfitsBeside.ts';
import { marksIn, readDossierFile } from '../../../../src/dossiers/file/read.ts';
import { documentsIn, reportOf } from '../../../../src/dossiers/report/report.ts';
import { USUAL_SETTINGS } from '../../../../src/settings/settings.ts';
import { deskOf, DRAFT, settled, SUBMISSION, USING, type Texts } from '../../../support/dossiers.ts';

const TICKED = DRAFT.replace('Wat kost de nachttrein per jaar?', 'Wat kost hij? Zo nee, waarom niet?');

/** What is told of a dossier's file beside a draft: `⟦the marked text⟧ message`. */
function checkTold(notes: string, texts: Texts, ...expected: readonly string[]): void {
  const desk = deskOf(texts);
  for (const file of Object.keys(texts)) desk.putMarks(file, marksIn(notes));
  settled(desk);
  const told = misfitProblems(notes, misfitsBeside('trein.dossier.yaml', desk.dossiers()));
  assert.deepEqual(
    told.map(({ span, message }) => `⟦${notes.slice(span.start, span.end)}⟧ ${message}`),
    expected,
  );
  assert.deepEqual(readDossierFile(notes).problems, []);
}

describe('What is noted beside a document', () => {
  it('is told of where it fits nothing any more, at its entry', () => {
    checkTold(
      `afgevinkt:
  - vraag: 2
    deel: Zo nee, waarom niet?
  - vraag: 2
    deel: Zo ja, hoe vaak?
  - { vraag: 9, deel: Hoe laat? }
terzijde:
  - melding: werknotitie
    vraag: 2
    reden: volgt
  - melding: werknotitie
    vraag: 2
    bij: '[PM spoor]'
    reden: volgt
  - melding: werknotitie
    vraag: 7
    reden: volgt
  - melding: werknotitei
    reden: volgt
`,
      { 'trein.kamervragen': TICKED },
      '⟦vraag: 2⟧ Deze woorden staan niet meer in vraag 2. Verwijder dit vinkje of pas het aan.',
      '⟦{ vraag: 9, deel: Hoe laat? }⟧ Het document heeft geen vraag 9 meer. Verwijder dit vinkje of pas het aan.',
      '⟦melding: werknotitie⟧ Deze terzijdelegging past bij geen melding meer. Verwijder haar of pas haar aan.',
      '⟦melding: werknotitie⟧ Het document heeft geen vraag 7 meer. Verwijder deze terzijdelegging of pas haar aan.',
      '⟦melding: werknotitei⟧ Er is geen melding die ‘werknotitei’ heet. Bedoelt u ‘werknotitie’?',
    );
  });

  it('is left alone where a check is off, or in questions that were sent in', () => {
    const off = 'terzijde:\n  - melding: deelvraag-mogelijk-open\n    reden: a\n';
    checkTold(off, { 'trein.kamervragen': DRAFT });
    const gone = 'terzijde:\n  - melding: antwoord-leeg\n    vraag: 7\n    reden: a\n';
    checkTold(gone, { 'trein.txt': SUBMISSION });
    checkTold(gone, { 'ander.kamervragen': DRAFT });
  });

  it('fits where another entry is about the same finding', () => {
    checkTold(
      `terzijde:
  - melding: werknotitie
    vraag: 2
    bij: '[PM bedrag]'
    reden: volgt
  - melding: werknotitie
    vraag: 2
    reden: volgt
`,
      { 'trein.kamervragen': DRAFT },
    );
  });

  it('fits in the report too where it fits one of two documents of the same name', () => {
    const notes = 'terzijde:\n  - melding: werknotitie\n    reden: volgt\n    vraag: 2\n';
    const desk = deskOf({ 'trein.kamervragen': DRAFT, 'trein.txt': DRAFT.replace('[PM bedrag]', 'Niets.') });
    for (const file of ['trein.kamervragen', 'trein.txt']) desk.putMarks(file, marksIn(notes));
    settled(desk);
    const told = (file: string): number => desk.pieceOf(file)?.misfits?.length ?? 0;
    assert.deepEqual([told('trein.kamervragen'), told('trein.txt')], [0, 1]);
    const { dossiers } = reportOf(desk.dossiers(), desk.pieces(), '2031-05-20');
    assert.deepEqual(
      documentsIn({ dossiers, others: [] }).flatMap(({ misfits }) => misfits),
      [],
    );
  });

  it('fits where it fits one of two documents of the same name', () => {
    const notes = 'terzijde:\n  - melding: werknotitie\n    vraag: 2\n    reden: a\n';
    const done = DRAFT.replace('[PM bedrag]', 'Twee miljoen euro.');
    checkTold(notes, { 'trein.kamervragen': done, 'trein.txt': DRAFT });
    checkTold(
      notes,
      { 'trein.kamervragen': done },
      '⟦melding: werknotitie⟧ Deze terzijdelegging past bij geen melding meer. Verwijder haar of pas haar aan.',
    );
  });

  it('is told of a draft that is called as its questions are, once', () => {
    const notes =
      'afgevinkt:\n  - vraag: 2\n    deel: Zo ja, hoe vaak?\nterzijde:\n  - melding: werknotitie\n    reden: a\n    vraag: 9\n';
    const texts = { 'trein.txt': SUBMISSION, 'trein.kamervragen': DRAFT };
    const tick = 'Deze woorden staan niet meer in vraag 2. Verwijder dit vinkje of pas het aan.';
    const aside = 'Het document heeft geen vraag 9 meer. Verwijder deze terzijdelegging of pas haar aan.';
    checkTold(notes, texts, `⟦vraag: 2⟧ ${tick}`, `⟦melding: werknotitie⟧ ${aside}`);
    const desk = deskOf(texts);
    for (const file of Object.keys(texts)) desk.putMarks(file, marksIn(notes));
    const { dossiers } = reportOf(settled(desk).dossiers(), desk.pieces(), '2031-05-20');
    assert.deepEqual(
      documentsIn({ dossiers, others: [] }).map(({ file, misfits }) => [file, misfits.length]),
      [
        ['trein.txt', 0],
        ['trein.kamervragen', 2],
      ],
    );
  });

  it('is told of by the settings of the folder', () => {
    const notes = 'terzijde:\n  - melding: zie-ook-ontbreekt\n    reden: a\n';
    const desk = deskOf({ 'trein.kamervragen': DRAFT });
    desk.putMarks('trein.kamervragen', marksIn(notes));
    const told = (): number => settled(desk).pieceOf('trein.kamervragen')?.misfits?.length ?? 0;
    assert.equal(told(), 1);
    const severities = { 'zie-ook-ontbreekt': 'off' } as const;
    desk.use({ ...USING, settingsOf: () => ({ ...USUAL_SETTINGS, severities }) });
    assert.equal(told(), 0);
  });
});
