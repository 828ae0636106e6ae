import type { Aside } from '../../../../src/checks/aside/aside.ts';
import type { Dossier, Piece, SheetFinding } from '../../../../src/dossiers/dossier.ts';
import { dossierOf } from '../../../../src/dossiers/dossierOf.ts';
import { reportOf, type Report } from '../../../../src/dossiers/report/report.ts';
import type { Sheet } from '../../../../src/dossiers/sheet.ts';
import { USUAL_TERMS } from '../../../../src/document/terms/term.ts';
import { sheet } from '../../../support/dossiers.ts';

/** The texts of a report that come from files. */
export interface Told {
  readonly file: string;
  readonly subject: string;
  readonly name: string;
  readonly message: string;
  readonly note: string;
  readonly reason: string;
}

const TOLD: Told = {
  file: 'spoor/concept.kamervragen',
  subject: 'de nachttrein',
  name: 'Koopstra',
  message: 'Antwoord 2 is nog leeg. Vul het antwoord in.',
  note: 'PM bedrag',
  reason: 'staat in de brief',
};

/**
 * A report on 30 May 2031 about three dossiers and a letter: a draft that is late, with everything that there can be in it;
 * a set that was put off twice; and one that was answered late.
 */
export function someReport(told: Partial<Told> = {}): Report {
  const all = { ...TOLD, ...told };
  const { name, note, reason } = all;
  const draft = piece(
    draftSheet(all),
    [
      finding({ severity: 'error', message: all.message, line: 16 }),
      { ...finding({ code: 'werknotitie', message: `Werknotitie ‘${note}’`, line: 16 }), label: undefined },
    ],
    [
      {
        ...finding({ code: 'lange-zin', severity: 'hint', line: 12 }),
        aside: aside({ reason, on: '2031-05-29' }),
      },
    ],
    [
      { kind: 'tick', tick: { label: '4', words: note }, message: 'Vraag 4 is er niet meer.' },
      { kind: 'aside', aside: aside({ label: undefined, reason }), message: 'Past bij geen melding meer.' },
    ],
  );
  const notice = sheet({
    file: 'bus/uitstel.txt',
    kind: 'postponement',
    postpones: true,
    received: '2031-05-22',
    questionNumber: '2031Z03002',
    total: 2,
    postponed: 2,
    submitted: '2031-05-20',
    ministries: ['Financiën'],
  });
  const again: Sheet = {
    ...notice,
    file: 'bus/nog-eens.txt',
    received: '2031-05-29',
    promised: '2031-07-03',
  };
  const answers = sheet({
    file: 'antwoord.txt',
    answered: 1,
    total: 1,
    submitted: '2031-04-01',
    received: '2031-05-01',
    members: [{ name, party: undefined }],
  });
  const letter = piece(sheet({ file: 'zz/brief.txt', kind: 'letter', total: 0 }), [
    finding({ code: 'voetnoot-zonder-tekst', severity: 'warning' }),
  ]);
  const submission = piece(
    sheet({
      file: 'spoor/vragen.txt',
      kind: 'questions',
      questionNumber: '2031Z03001',
      questions: draftSheet(all).questions,
    }),
  );
  const resembles = [{ id: 'antwoord.txt', questions: 'all', against: ['number', 'day'] }] as const;
  const dossiers = [
    { ...made([submission, draft]), resembles },
    made([piece(again), piece(notice)]),
    made([piece(answers)]),
  ];
  const pieces = [...dossiers.flatMap((dossier) => dossier.pieces), letter];
  return reportOf(dossiers, pieces, TODAY);
}

const TODAY = '2031-05-30';

function draftSheet({ file, subject, name, note }: Told): Sheet {
  const question = { words: 'Rijdt hij?', place: 0, line: 6 };
  return sheet({
    file,
    questionNumber: '2031Z03001',
    subject,
    members: [
      { name, party: 'D66' },
      { name: 'Zandvoort', party: 'VVD' },
    ],
    ministries: ['Infrastructuur en Waterstaat', 'Financiën'],
    answered: 1,
    total: 3,
    questions: [
      { ...question, label: '1', state: 'answered' },
      { ...question, label: '2', state: 'empty', line: 16 },
      { ...question, label: '10', state: 'missing', line: 20 },
    ],
    notes: [
      { kind: 'work', words: note, place: 99, line: 16, label: '2' },
      { kind: 'source', words: `Aanhangsel 2029–2030, nr. 12, ${note}`, place: 50, line: 10, label: '1' },
    ],
  });
}

function made(pieces: readonly Piece[]): Dossier {
  const pieceOf = (given: Sheet): Piece => pieces.find((known) => known.sheet === given)!;
  return dossierOf(
    pieces.map((known) => known.sheet),
    { today: TODAY, termsOf: () => USUAL_TERMS, pieceOf },
  )!;
}

function piece(
  given: Sheet,
  findings: Piece['findings'] = [],
  setAside: Piece['setAside'] = [],
  misfits: NonNullable<Piece['misfits']> = [],
): Piece {
  return { sheet: given, findings, setAside, misfits };
}

function finding(facts: Partial<SheetFinding>): SheetFinding {
  return {
    code: 'antwoord-leeg',
    severity: 'warning',
    message: 'Een bericht.',
    start: 10,
    end: 12,
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 3,
    label: '2',
    ...facts,
  };
}

function aside(facts: Partial<Aside>): Aside {
  return {
    code: 'lange-zin',
    label: '2',
    words: undefined,
    reason: '',
    on: undefined,
    origin: 'file',
    ...facts,
  };
}
