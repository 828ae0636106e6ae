import assert from 'node:assert/strict';
import { Desk } from '../../../src/dossiers/desk.ts';
import type { Judge } from '../../../src/dossiers/desk/judge.ts';
import { USUAL_SETTINGS } from '../../../src/settings/settings.ts';
import { ANSWERS, DRAFT, NOTICE, SET, SUBMISSION, USING, deskOf, settled } from '../../support/dossiers.ts';

/** Each dossier in a line: its documents, with the codes of what was found in each. */
function shown(desk: Desk): readonly string[] {
  return desk.dossiers().map(({ id, state, pieces }) => {
    const files = pieces.map(({ sheet, findings }) =>
      [sheet.file, ...findings.map(({ code }) => code)].join(' '),
    );
    return `${id} ${state}: ${files.join(', ')}`;
  });
}

describe('The desk', () => {
  it('has dossiers with what was found in their documents', () => {
    assert.deepEqual(shown(deskOf(SET)), [
      '2031Z03001 in-progress: vragen.txt, uitstel.txt, concept.kamervragen antwoord-leeg werknotitie',
    ]);
  });

  it('takes finished answers for sent on the day of their letter, from that day on and not from before the questions', () => {
    const finished = DRAFT.replace('[PM bedrag]', 'Twee miljoen euro.');
    const state = (day: string): string | undefined =>
      deskOf(
        { 'brief.txt': `Aan de Voorzitter van de Tweede Kamer\n\nDatum ${day}\n\n${finished}` },
        { today: '2031-06-10' },
      )
        .dossiers()
        .map((dossier) => `${dossier.state} ${dossier.term?.answered ?? ''}`)[0];
    assert.deepEqual(
      [state('26 mei 2031'), state('11 juni 2031'), state('5 mei 2031')],
      ['complete 2031-05-26', 'late ', 'late '],
    );
  });

  it('takes a ministry’s own letter for a postponement, by the number or the subject of the questions', () => {
    const says = 'niet binnen de gebruikelijke termijn kunnen worden beantwoord';
    const letter = (subject: string, body: string): string =>
      `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum 26 mei 2031\nBetreft: ${subject}\n\nGeachte voorzitter,\n\n${body}\n\nHoogachtend,\n`;
    const numbered = letter('Kamervragen', `De schriftelijke vragen (kenmerk 2031Z03001) zullen ${says}.`);
    const named = letter('Uitstel beantwoording Kamervragen over de nachttrein', 'Het antwoord komt later.');
    const other = letter('Uitstel beantwoording Kamervragen over de veerboot', 'Het antwoord komt later.');
    const about = letter('Kamervragen over de nachttrein', 'De vragen zijn in behandeling.');
    const told = (text: string): readonly unknown[] => {
      const desk = deskOf({ 'a.txt': SUBMISSION, 'b.txt': text, 'c.txt': DRAFT }, { today: '2031-06-02' });
      const [dossier] = desk.dossiers();
      return [
        dossier?.term?.postponed,
        desk.contextOf('c.txt').postponement?.name,
        desk.pieceOf('b.txt')?.sheet.kind,
      ];
    };
    assert.deepEqual([numbered, named, other, about].map(told), [
      [true, 'b.txt', 'letter'],
      [true, 'b.txt', 'letter'],
      [false, undefined, 'letter'],
      [false, undefined, 'letter'],
    ]);
    assert.deepEqual(
      deskOf({ 'a.txt': SUBMISSION, 'b.txt': named }, { today: '2031-05-28' })
        .dossiers()
        .map(({ state }) => state),
      ['postponed'],
    );
  });

  it('says of a finding where it is and in which answer', () => {
    const at = DRAFT.indexOf('[PM');
    assert.deepEqual(deskOf(SET).pieceOf('concept.kamervragen')?.findings[1], {
      code: 'werknotitie',
      severity: 'warning',
      message: 'Werknotitie ‘[PM bedrag]’ staat nog in de tekst. Werk deze uit of haal deze weg.',
      start: at,
      end: at + 11,
      ...{ line: 16, column: 1, endLine: 16, endColumn: 12 },
      label: '2',
    });
  });

  it('tells the checks of a document what its dossier, the settings and the reviewer say', () => {
    const settings = { ...USUAL_SETTINGS, longSentence: 30 };
    const preferredTerms = [{ not: ['middels'], but: 'met', because: undefined }];
    const desk = deskOf(SET, { settingsOf: () => settings, parties: ['D66'], preferredTerms });
    const ticked = [{ label: '1', words: 'Rijdt hij?' }];
    const asides = [
      {
        code: 'werknotitie',
        label: '2',
        words: undefined,
        reason: 'komt nog',
        on: undefined,
        origin: 'file' as const,
      },
    ];
    desk.putMarks('concept.kamervragen', { ticked, asides });
    assert.deepEqual(desk.contextOf('concept.kamervragen'), {
      today: '2031-05-20',
      terms: settings.terms,
      submission: {
        name: 'vragen.txt',
        questions: [
          { labels: ['1'], words: 'Rijdt de nachttrein nog elke nacht?' },
          { labels: ['2'], words: 'Wat kost de nachttrein per jaar?' },
        ],
        members: ['Koopstra'],
        submitted: '2031-05-06',
      },
      postponement: { name: 'uitstel.txt', annex: undefined, received: '2031-05-26' },
      longSentence: 30,
      preferredTerms,
      parties: ['D66'],
      answered: false,
      ...{ ticked, asides },
    });
  });

  it('says nothing of the term of a draft when the Kamer has the answers, by whatever name', () => {
    const texts = { 'vragen.txt': SUBMISSION, 'concept.kamervragen': DRAFT };
    const codesOf = (desk: Desk): readonly string[] =>
      desk.pieceOf('concept.kamervragen')?.findings.map(({ code }) => code) ?? [];
    const late = { today: '2031-06-10' };
    assert.deepEqual(codesOf(deskOf(texts, late)), ['termijn-verstreken', 'antwoord-leeg', 'werknotitie']);
    assert.deepEqual(codesOf(deskOf({ ...texts, 'antwoord.txt': ANSWERS }, late)), [
      'antwoord-leeg',
      'werknotitie',
    ]);
    const finished = DRAFT.replace('[PM bedrag]', 'Twee miljoen euro.');
    const letter = `De voorzitter van de Tweede Kamer\nder Staten-Generaal\n\nDatum 26 mei 2031\n\n${finished}`;
    assert.deepEqual(codesOf(deskOf({ ...texts, 'brief.txt': letter }, late)), [
      'antwoord-leeg',
      'werknotitie',
    ]);
    assert.deepEqual(
      deskOf({ 'ah-tk-20302031-12.txt': finished }, late)
        .pieceOf('ah-tk-20302031-12.txt')
        ?.findings.filter(({ code }) => code.startsWith('termijn')),
      [],
    );
  });

  it('compares with the questions of a notice where the submission is not there', () => {
    const desk = deskOf({ 'uitstel.txt': NOTICE, 'concept.kamervragen': DRAFT });
    assert.equal(desk.contextOf('concept.kamervragen').submission?.name, 'uitstel.txt');
    assert.equal(desk.contextOf('uitstel.txt').submission, undefined);
  });

  it('keeps what was set aside apart, with why', () => {
    const aside = {
      code: 'werknotitie',
      label: undefined,
      words: undefined,
      reason: 'komt nog',
      on: undefined,
      origin: 'text' as const,
    };
    const judge: Judge = (findings) => ({
      open: findings.filter(({ code }) => code !== aside.code),
      setAside: findings.filter(({ code }) => code === aside.code).map((finding) => ({ finding, aside })),
    });
    const desk = new Desk(judge);
    desk.use(USING);
    desk.put('concept.kamervragen', DRAFT);
    const piece = settled(desk).pieceOf('concept.kamervragen')!;
    assert.deepEqual(
      piece.findings.map(({ code }) => code),
      ['antwoord-leeg'],
    );
    assert.deepEqual(
      piece.setAside.map(({ code, aside: { reason } }) => [code, reason]),
      [['werknotitie', 'komt nog']],
    );
  });

  it('gives a check the severity of the settings of the file', () => {
    const severities = { werknotitie: 'error', 'antwoord-leeg': 'off' } as const;
    const desk = deskOf(SET, { settingsOf: () => ({ ...USUAL_SETTINGS, severities }) });
    const { findings } = desk.pieceOf('concept.kamervragen')!;
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['werknotitie', 'error']],
    );
  });
});
