import { counted } from '../../document/counted.ts';
import { daysBetween } from '../../document/days.ts';
import type { Severity } from '../../checks/check.ts';
import { membersOf, ministriesOf, questionsOf } from '../arranging/facets.ts';
import type { Dossier, DossierTerm } from '../dossier.ts';
import { fileName } from '../fileName.ts';
import { resemblancePhrase } from '../resemblance.ts';
import { postponementWords } from '../termWords.ts';
import type { FindingCounts, OverviewRow } from './overview.ts';

/** All of a row but where its file is among the others. */
export function rowOf(dossier: Dossier, today: string): Omit<OverviewRow, 'place'> {
  const { id, state, main, pieces, term } = dossier;
  const { sheet } = main;
  return {
    id,
    file: sheet.file,
    subject: subjectOf(dossier),
    members: membersOf(dossier),
    ministries: ministriesOf(dossier),
    state,
    ...answersOf(dossier),
    submitted: term?.submitted,
    end: term?.end,
    answered: term?.answered,
    days: term && positive(daysBetween(term.submitted, term.answered ?? today)),
    termDays: term && positive(daysBetween(term.submitted, term.end)),
    left: leftInWords(term),
    particulars: particularsOf(dossier),
    findings: countsOf(dossier),
    workNotes: pieces
      .flatMap((piece) => piece.sheet.notes)
      .reduce((sum, { kind }) => sum + (kind === 'work' ? 1 : 0), 0),
  };
}

function answersOf(dossier: Dossier): Pick<OverviewRow, 'answeredQuestions' | 'questions'> {
  const { answered, total } = questionsOf(dossier);
  return { answeredQuestions: answered, questions: total };
}

/** What a list calls it: a submission may know the subject where the answers do not. */
function subjectOf({ main, pieces }: Dossier): string {
  const known = [main, ...pieces].map(({ sheet }) => sheet.subject?.trim()).find(Boolean);
  return known ?? fileName(main.sheet.file);
}

function particularsOf({ term, resembles = [] }: Dossier): string {
  return [term === undefined ? '' : postponementWords(term), ...resembles.map(resemblancePhrase)]
    .filter((words) => words !== '')
    .join('; ');
}

/** An answer from before its questions has one of both dates wrong: it has no length. */
function positive(days: number | undefined): number | undefined {
  return days === undefined || days < 0 ? undefined : days;
}

function leftInWords(term: DossierTerm | undefined): string {
  if (term === undefined) return 'geen datum';
  const { daysLeft, answered } = term;
  if (daysLeft < 0) return `${inDays(-daysLeft)} te laat`;
  if (answered !== undefined) return 'op tijd';
  return daysLeft === 0 ? 'vandaag' : `nog ${inDays(daysLeft)}`;
}

export function inDays(days: number): string {
  return counted(days, 'dag', 'dagen');
}

function countsOf({ pieces }: Dossier): FindingCounts {
  const severities = pieces.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const count = (...counted: readonly Severity[]): number =>
    severities.filter((severity) => counted.includes(severity)).length;
  return { errors: count('error'), warnings: count('warning'), remarks: count('information', 'hint') };
}
