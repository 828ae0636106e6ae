import type { Sheet } from './sheet.ts';

/**
 * Whether the Kamer has the answer: answers that it received or published, or a notice that says how the questions were
 * answered instead of when they will be. Answers without either are a draft as far as can be seen, and so are those with a
 * number in the Aanhangsel that are not finished.
 */
export function isAnswered(sheet: Sheet): boolean {
  const { kind, received, annex, postpones } = sheet;
  if (kind === 'postponement') return !postpones;
  return kind === 'answers' && (received !== undefined || (annex !== undefined && isFinished(sheet)));
}

function isFinished({ answered, total, notes }: Sheet): boolean {
  return answered === total && notes.every(({ kind }) => kind !== 'work');
}

/** The day on which the Kamer received the answer, as ISO 8601. */
export function answeredOn(sheet: Sheet): string | undefined {
  return isAnswered(sheet) ? sheet.received : undefined;
}
