import { writtenDate } from '../../document/days.ts';
import type { Document, Span } from '../../document/model.ts';
import { listed } from '../../document/officials.ts';
import type { Submission } from '../context.ts';
import type { Problem } from '../check.ts';
import { absentFrom } from './names.ts';

/** Who asked and when, where the submission says otherwise. */
export function submittedOtherwise(document: Document, submission: Submission): readonly Problem[] {
  return [...otherMembers(document, submission), ...otherDate(document, submission)];
}

function otherMembers(
  { head: { members } }: Document,
  { members: asked, name }: Submission,
): readonly Problem[] {
  const [first] = members;
  const last = members.at(-1);
  if (first === undefined || last === undefined || asked.length === 0) return [];
  const names = members.map((member) => member.name);
  const added = names.filter(absentFrom(asked));
  const lost = asked.filter(absentFrom(names));
  if (added.length + lost.length === 0) return [];
  const said = [
    ...(added.length > 0
      ? [`${listed(added)} ${added.length > 1 ? 'staan' : 'staat'} niet in de inzending`]
      : []),
    ...(lost.length > 0 ? [`${listed(lost)} ${lost.length > 1 ? 'ontbreken' : 'ontbreekt'} hier`] : []),
  ];
  const span: Span = { start: first.span.start, end: last.span.end };
  return [{ message: `De inzending (${name}) noemt andere leden: ${said.join('; ')}.`, span, fixes: [] }];
}

function otherDate(
  { head: { submitted } }: Document,
  { submitted: asked, name }: Submission,
): readonly Problem[] {
  if (submitted?.iso === undefined || asked === undefined || submitted.iso === asked) return [];
  const date = writtenDate(asked);
  if (date === undefined) return [];
  const span = { start: submitted.start, end: submitted.end };
  return [
    {
      message: `Volgens de inzending (${name}) zijn de vragen op ${date} ingezonden.`,
      span,
      fixes: [{ title: `Maak er ‘${date}’ van`, edits: [{ span, newText: date }], preferred: false }],
    },
  ];
}
