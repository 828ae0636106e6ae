import { HIT } from './hit.ts';
import type { State } from './state.ts';

/**
 * The keys of the list, as in the lists of VS Code: arrows go from answer to answer, Enter puts the answer in,
 * Ctrl+Enter opens its source, right and left unfold and fold it, Escape goes back to the text. One answer at a time
 * is a stop of the Tab key, with its own buttons.
 */
export function listenToKeys(list: HTMLElement, state: State): void {
  list.addEventListener('focusin', ({ target }) => {
    const hit = hitAt(target);
    if (hit !== undefined) makeCurrent(list, hit);
  });
  list.addEventListener('keydown', (event) => {
    const hit = hitAt(event.target);
    if (hit === undefined || event.altKey || event.shiftKey) return;
    const handled = move(list, hit, event.key) || (event.target === hit && act(hit, event));
    if (handled) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') state.send({ kind: 'ask', ask: 'editor' });
  });
}

/** Where the Tab key comes into the list. */
export function makeCurrent(list: HTMLElement, current: HTMLElement | undefined): void {
  for (const hit of hitsIn(list)) {
    const index = hit === current ? '0' : '-1';
    hit.setAttribute('tabindex', index);
    for (const inner of hit.querySelectorAll('button, summary')) inner.setAttribute('tabindex', index);
  }
}

export function hitsIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(`.${HIT}`)];
}

function hitAt(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>(`.${HIT}`) ?? undefined) : undefined;
}

function move(list: HTMLElement, hit: HTMLElement, key: string): boolean {
  const hits = hitsIn(list);
  const at = hits.indexOf(hit);
  const to: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, hits.length - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: hits.length - 1,
  };
  const index = to[key];
  if (index === undefined) return false;
  hits[index]?.focus();
  return true;
}

function act(hit: HTMLElement, { key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const press = (selector: string): boolean => {
    const found = hit.querySelector<HTMLElement>(selector);
    found?.click();
    return found !== null;
  };
  switch (key) {
    case 'Enter':
      return press(`.whole [data-action="${ctrlKey || metaKey ? 'open' : 'insert'}"]`);
    case 'ArrowRight':
      return press('.unfold[aria-expanded="false"]');
    case 'ArrowLeft':
      return press('.unfold[aria-expanded="true"]');
    default:
      return false;
  }
}
