import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { TEXT_ONLY } from '../../src/checks/context.ts';
import { fileOf } from '../../src/editor/archive/fileNames.ts';
import { createNotesBeside } from '../../src/editor/dossiers/reviewing/notesBeside.ts';
import { createDesk, type RunningDesk } from '../../src/editor/dossiers/deskService.ts';
import { createRules } from '../../src/editor/dossiers/rules.ts';
import { createSettings } from '../../src/editor/settings/settings.ts';
import type { FromDesk, ToDesk } from '../../src/worker/desk/protocol.ts';
import { closeAll } from './opened.ts';

const SUBMISSION = { name: 'vragen.txt', questions: [], members: ['Koopstra'], submitted: undefined };

describe('What the checks of an open document know', () => {
  const worker = {
    told: [] as ToDesk[],
    say: undefined as unknown as (message: FromDesk) => void,
    end: (): void => undefined,
  };
  const made: { readonly dispose: () => void }[] = [];
  let desk: RunningDesk;

  beforeEach(() => {
    const log = vscode.window.createOutputChannel('Proef', { log: true });
    const settings = createSettings();
    const rules = createRules(settings, log);
    const beside = createNotesBeside(log);
    worker.told = [];
    desk = createDesk(
      (heard, ended) => {
        worker.say = heard;
        worker.end = () => ended('Proef.');
        return { send: (message) => void worker.told.push(message), stop: () => undefined };
      },
      { rules, beside },
      log,
    );
    made.push(desk, beside, rules, settings, log);
    desk.begin();
  });
  afterEach(async () => {
    vscode.Disposable.from(...made.splice(0)).dispose();
    await vscode.workspace.getConfiguration('kamervragen').update('langeZin', undefined, true);
    await closeAll();
  });

  async function openNew(): Promise<vscode.TextDocument> {
    const content = 'Vraag 1\nRijdt de trein?\n';
    return vscode.workspace.openTextDocument({ language: 'kamervragen', content });
  }

  function tellOf(document: vscode.TextDocument): void {
    const context = { ...TEXT_ONLY, longSentence: 99, submission: SUBMISSION };
    worker.say({ kind: 'context', file: fileOf(document.uri), context });
  }

  it('is what the worker told, with the settings of the document itself', async () => {
    await vscode.workspace.getConfiguration('kamervragen').update('langeZin', 33, true);
    const document = await openNew();
    tellOf(document);
    const { longSentence, submission } = desk.contextOf(document);
    assert.deepEqual({ longSentence, submission }, { longSentence: 33, submission: SUBMISSION });
  });

  it('is forgotten when the worker stops, and they are checked again', async () => {
    const document = await openNew();
    tellOf(document);
    const changed: (vscode.Uri | undefined)[] = [];
    made.push(desk.onDidChangeContext((uri) => changed.push(uri)));
    worker.end();
    assert.equal(desk.contextOf(document).submission, undefined);
    assert.deepEqual(changed, [undefined]);
  });
});
