import * as vscode from 'vscode';
import type { Document } from '../../document/model.ts';
import type { DossierTerm } from '../../dossiers/dossier.ts';
import { sheetOf } from '../../dossiers/sheetOf.ts';
import { termOf } from '../../dossiers/term.ts';
import { termSentence, termWords } from '../../dossiers/termWords.ts';
import { fileOf } from '../archive/fileNames.ts';
import { toRange } from '../convert.ts';
import { LANGUAGE, type Documents } from '../documents.ts';
import { plainHover } from '../hoverText.ts';
import type { Desk } from './desk.ts';

/** The term of the document in use, in the status bar, and where one points at its dates. */
export function registerTerm(documents: Documents, desk: Desk): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('kamervragen.termijn', vscode.StatusBarAlignment.Left, 49.5);
  item.name = 'Kamervragen: termijn';
  item.command = 'kamervragen.dossiers.focus';
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const term =
      document?.languageId === LANGUAGE ? termFor(desk, document, documents.get(document)) : undefined;
    if (term === undefined) item.hide();
    else showTerm(item, term);
  };
  show();
  return vscode.Disposable.from(
    item,
    documents.onDidParse(show),
    desk.onDidChange(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.languages.registerHoverProvider(LANGUAGE, {
      provideHover: (document, position) => {
        const parsed = documents.get(document);
        const date = dateAt(parsed, document.offsetAt(position));
        const term = date && termFor(desk, document, parsed);
        return (
          term &&
          new vscode.Hover(
            plainHover([{ title: 'Termijn', text: termSentence(term) }]),
            toRange(document, date),
          )
        );
      },
    }),
  );
}

function showTerm(item: vscode.StatusBarItem, term: DossierTerm): void {
  const isLate = term.answered === undefined && term.daysLeft < 0;
  item.text = `$(calendar) ${termWords(term)}`;
  item.tooltip = `${termSentence(term)}\nKlik om alle dossiers te zien.`;
  item.backgroundColor = isLate ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
  item.accessibilityInformation = { label: `Termijn: ${termWords(term)}`, role: 'button' };
  item.show();
}

/** As its dossier has it; of a document that is in none, by its own dates. */
function termFor(desk: Desk, document: vscode.TextDocument, parsed: Document): DossierTerm | undefined {
  const dossier = desk.dossierOf(document.uri);
  if (dossier !== undefined) return dossier.term;
  const { today, terms } = desk.contextOf(document);
  if (today === undefined || parsed.kind === 'letter' || parsed.kind === 'unknown') return undefined;
  const sheet = sheetOf(parsed, fileOf(document.uri));
  return termOf(sheet, [sheet], today, terms);
}

function dateAt({ head }: Document, offset: number): Document['head']['submitted'] {
  return [head.submitted, head.received].find(
    (date) => date !== undefined && date.start <= offset && offset <= date.end,
  );
}
