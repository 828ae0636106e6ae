import type { NotesOption } from '../../../exchange/letter/letter.ts';
import type { Obstacles } from '../../../exchange/letter/readiness.ts';

export interface Choice {
  readonly title: string;
  readonly notes: NotesOption;
}

/** What the user can choose for a draft that is not ready; the first is what happens on Enter. */
export function choicesFor({ workNotes, sourceNotes }: Obstacles): {
  readonly detail: string;
  readonly choices: readonly Choice[];
} {
  if (workNotes + sourceNotes === 0)
    return {
      detail: 'De brief gaat dan weg zoals het concept nu is.',
      choices: [{ title: 'Exporteer toch', notes: 'leave-out' }],
    };
  return {
    detail: 'Notities zijn voor uzelf. Het concept zelf verandert niet, ook niet als u ze weglaat.',
    choices: [
      { title: 'Exporteer zonder notities', notes: 'leave-out' },
      { title: 'Exporteer met notities', notes: 'keep' },
    ],
  };
}
