import * as vscode from 'vscode';
import { monthsAfter } from '../../../document/days.ts';
import type { StandardPassage } from '../../../library/passage.ts';
import type { NewPassage } from '../../../library/save.ts';
import { editorInUse } from '../../activeDocument.ts';
import type { Documents } from '../../documents.ts';
import { today } from '../../earlier/today.ts';
import { readText } from '../../fileText.ts';
import { chooseLibrary } from './chooseLibrary.ts';
import { keepable, type Keepable } from './selected.ts';
import { writePassage } from './writeLibrary.ts';

/** The command “Bewaar als standaardpassage”, for what is selected in a document. */
export function registerPassageSaving(documents: Documents, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand('kamervragen.bewaarPassage', async () => {
    const editor = editorInUse();
    if (editor === undefined) return;
    const { document, selection } = editor;
    const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
    const passage = keepable(documents.get(document), span, document.uri.toString());
    if (passage !== undefined) await saveAsStandardPassage(passage, log);
    else void vscode.window.showInformationMessage('Selecteer eerst de tekst die u wilt bewaren.');
  });
}

/** Asks for a library and a title, and keeps the passage there; nothing happens when the user asks for nothing. */
export async function saveAsStandardPassage(passage: Keepable, log: vscode.LogOutputChannel): Promise<void> {
  const library = await chooseLibrary(log);
  if (library === undefined) return;
  const { readLibrary } = await import('../../yamlFiles.ts');
  const known = readLibrary((await readText(library)) ?? '', '').passages;
  const title = await askTitle(known, passage.title);
  if (title !== undefined) await writePassage(library, newPassage(passage, title, known));
}

/**
 * With the date of today, and what the settings say of owner and review. Where they name no owner it is the one of the
 * library, if its passages have no other.
 */
export function newPassage(
  { text, origin }: Keepable,
  title: string,
  known: readonly Pick<StandardPassage, 'owner'>[],
): NewPassage {
  const settings = vscode.workspace.getConfiguration('kamervragen.bibliotheek');
  const months = settings.get<number>('herzienNaMaanden', 12);
  const date = today();
  return {
    title,
    text,
    origin,
    owner: settings.get<string>('eigenaar', '') || ownerOf(known),
    date,
    review: months > 0 ? monthsAfter(date, Math.round(months)) : undefined,
  };
}

function ownerOf(known: readonly Pick<StandardPassage, 'owner'>[]): string {
  const [owner = '', ...others] = new Set(known.flatMap((passage) => passage.owner ?? []));
  return others.length === 0 ? owner : '';
}

async function askTitle(known: readonly StandardPassage[], proposed: string): Promise<string | undefined> {
  const titles = new Set(known.map(({ title }) => title.toLowerCase()));
  return vscode.window.showInputBox({
    title: 'Bewaar als standaardpassage',
    prompt: 'Waaraan herkent u deze passage in een lijst?',
    value: proposed,
    validateInput: (written) => {
      const title = written.replace(/\s+/g, ' ').trim();
      if (title === '') return 'Geef de passage een titel.';
      return titles.has(title.toLowerCase()) ? 'Er is al een passage met deze titel.' : undefined;
    },
  });
}
