import * as vscode from 'vscode';
import { readingText } from '../../document/reading.ts';
import { saysSomething } from '../../document/states.ts';
import { placeAt } from '../reuse/asked.ts';
import { sides } from './sides.ts';
import { editorOf } from './draftEditor.ts';
import type { Work } from './following.ts';
import type { Target } from './targets.ts';

const SCHEME = 'kamervragen-vergelijking';

/** Shows an earlier answer beside the present one, in VS Code's own comparison; neither side can be changed. */
export interface Comparing {
  readonly compare: (target: Target, work: Work | undefined) => Promise<void>;
  readonly dispose: () => void;
}

export function createComparing(): Comparing {
  const texts = new Map<string, string>();
  let counted = 0;
  const subscriptions = [
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
  ];
  // As Markdown long lines wrap. Each has a name of its own: VS Code keeps the text of a name that it knows.
  const put = (name: string, text: string): vscode.Uri => {
    const path = `/${++counted}/${name.replace(/[/\\?#]/g, '-')}.md`;
    const uri = vscode.Uri.from({ scheme: SCHEME, path });
    texts.set(uri.toString(), text);
    return uri;
  };
  return {
    compare: async (target, work) => {
      if (target.kind === 'document' || work === undefined) return;
      const { entry } = target.place;
      const { earlier, present } = sides(
        { question: entry.question, answer: target.text },
        { question: work.asked?.words ?? '', answer: presentAnswer(work) },
      );
      // Only looked at, the draft would make place for the comparison.
      await editorOf(work.document);
      const here = work.asked?.name ?? 'het concept';
      await vscode.commands.executeCommand(
        'vscode.diff',
        put(entry.label, earlier),
        put(here, present),
        `${entry.label} ↔ ${here}`,
        { preview: true },
      );
    },
    dispose: () => {
      vscode.Disposable.from(...subscriptions).dispose();
    },
  };
}

/** The answer that the cursor is in, or that the question at the cursor has. */
function presentAnswer({ document, parsed, position }: Work): string {
  const place = placeAt(parsed, document.offsetAt(position));
  if (place.kind === 'elsewhere') return '';
  const labels = place.kind === 'answer' ? place.answer.labels : place.question.labels;
  const answer =
    place.kind === 'answer'
      ? place.answer
      : parsed.answers.find((one) => one.labels.some((label) => labels.includes(label)));
  if (answer === undefined || !saysSomething(parsed, answer)) return '';
  return readingText(parsed.text, answer.body.content);
}
