import * as vscode from 'vscode';
import { monthsAfter } from '../../../document/days.ts';
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
  const title = await askTitle(library, passage.title);
  if (title !== undefined) await writePassage(library, newPassage(passage, title));
}

/** With the date of today, and what the settings say of owner and review. */
export function newPassage({ text, origin }: Keepable, title: string): NewPassage {
  const settings = vscode.workspace.getConfiguration('kamervragen.bibliotheek');
  const months = settings.get<number>('herzienNaMaanden', 12);
  const date = today();
  return {
    title,
    text,
    origin,
    owner: settings.get('eigenaar', ''),
    date,
    review: months > 0 ? monthsAfter(date, Math.round(months)) : undefined,
  };
}

async function askTitle(library: vscode.Uri, proposed: string): Promise<string | undefined> {
  const { readLibrary } = await import('../../../library/files.ts');
  const known = readLibrary((await readText(library)) ?? '', '').passages;
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
