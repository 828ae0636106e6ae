import * as vscode from 'vscode';
import { itemsMeant } from '../document/destinations.ts';
import type { Document, Label, Span } from '../document/model.ts';
import { formatLabels } from '../document/numbers.ts';
import { readingText } from '../document/reading.ts';
import { saysSomething } from '../document/states.ts';
import { targetAt, type NumberTarget } from '../document/targets.ts';
import type { AnnexFiles } from './annexFiles.ts';
import { annexHover } from './annexHover.ts';
import { toRange } from './convert.ts';
import { LANGUAGE } from './documents.ts';
import { plainHover, type HoverPart } from './hoverText.ts';
import type { OwnReferences } from './ownReferences.ts';

const LONGEST_QUESTION = 900;
const LONGEST_ANSWER = 350;
/** More than this in one reference is not read in a hover. */
const MOST_QUESTIONS = 4;

/** What a reference, an answer's heading, a footnote mark or the name of an Aanhangsel is about. */
export function registerHover(documents: OwnReferences, annexFiles: AnnexFiles): vscode.Disposable {
  return vscode.languages.registerHoverProvider(LANGUAGE, {
    provideHover: async (document, position, token) => {
      const parsed = documents.get(document);
      const target = targetAt(parsed, document.offsetAt(position));
      if (target === undefined) return undefined;
      const range = toRange(document, target);
      if (target.kind === 'annex') return annexHover(annexFiles, target, range, token);
      const parts =
        target.kind === 'footnote'
          ? target.role === 'mark'
            ? footnoteParts(parsed, target.mark)
            : []
          : numberParts(parsed, target);
      return parts.length === 0 ? undefined : new vscode.Hover(plainHover(parts), range);
    },
  });
}

/** For a reference the question and the beginning of its answer; for an answer's heading the question alone. */
function numberParts(document: Document, { kind, role, labels }: NumberTarget): readonly HoverPart[] {
  if (role === 'heading' && kind === 'question') return [];
  const questions = unique(labels.flatMap((label) => itemsMeant(document.questions, label)));
  const parts = questions.slice(0, MOST_QUESTIONS).map((question) => ({
    title: `${question.labels.length > 1 ? 'Vragen' : 'Vraag'} ${formatLabels(question.labels)}`,
    text: wordsOf(document, question.body.content, LONGEST_QUESTION),
  }));
  const more = questions.length - parts.length;
  if (more > 0) return [...parts, { title: '', text: `… en nog ${more}` }];
  const isAnswerWanted = role === 'reference' && parts.length > 0 && document.kind !== 'questions';
  return isAnswerWanted ? [...parts, ...answerParts(document, labels)] : parts;
}

function answerParts(document: Document, labels: readonly Label[]): readonly HoverPart[] {
  const answers = unique(labels.flatMap((label) => itemsMeant(document.answers, label)));
  if (answers.length === 0) {
    const postponed = document.kind === 'postponement';
    return [
      { title: 'Antwoord', text: postponed ? 'De beantwoording is uitgesteld.' : 'Er is nog geen antwoord.' },
    ];
  }
  return answers.map((answer) => ({
    title: `Antwoord ${formatLabels(answer.labels)}`,
    text: saysSomething(document, answer)
      ? wordsOf(document, answer.body.content, LONGEST_ANSWER)
      : 'Het antwoord is nog leeg.',
  }));
}

function footnoteParts(document: Document, mark: string): readonly HoverPart[] {
  const footnote = document.footnotes.find((other) => other.mark === mark);
  if (footnote === undefined) return [];
  return [{ title: `Voetnoot ${mark}`, text: wordsOf(document, [footnote.body], LONGEST_QUESTION) }];
}

function wordsOf(document: Document, spans: readonly Span[], longest: number): string {
  const words = readingText(document.text, spans);
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
