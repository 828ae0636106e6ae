import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Archive } from '../../../src/archive/archive.ts';
import type { Draft } from '../../../src/archive/hit.ts';
import { sourceOf } from '../../../src/archive/sourceOf.ts';
import { parse } from '../../../src/document/parse.ts';
import { readingText } from '../../../src/document/reading.ts';
import { corpusFolder, seedsFolder, textOf } from '../../support/corpus.ts';

/** The archive of all texts in some folders but drafts; files are named by their paths from the root. */
function archiveOf(root: string, folders: readonly string[]): Archive {
  const archive = new Archive();
  for (const folder of folders) {
    for (const name of readdirSync(path.join(root, folder))) {
      if (!/\.(?:txt|md)$/.test(name)) continue;
      const file = path.posix.join(folder, name);
      archive.collection.put(file, '', sourceOf(parse(textOf(root, file)), file));
    }
  }
  archive.collection.settleAtOnce();
  return archive;
}

function draftOf(root: string, file: string): Draft {
  const document = parse(textOf(root, file));
  return {
    file,
    subject: document.head.subject?.text,
    questions: document.questions.map(({ body }) => readingText(document.text, body.content)),
    ministries: [],
  };
}

/** Of each question the answer that comes up first: `file/number`. */
function firstAnswers(archive: Archive, draft: Draft): readonly string[] {
  return draft.questions.map((question) => {
    const [hit] = archive.suggest({ question, draft, filter: {}, limit: 1 });
    return hit === undefined ? 'none' : `${hit.document.file}/${hit.entry.labels.join('+')}`;
  });
}

function relatedFiles(archive: Archive, draft: Draft, limit: number): readonly string[] {
  return archive.related(draft, limit).map(({ document }) => document.file);
}

describe('An archive of dossiers', () => {
  it('brings up the answers to a set, question by question, and the sets on the same subject', () => {
    const folders = ['spoor', 'drinkwater', 'schoolmaaltijden'];
    const archive = archiveOf(seedsFolder(), folders);
    const draft = draftOf(seedsFolder(), 'spoor/1-vragen-2031Z00412.txt');
    const answer = 'spoor/4-antwoord-ah-tk-20302031-1311.txt';
    assert.deepEqual(
      [...new Set(firstAnswers(archive, draft).map((found) => found.split('/').slice(0, 2).join('/')))],
      [answer],
    );
    assert.deepEqual(relatedFiles(archive, draft, 5), [answer]);
  });

  it('brings up what a short question is about before another subject with a word of it', () => {
    const archive = archiveOf(seedsFolder(), ['spoor', 'drinkwater', 'schoolmaaltijden']);
    const question = 'Hoe veilig is het drinkwater?';
    const [hit] = archive.suggest({ question, draft: undefined, filter: {}, limit: 1 });
    assert.equal(hit?.document.file, 'drinkwater/4-kamerbrief-tappunten.txt');
  });

  const root = path.dirname(corpusFolder());
  const isReal = corpusFolder() !== seedsFolder();
  (isReal ? describe : describe.skip)('of real documents', () => {
    const all = ['seeds', 'documents/tekst', 'documents/markdown'];
    const seeds = isReal ? readdirSync(path.join(root, 'seeds')) : [];
    const seed = (number: string): string =>
      path.posix.join('seeds', seeds.find((name) => name.startsWith(number)) ?? number);

    it('answers a postponed set with the set that came after it, 9 of 9', () => {
      const archive = archiveOf(root, all);
      const draft = draftOf(root, seed('000'));
      assert.deepEqual(
        firstAnswers(archive, draft),
        draft.questions.map((_, at) => `${seed('001')}/${at + 1}`),
      );
    });
    it('finds the sets on the same subject', () => {
      const archive = archiveOf(root, all);
      const expected = ['001', '003', '004'].map(seed);
      assert.deepEqual([...relatedFiles(archive, draftOf(root, seed('000')), 3)].sort(), expected);
      const five = relatedFiles(archive, draftOf(root, seed('002')), 5);
      assert.deepEqual(
        expected.filter((file) => !five.includes(file)),
        [],
      );
    });
  });
});
