import { Archive } from '../../src/archive/archive.ts';
import type { Hit } from '../../src/archive/hit.ts';
import type { Source } from '../../src/archive/source.ts';
import { emptyDocument } from '../../test/support/emptyDocument.ts';
import type { Engine, Item } from './engine.ts';

/** So many hits the view asks for. */
export const LIMIT = 10;

/** As the view uses it. Each item is a document of its own; the one that is left out is the draft that is asked from. */
export const kamervragen: Engine = {
  name: 'kamervragen',
  build: (items) => {
    const archive = new Archive();
    for (const item of items) archive.collection.put(String(item.id), '', sourceOf(item));
    Array.from(archive.collection.settle());
    return (question, leftOut) =>
      archive.suggest({ question, draft: draftOf(leftOut), filter: {}, limit: LIMIT }).map(idsOf);
  },
};

function sourceOf({ id, question, answer }: Item): Source {
  return {
    document: emptyDocument(String(id)),
    entries: [{ labels: [], title: '', question, answer, span: { start: 0, end: 0 }, label: '' }],
  };
}

function draftOf(id: number): Parameters<Archive['related']>[0] {
  return { file: String(id), subject: undefined, questions: [], ministries: [] };
}

function idsOf(hit: Hit): readonly number[] {
  return [hit, ...hit.others].map(({ document }) => Number(document.file));
}
