import * as vscode from 'vscode';
import { dayTyped } from '../../../document/dayTyped.ts';
import { POSTPONEMENT_REASONS, postponementOf } from '../../../exchange/letter/postponement.ts';
import type { Document } from '../../../document/model.ts';
import type { Documents } from '../../documents.ts';
import { today } from '../../earlier/today.ts';
import { reported } from '../../reported.ts';
import type { DraftInUse } from '../draftInUse.ts';
import { openUnsaved } from '../openUnsaved.ts';
import { complaintAbout, dayOffered } from './dayAsked.ts';

export const MAKE_POSTPONEMENT = 'kamervragen.maakUitstelbericht';

const TITLE = 'Maak uitstelbericht';

/** The command “Maak uitstelbericht…”: a notice that the answers come later, as a text that was not saved yet. */
export function registerPostponing(
  documents: Documents,
  draftInUse: DraftInUse,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.commands.registerCommand(MAKE_POSTPONEMENT, (given?: unknown) =>
    reported(log, 'Er kon geen uitstelbericht worden gemaakt.', async () => {
      const document = draftInUse(given);
      if (document !== undefined) await postpone(document.uri, documents.get(document));
    }),
  );
}

async function postpone(uri: vscode.Uri, document: Document): Promise<void> {
  if (document.questions.length === 0) {
    void vscode.window.showWarningMessage(
      'In dit document staan geen vragen. Open de vragen of het concept waarvoor u uitstel vraagt.',
    );
    return;
  }
  const sentence = await chosenReason();
  const answeredBy = sentence && (await chosenDay(document));
  if (answeredBy === undefined || sentence === undefined) return;
  const options = { reason: { sentence }, ...(answeredBy === 'none' ? {} : { answeredBy }) };
  await openUnsaved(uri, postponementOf(document, options).text, 'uitstel');
}

/** A sentence that the Kamer reads; nothing when the user goes no further. */
async function chosenReason(): Promise<string | undefined> {
  const usual = POSTPONEMENT_REASONS.map(({ name, sentence }) => ({ label: name, detail: sentence }));
  const own = { label: '$(edit) Een andere reden…', detail: 'U schrijft de reden zelf, als hele zin.' };
  const chosen = await vscode.window.showQuickPick([...usual, own], {
    title: TITLE,
    placeHolder: 'Waarom kunnen de vragen niet op tijd worden beantwoord?',
    matchOnDetail: true,
  });
  return chosen === own ? ownReason() : chosen?.detail;
}

async function ownReason(): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    title: TITLE,
    prompt: 'De reden als hele zin, zoals de Kamer die leest',
    placeHolder: 'De beantwoording vraagt om …',
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? 'Schrijf een reden.' : undefined),
  });
  const reason = typed?.trim() ?? '';
  if (reason === '') return undefined;
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}

/** ISO 8601, or `none` for no day; nothing when the user goes no further. */
async function chosenDay({ head }: Document): Promise<string | undefined> {
  const now = today();
  const typed = await vscode.window.showInputBox({
    title: TITLE,
    prompt: 'Op welke dag stuurt u de antwoorden uiterlijk? Leeg: zo spoedig mogelijk',
    value: dayOffered(head.submitted?.iso, now),
    ignoreFocusOut: true,
    validateInput: (text) => complaintAbout(text, now),
  });
  return typed === undefined ? undefined : (dayTyped(typed) ?? 'none');
}
