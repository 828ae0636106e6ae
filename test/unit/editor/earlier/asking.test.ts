import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { ArchiveService } from '../../../../src/editor/archive/service.ts';
import { createAsking, type AskedNow } from '../../../../src/editor/earlier/asking.ts';
import { NO_CHOICES } from '../../../../src/editor/earlier/choices.ts';

const GOING_ON = { isCancellationRequested: false } as vscode.CancellationToken;
const NAMES = { ministries: [], members: [], parties: ['SP'] };

function askedOf(question: string, questions = ['Vaart de pont?', 'Waarom niet?']): AskedNow {
  const draft = { file: 'file:///concept.kamervragen', subject: undefined, questions, ministries: [] };
  return { key: question, draft, question, named: undefined, choices: NO_CHOICES, filter: {} };
}

/** What is asked of an archive. */
function listening(): { readonly log: string[]; readonly archive: ArchiveService } {
  const log: string[] = [];
  const archive: Partial<ArchiveService> = {
    suggest: ({ question }) => (log.push(question), Promise.resolve([])),
    related: ({ questions }) => (log.push(`related to ${questions.length}`), Promise.resolve([])),
    names: () => (log.push('names'), Promise.resolve(NAMES)),
  };
  return { log, archive: archive as ArchiveService };
}

describe('what is asked of the archive', () => {
  it('is for the next question of a draft that question alone', async () => {
    const { log, archive } = listening();
    const { ask } = createAsking(archive);
    await ask(askedOf('Vaart de pont?'), GOING_ON);
    assert.deepEqual(await ask(askedOf('Waarom niet?'), GOING_ON), { hits: [], related: [], names: NAMES });
    assert.deepEqual(log, ['Vaart de pont?', 'related to 2', 'names', 'Waarom niet?']);
  });

  it('is all again when the draft or the archive is another', async () => {
    const { log, archive } = listening();
    const { ask, forget } = createAsking(archive);
    await ask(askedOf('Vaart de pont?'), GOING_ON);
    await ask(askedOf('Vaart de pont?', ['Vaart de pont?']), GOING_ON);
    forget();
    await ask(askedOf('Vaart de pont?', ['Vaart de pont?']), GOING_ON);
    assert.deepEqual(
      log.filter((one) => one !== 'Vaart de pont?'),
      ['related to 2', 'names', 'related to 1', 'names', 'related to 1', 'names'],
    );
  });

  it('is not remembered where it was cancelled, or the archive changed meanwhile', async () => {
    const { log, archive } = listening();
    const { ask, forget } = createAsking(archive);
    const cancelled = { isCancellationRequested: true } as vscode.CancellationToken;
    assert.equal(await ask(askedOf('Vaart de pont?'), cancelled), undefined);
    const underway = ask(askedOf('Vaart de pont?'), GOING_ON);
    forget();
    await underway;
    await ask(askedOf('Vaart de pont?'), GOING_ON);
    assert.equal(log.filter((one) => one === 'names').length, 3);
  });
});
