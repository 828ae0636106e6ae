import * as vscode from 'vscode';
import type { NotesOption } from '../../../exchange/letter/letter.ts';
import type { Readiness } from '../../../exchange/letter/readiness.ts';
import { choicesFor } from './choices.ts';

/** How a document may leave, asked of the user when it is not ready; nothing when it is to stay. */
export async function askedNotes(readiness: Readiness): Promise<NotesOption | undefined> {
  if (readiness.kind === 'ready') return 'leave-out';
  const { detail, choices } = choicesFor(readiness.obstacles);
  const chosen = await vscode.window.showWarningMessage(
    readiness.sentence,
    { modal: true, detail },
    ...choices,
  );
  return chosen?.notes;
}
