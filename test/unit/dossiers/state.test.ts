import assert from 'node:assert/strict';
import { USUAL_TERMS } from '../../../src/document/terms/term.ts';
import type { DossierState, DossierTerm } from '../../../src/dossiers/dossier.ts';
import { dossierOf } from '../../../src/dossiers/dossierOf.ts';
import type { Sheet } from '../../../src/dossiers/sheet.ts';
import { needsAttention } from '../../../src/dossiers/state.ts';
import { sheet } from '../../support/dossiers.ts';

const submission = sheet({ file: 'vragen.txt', kind: 'questions' });
const notice = sheet({ file: 'uitstel.txt', kind: 'postponement', postpones: true, postponed: 2 });
const draft = sheet({ answered: 1 });
const finished = sheet({ answered: 2 });
const sent = sheet({ file: 'antwoord.txt', answered: 2, received: '2031-05-28' });

interface Expected {
  readonly state: DossierState;
  readonly days?: number | undefined;
  readonly main?: string;
}

/** The term of the questions of 6 May ends on 27 May, or on 17 June once it was put off. */
function checkState(sheets: readonly Sheet[], today: string, { state, days, main }: Expected): void {
  const dossier = made(sheets, today);
  assert.equal(dossier.state, state);
  assert.equal(dossier.term?.daysLeft, days);
  if (main !== undefined) assert.equal(dossier.main.sheet.file, main);
}

function made(sheets: readonly Sheet[], today: string): NonNullable<ReturnType<typeof dossierOf>> {
  const pieceOf = (given: Sheet): ReturnType<typeof made>['main'] => ({
    sheet: given,
    findings: [],
    setAside: [],
  });
  return dossierOf(sheets, { today, termsOf: () => USUAL_TERMS, pieceOf })!;
}

describe('The state of a dossier', () => {
  it('is sent in, until a week before the end', () => {
    checkState([submission], '2031-05-19', { state: 'submitted', days: 8 });
    checkState([submission], '2031-05-20', { state: 'this-week', days: 7 });
    checkState([submission], '2031-05-27', { state: 'this-week', days: 0 });
    checkState([submission], '2031-05-28', { state: 'late', days: -1 });
  });

  it('is in progress with a draft, also one without an answer yet', () => {
    checkState([submission, draft], '2031-05-07', { state: 'in-progress', days: 20, main: 'a.kamervragen' });
    checkState([sheet({})], '2031-05-07', { state: 'in-progress', days: 20 });
    checkState([sheet({ total: 0 })], '2031-05-07', { state: 'in-progress', days: 20 });
  });

  it('is complete with a draft that answers all, and due all the same until it is sent', () => {
    checkState([finished], '2031-05-07', { state: 'complete', days: 20 });
    checkState([finished], '2031-05-25', { state: 'this-week', days: 2 });
    checkState([finished], '2031-05-30', { state: 'late', days: -3 });
  });

  it('is in progress with a draft that leaves out a question that was sent in', () => {
    const about = { state: 'answered', words: 'Hoe laat?', place: 0, line: 1 } as const;
    const asked = { ...submission, questions: ['1', '2'].map((label) => ({ ...about, label })) };
    const left = { ...finished, questions: [{ ...about, label: '1' }], answered: 1, total: 1 };
    checkState([asked, left], '2031-05-07', { state: 'in-progress', days: 20 });
    checkState([asked, { ...left, questions: asked.questions }], '2031-05-07', {
      state: 'complete',
      days: 20,
    });
  });

  it('is put off with a notice and no answer yet; a draft goes on', () => {
    checkState([submission, notice], '2031-05-28', { state: 'postponed', days: 20, main: 'uitstel.txt' });
    checkState([submission, notice, draft], '2031-05-28', { state: 'in-progress', days: 20 });
    checkState([submission, notice], '2031-06-18', { state: 'late', days: -1 });
  });

  it('is complete with answers that the Kamer had, and never late any more', () => {
    checkState([submission, sent], '2032-01-01', { state: 'complete', days: -1 });
    checkState([notice, sent], '2032-01-01', { state: 'complete', days: 20 });
    checkState([sheet({ ...sent, answered: 1 })], '2032-01-01', { state: 'in-progress', days: -1 });
  });

  it('is complete with finished answers that have a number in the Aanhangsel, and a draft while they are not', () => {
    const published = sheet({ ...finished, annex: { year: '2030-2031', number: '12' } });
    const note = { kind: 'work', words: 'PM', place: 0, line: 1, label: '1' } as const;
    checkState([published], '2032-01-01', { state: 'complete' });
    checkState([{ ...published, answered: 1 }], '2031-05-30', { state: 'late', days: -3 });
    checkState([{ ...published, notes: [note] }], '2031-05-30', { state: 'late', days: -3 });
  });

  it('counts an answer that names a notice as put off, also without the notice', () => {
    checkState([sheet({ ...sent, seeAlso: { year: undefined, number: '12' } })], '2032-01-01', {
      state: 'complete',
      days: 20,
    });
  });

  it('is complete with a notice that says how the questions were answered', () => {
    const told = sheet({ ...notice, postpones: false, received: '2031-05-20' });
    checkState([submission, told], '2032-01-01', { state: 'complete', days: 7 });
  });

  it('has no term where the day of the questions or of the answer is not known, or for oral questions', () => {
    checkState([sheet({ submitted: undefined })], '2032-01-01', { state: 'in-progress', days: undefined });
    checkState(
      [sheet({ ...sent, received: undefined, annex: { year: undefined, number: '12' } })],
      '2032-01-01',
      { state: 'complete', days: undefined },
    );
    checkState([sheet({ kind: 'questions', oral: true })], '2032-01-01', {
      state: 'submitted',
      days: undefined,
    });
  });

  it('tells the whole term', () => {
    const expected: DossierTerm = {
      submitted: '2031-05-06',
      end: '2031-06-17',
      answered: '2031-05-28',
      daysLeft: 20,
      postponed: true,
    };
    assert.deepEqual(made([sent, notice], '2032-01-01').term, expected);
  });
});

describe('The main document of a dossier', () => {
  const main = (sheets: readonly Sheet[]): string => made(sheets, '2031-05-07').main.sheet.file;

  it('is what the Kamer had rather than a draft that says more, and of several the fullest, then the newest', () => {
    assert.equal(main([finished, sheet({ ...sent, answered: 1 })]), 'antwoord.txt');
    assert.equal(main([sent, sheet({ ...sent, file: 'deel.txt', answered: 1 })]), 'antwoord.txt');
    assert.equal(main([sent, sheet({ ...sent, file: 'nieuw.txt', received: '2031-06-01' })]), 'nieuw.txt');
  });

  it('stands in order with the others', () => {
    const letter = sheet({ file: 'brief.txt', kind: 'letter', questionNumber: '2031Z03001' });
    const { id, pieces } = made([letter, draft, notice, submission], '2031-05-07');
    assert.equal(id, '2031Z03001');
    assert.deepEqual(
      pieces.map(({ sheet: { file } }) => file),
      ['vragen.txt', 'uitstel.txt', 'a.kamervragen', 'brief.txt'],
    );
  });

  it('is not there in a letter alone, unless it names a question number', () => {
    const making = {
      today: '',
      termsOf: () => USUAL_TERMS,
      pieceOf: (given: Sheet) => ({ sheet: given, findings: [], setAside: [] }),
    };
    assert.equal(dossierOf([sheet({ kind: 'letter' })], making), undefined);
    assert.equal(
      dossierOf([sheet({ kind: 'letter', questionNumber: '2031Z03001' })], making)?.id,
      '2031Z03001',
    );
  });
});

describe('What needs attention', () => {
  const finding = {
    code: 'antwoord-leeg',
    message: '',
    start: 0,
    end: 1,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    label: '1',
  };

  it('is late, due this week, or has errors in the document that is worked on', () => {
    const fine = made([finished], '2031-05-07');
    assert.equal(needsAttention(fine), false);
    assert.equal(needsAttention(made([finished], '2031-05-25')), true);
    assert.equal(needsAttention(made([finished], '2031-05-30')), true);
    assert.equal(
      needsAttention({ ...fine, main: { ...fine.main, findings: [{ ...finding, severity: 'warning' }] } }),
      false,
    );
    assert.equal(
      needsAttention({ ...fine, main: { ...fine.main, findings: [{ ...finding, severity: 'error' }] } }),
      true,
    );
  });
});
