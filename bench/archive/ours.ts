import { Archive } from '../../src/archive/archive.ts';
import type { Draft } from '../../src/archive/hit.ts';
import { cutAsBefore } from '../../src/archive/index/cutting/cut.ts';
import { bestPassages } from '../../src/archive/search/best.ts';
import { snapshotOf } from '../../src/archive/search/live.ts';
import { termQuery } from '../../src/archive/search/queryTerms.ts';
import { createStore } from '../../src/archive/store/store.ts';
import { nodeStorage } from '../../src/worker/nodeStorage.ts';
import type { Contestant, Query } from './contestant.ts';

/** So many hits the view asks for. */
const LIMIT = 10;

/** The texts are on disk once it is saved. */
export function ours(): Contestant {
  let archive = new Archive();
  let indexAlone: ((text: string) => unknown) | undefined;
  return {
    name: 'Kamervragen',
    // A whole archive comes as the terminal builds it, a document as the editor shows it.
    take: (sources) => {
      for (const source of sources) archive.collection.put(source.document.file, '', source);
    },
    settle: () => archive.collection.settleAtOnce(),
    add: (source) => {
      archive.collection.put(source.document.file, '', source);
      archive.collection.flush();
    },
    remove: ({ document }) => archive.collection.remove(document.file),
    find: {
      question: ({ text, draft }) => archive.suggest(asQuery(text, draft)),
      index: ({ text }) => (indexAlone ??= indexOf(archive))(text),
      mistyped: ({ text }) => archive.find(text, LIMIT),
      begun: ({ text }) => archive.find(text, LIMIT),
      continued: ({ text, draft }) => archive.continue(asBegun(text, draft)),
    },
    save: (folder) => createStore(nodeStorage(folder)).save(archive.collection),
    load: (folder) => {
      archive = new Archive(createStore(nodeStorage(folder)).load());
    },
  };
}

function asBegun(sentence: string, questions: Query['draft']): Parameters<Archive['continue']>[0] {
  const [question = ''] = questions;
  return { sentence, question, draft: draftOf(questions) };
}

function asQuery(question: string, questions: Query['draft']): Parameters<Archive['suggest']>[0] {
  return { question, draft: draftOf(questions), filter: {}, limit: LIMIT };
}

function draftOf(questions: Query['draft']): Draft {
  return { file: 'file:///concept.kamervragen', subject: undefined, questions, ministries: [] };
}

/** Scoring by words, without what makes hits of it. */
function indexOf({ collection }: Archive): (text: string) => unknown {
  const { held } = collection.contents();
  const snapshot = snapshotOf(held);
  const cut = cutAsBefore(held.map(({ window }) => window));
  return (text) =>
    bestPassages(
      snapshot,
      termQuery(snapshot, text, cut, () => []),
      LIMIT,
      undefined,
    );
}
