import { button, element, folding } from '../dom.ts';
import { keepingFocus, setText } from '../renewing.ts';
import { createFilter } from './filter.ts';
import { hit } from './hit.ts';
import { icon } from './icons.ts';
import { hitsIn, listenToKeys, makeCurrent } from './keys.ts';
import { announcement, passing } from './passing.ts';
import type { Empty, Shown } from './protocol.ts';
import { related } from './related.ts';
import type { State } from './state.ts';
import { createThreshold } from './threshold.ts';

/** The page: a head that stays, and below it what was found. */
export interface Page {
  readonly show: (shown: Shown) => void;
  readonly focus: () => void;
}

export function createPage(body: HTMLElement, state: State): Page {
  const list = element('ol', { class: 'hits', 'aria-label': 'Eerdere antwoorden' });
  const above = element('div', { class: 'above' });
  const note = element('p', { class: 'note' });
  const below = element('div', { class: 'below' });
  const count = element('p', { class: 'count', role: 'status', 'aria-live': 'polite' });
  const title = element('h1', {});
  const file = element('p', { class: 'file' });
  const filter = createFilter(state.choose);
  const threshold = createThreshold(listHits, (value) => state.choose({ threshold: value }));
  const settings = element('div', { class: 'settings', id: 'settings' }, filter.box, threshold.box);
  const head = element('header', {}, element('div', {}, title, file), toggleFor(settings, state), count);
  body.append(head, settings, element('main', {}, above, note, list, below));
  listenToKeys(list, state);

  function listHits(limit: number): void {
    const shown = state.shown();
    if (shown === undefined) return;
    const chosen = passing(shown.hits, limit);
    keepingFocus(list, () => list.replaceChildren(...chosen.hits.map((one, at) => hit(one, at, state))));
    makeCurrent(list, currentIn(list));
    setText(count, announcement(chosen));
    setText(note, chosen.side === 'below' ? belowSentence(limit) : '');
    below.replaceChildren(...moreBelow(chosen.side === 'below' ? 0 : chosen.hidden, state));
  }
  return {
    show: (shown) => {
      setText(title, shown.about?.question ?? '');
      setText(file, shown.about?.file ?? '');
      const choices = state.choices() ?? shown.choices;
      filter.update(choices, shown.names);
      threshold.update(choices.threshold);
      keepingFocus(above, () => above.replaceChildren(...aboveHits(shown, state)));
      listHits(choices.threshold);
    },
    focus: () => {
      const first = currentIn(list) ?? body.querySelector<HTMLElement>('main button, header button');
      first?.focus();
    },
  };
}

function toggleFor(settings: HTMLElement, state: State): HTMLElement {
  const say = (now: 'open' | 'closed'): void => {
    settings.hidden = now === 'closed';
    toggle.setAttribute('aria-expanded', String(now === 'open'));
  };
  const attributes = { class: 'tool', title: 'Filter en drempel', 'aria-label': 'Filter en drempel' };
  const toggle = button(
    { ...attributes, 'aria-controls': settings.id },
    () => {
      const now = settings.hidden ? 'open' : 'closed';
      say(now);
      state.setOpen('settings', now);
    },
    icon('filter'),
  );
  say(state.isOpen('settings', 'closed') ? 'open' : 'closed');
  return toggle;
}

function aboveHits({ reading, troubles, related: sets, empty }: Shown, state: State): readonly Node[] {
  return [
    ...(reading === undefined ? [] : [element('p', { class: 'reading' }, reading)]),
    ...(troubles === undefined ? [] : [troublesBox(troubles, state)]),
    ...related(sets, state),
    ...(empty === undefined ? [] : [emptyBox(empty, state)]),
  ];
}

function troublesBox({ title, sentences }: NonNullable<Shown['troubles']>, state: State): Node {
  return folding(
    { class: 'troubles' },
    { open: state.isOpen('troubles', 'closed'), toggled: (now) => state.setOpen('troubles', now) },
    [icon('warning'), element('span', {}, title)],
    element('ul', {}, ...sentences.map((sentence) => element('li', {}, sentence))),
  );
}

const UNFILTERED = { ministry: '', member: '', party: '', source: '', period: '' } as const;

function emptyBox({ sentence, buttons }: Empty, state: State): Node {
  const made = buttons.map(({ title, ask }) =>
    button(
      { class: 'secondary', 'data-focus': `empty/${ask}` },
      () => (ask === 'unfilter' ? state.choose(UNFILTERED) : state.send({ kind: 'ask', ask })),
      title,
    ),
  );
  return element('div', { class: 'empty' }, element('p', {}, sentence), ...made);
}

function belowSentence(threshold: number): string {
  return `Geen antwoord past ${Math.round(threshold * 100)}% of beter. Dit past het best.`;
}

function moreBelow(hidden: number, state: State): readonly Node[] {
  if (hidden === 0) return [];
  const title =
    hidden === 1 ? 'Toon ook 1 antwoord dat minder past' : `Toon ook ${hidden} antwoorden die minder passen`;
  return [button({ class: 'link', 'data-focus': 'below' }, () => state.choose({ threshold: 0 }), title)];
}

function currentIn(list: HTMLElement): HTMLElement | undefined {
  const hits = hitsIn(list);
  return hits.find((one) => one.contains(document.activeElement)) ?? hits[0];
}
