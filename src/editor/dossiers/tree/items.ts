import * as vscode from 'vscode';
import { capital, membersOf, ministriesOf, nameOf } from '../../../dossiers/arranging/facets.ts';
import { fileName } from '../../../dossiers/fileName.ts';
import { isAnswered } from '../../../dossiers/answered.ts';
import { countOf } from '../../../dossiers/findingCount.ts';
import {
  DOSSIER_STATE_NAMES,
  type Dossier,
  type DossierState,
  type Piece,
} from '../../../dossiers/dossier.ts';
import { progressBar } from '../../../dossiers/progressBar.ts';
import { resemblancePhrase } from '../../../dossiers/resemblance.ts';
import type { SheetQuestion } from '../../../dossiers/sheet.ts';
import { termSentenceOf, termWords } from '../../../dossiers/termWords.ts';
import { counted } from '../../../document/counted.ts';
import type { DocumentKind } from '../../../document/model.ts';
import { shortened } from '../../../document/shortened.ts';
import { STATE_NAMES } from '../../../document/states.ts';
import { childrenOf, type DossierNode } from './nodes.ts';

export const GO_TO = 'kamervragen.gaNaarDossierplaats';

/** In characters: what stands behind it is to be seen in a narrow view too. */
const LONGEST_NAME = 24;

const LOOKS: Readonly<Record<DossierState, { readonly icon: string; readonly color: string }>> = {
  late: { icon: 'warning', color: 'list.errorForeground' },
  'this-week': { icon: 'watch', color: 'list.warningForeground' },
  'in-progress': { icon: 'edit', color: 'charts.blue' },
  postponed: { icon: 'history', color: 'charts.purple' },
  complete: { icon: 'pass-filled', color: 'charts.green' },
  submitted: { icon: 'inbox', color: 'foreground' },
};

const KINDS: Readonly<Record<DocumentKind, { readonly name: string; readonly icon: string }>> = {
  questions: { name: 'Inzending', icon: 'question' },
  postponement: { name: 'Mededeling', icon: 'history' },
  answers: { name: 'Beantwoording', icon: 'comment-discussion' },
  letter: { name: 'Brief', icon: 'mail' },
  unknown: { name: 'Document', icon: 'file' },
};

/** A node as VS Code shows it. */
export function itemOf(node: DossierNode, id: string): vscode.TreeItem {
  const item = itemFor(node);
  item.id = id;
  return item;
}

function itemFor(node: DossierNode): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node.name, node.dossiers.length);
    case 'dossier':
      return dossierItem(node);
    case 'question':
      return questionItem(node.piece, node.question);
    case 'piece':
      return pieceItem(node.piece);
  }
}

function groupItem(name: string, count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(
    name === '' ? 'De geopende map' : name,
    vscode.TreeItemCollapsibleState.Expanded,
  );
  item.description = String(count);
  item.contextValue = 'groep';
  item.accessibilityInformation = { label: `${name}, ${counted(count, 'dossier', 'dossiers')}` };
  return item;
}

function dossierItem(node: Extract<DossierNode, { readonly kind: 'dossier' }>): vscode.TreeItem {
  const { dossier } = node;
  const { collapsed, none } = states;
  const item = new vscode.TreeItem(
    shortened(nameOf(dossier), LONGEST_NAME),
    childrenOf(node).length > 0 ? collapsed : none,
  );
  const look = LOOKS[dossier.state];
  item.iconPath = new vscode.ThemeIcon(look.icon, new vscode.ThemeColor(look.color));
  const words = wordsAbout(dossier);
  item.description = words.join(' · ');
  item.tooltip = tooltipOf(dossier);
  item.contextValue = `dossier ${dossier.pieces.length > 1 ? 'meer' : 'een'}`;
  item.command = goTo(dossier.main, undefined);
  item.accessibilityInformation = { label: [nameOf(dossier), ...spokenAbout(dossier)].join(', ') };
  return item;
}

const states = {
  collapsed: vscode.TreeItemCollapsibleState.Collapsed,
  none: vscode.TreeItemCollapsibleState.None,
} as const;

/** `Veldzicht (D66)`, `▰▰▰▱▱ 3/5`, `nog 4 dagen`, `2 fouten`. */
function wordsAbout(dossier: Dossier): readonly string[] {
  const { sheet } = dossier.main;
  const bar =
    sheet.total === 0 ? '' : `${progressBar(sheet.answered, sheet.total)} ${sheet.answered}/${sheet.total}`;
  return [
    dossier.term === undefined ? '' : termWords(dossier.term),
    isToBeSent(dossier) ? 'nog te verzenden' : '',
    sheet.kind === 'questions' ? questionsWords(sheet.total) : bar,
    ...countsOf(dossier),
    membersOf(dossier).join(', '),
  ].filter((word) => word !== '');
}

/** All is answered, and the Kamer has not had it yet as far as can be seen. */
function isToBeSent({ state, main }: Dossier): boolean {
  return state === 'complete' && !isAnswered(main.sheet);
}

function spokenAbout(dossier: Dossier): readonly string[] {
  const { sheet } = dossier.main;
  return [
    DOSSIER_STATE_NAMES[dossier.state],
    dossier.term === undefined ? '' : termWords(dossier.term),
    isToBeSent(dossier) ? 'nog te verzenden' : '',
    sheet.total === 0 ? '' : `${sheet.answered} van de ${questionsWords(sheet.total)} beantwoord`,
    membersOf(dossier).join(' en '),
    ...countsOf(dossier),
  ].filter((word) => word !== '');
}

function countsOf(dossier: Dossier): readonly string[] {
  const errors = countOf(dossier, 'error');
  const warnings = countOf(dossier, 'warning');
  const notes = dossier.main.sheet.notes.filter(({ kind }) => kind === 'work').length;
  return [
    errors > 0 ? counted(errors, 'fout', 'fouten') : '',
    warnings > 0 ? counted(warnings, 'waarschuwing', 'waarschuwingen') : '',
    notes > 0 ? counted(notes, 'werknotitie', 'werknotities') : '',
  ].filter((words) => words !== '');
}

function questionsWords(count: number): string {
  return counted(count, 'vraag', 'vragen');
}

/** All that is known of it, as plain text: what stands in a file is never read as Markdown. */
function tooltipOf(dossier: Dossier): string {
  const { sheet } = dossier.main;
  const lines = [
    nameOf(dossier),
    [membersOf(dossier).join(', '), ministriesOf(dossier).join(', ')]
      .filter((part) => part !== '')
      .join(' aan '),
    `Stand: ${DOSSIER_STATE_NAMES[dossier.state]}`,
    termSentenceOf(dossier),
    ...(dossier.resembles ?? []).map((other) => `${capital(resemblancePhrase(other))}.`),
    sheet.total === 0 || sheet.kind === 'questions'
      ? ''
      : `${sheet.answered} van de ${questionsWords(sheet.total)} beantwoord`,
    countsOf(dossier).join(', '),
    ...dossier.pieces.map((piece) => `${KINDS[piece.sheet.kind].name}: ${fileName(piece.sheet.file)}`),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function questionItem(piece: Piece, question: SheetQuestion): vscode.TreeItem {
  const item = new vscode.TreeItem(`Vraag ${question.label}`, vscode.TreeItemCollapsibleState.None);
  item.description = `${STATE_NAMES[question.state]} · ${question.words}`;
  item.tooltip = question.words;
  item.iconPath = new vscode.ThemeIcon(
    'circle-large-outline',
    new vscode.ThemeColor('list.warningForeground'),
  );
  item.contextValue = 'vraag';
  item.command = goTo(piece, question.place);
  item.accessibilityInformation = {
    label: `Vraag ${question.label}, ${STATE_NAMES[question.state]}: ${question.words}`,
  };
  return item;
}

function pieceItem(piece: Piece): vscode.TreeItem {
  const { sheet } = piece;
  const { name, icon } = KINDS[sheet.kind];
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.None);
  item.description = fileName(sheet.file);
  item.tooltip = sheet.file;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = 'stuk';
  item.command = goTo(piece, undefined);
  return item;
}

/** Opens a document, at an offset where that is given. */
function goTo({ sheet }: Piece, place: number | undefined): vscode.Command {
  return { command: GO_TO, title: 'Ga erheen', arguments: [sheet.file, place] };
}
