import { element, button } from '../dom.ts';
import { anchorsIn, keepingPlace, offsetOf } from './blocks.ts';
import { copied, copyOf } from './copying.ts';
import type { FromPreview, Shown, Stretch } from './protocol.ts';
import { offsetAt, yAt, type Anchor } from './scrolling.ts';

/** The page: a bar that stays, and below it the letter. */
export interface Page {
  readonly show: (shown: Shown) => void;
  readonly scrollTo: (offset: number) => void;
  readonly copy: (stretch: Stretch | undefined) => Promise<void>;
}

export function createPage(body: HTMLElement, send: (message: FromPreview) => void): Page {
  const letter = element('main', { tabindex: '0', 'aria-label': 'Voorbeeld van de brief' });
  const unready = element('p', { class: 'unready', role: 'status', 'aria-live': 'polite' });
  const place = createPlace(letter);
  let shown: Shown | undefined;

  const copy = async (stretch: Stretch | undefined): Promise<void> => {
    const made = copyOf(letter, stretch);
    if ((await copied(made)) === 'copied') send({ kind: 'copied' });
    else send({ kind: 'not-copied', text: made.text });
  };
  body.append(element('header', {}, tools(send, copy), unready), letter);
  place.onDidMove(() => {
    if (shown !== undefined) send({ kind: 'scrolled', turn: shown.turn, offset: place.offset(shown.length) });
  });
  letter.addEventListener('dblclick', ({ target }) => {
    const offset = offsetOf(target as Element | null);
    if (shown !== undefined && offset !== undefined) send({ kind: 'go', turn: shown.turn, offset });
  });
  return {
    show: (next) => {
      const isSame = shown?.uri === next.uri;
      shown = next;
      if (unready.textContent !== next.unready) unready.textContent = next.unready;
      unready.hidden = next.unready === '';
      place.change(isSame ? 'same' : 'another', () => letter.replaceChildren(...nodesOf(next.html)));
    },
    scrollTo: (offset) => {
      if (shown !== undefined) place.scrollTo(offset, shown.length);
    },
    copy,
  };
}

function tools(
  send: (message: FromPreview) => void,
  copy: (stretch: undefined) => Promise<void>,
): HTMLElement {
  return element(
    'div',
    { class: 'tools', role: 'toolbar', 'aria-label': 'Wat u met de brief kunt doen' },
    button({}, () => send({ kind: 'ask', ask: 'word' }), 'Exporteer naar Word…'),
    button({}, () => send({ kind: 'ask', ask: 'html' }), 'Exporteer naar HTML…'),
    button(
      { title: 'Wat u hebt geselecteerd, of anders alles' },
      () => void copy(undefined),
      'Kopieer met opmaak',
    ),
    button({}, () => send({ kind: 'ask', ask: 'print' }), 'Afdrukken…'),
  );
}

/** The extension has escaped every word of it, and the page's policy lets nothing in it run. */
function nodesOf(html: string): readonly Node[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
}

/** Where one reads. */
interface Place {
  readonly change: (letter: 'same' | 'another', change: () => void) => void;
  readonly scrollTo: (offset: number, length: number) => void;
  readonly offset: (length: number) => number;
  /** When the reader scrolls, and not when the page does by itself. */
  readonly onDidMove: (listener: () => void) => void;
}

function createPlace(box: HTMLElement): Place {
  let anchors: readonly Anchor[] | undefined;
  let expected = 0;
  const known = (length: number): readonly Anchor[] => (anchors ??= anchorsIn(box, length));
  addEventListener('resize', () => (anchors = undefined));
  return {
    change: (letter, change) => {
      if (letter === 'same') keepingPlace(box, change);
      else {
        change();
        box.scrollTop = 0;
      }
      anchors = undefined;
      expected = box.scrollTop;
    },
    scrollTo: (offset, length) => {
      box.scrollTop = yAt(known(length), offset);
      expected = box.scrollTop;
    },
    offset: (length) => offsetAt(known(length), box.scrollTop),
    onDidMove: (listener) => {
      box.addEventListener('scroll', () => {
        if (Math.abs(box.scrollTop - expected) < 1) return;
        expected = box.scrollTop;
        listener();
      });
    },
  };
}
