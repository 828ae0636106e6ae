import type { Found } from './shown.ts';
import { listsOf, type Lists } from './shown.ts';
import type { Showing } from './shownHit.ts';

type Listed = Pick<Found, 'draft' | 'hits' | 'related'>;

/** What the view shows of what was found, worked out once, and for what will probably be shown before it is. */
export function createLists(showing: () => Omit<Showing, 'question'>): (found: Listed) => Lists {
  const known = new WeakMap<Listed['hits'], { readonly key: string; readonly lists: Lists }>();
  return (found) => {
    const now = showing();
    const key = JSON.stringify([now, found.draft, found.related]);
    const before = known.get(found.hits);
    if (before?.key === key) return before.lists;
    const lists = listsOf(found, now);
    known.set(found.hits, { key, lists });
    return lists;
  };
}
