import { patterns } from '../../dossiers/overview/picture.ts';
import { subtitleOf, TITLE } from '../../dossiers/overview/words.ts';
import { button, element } from '../dom.ts';
import { keepingFocus, keepingPlaces, setText } from '../renewing.ts';
import { ministriesCard, speedCard } from './cards.ts';
import { createFilter } from './filter.ts';
import { made } from './made.ts';
import { picture } from './picture.ts';
import type { OverviewFormat, Shown } from './protocol.ts';
import { selectionOf } from './selection.ts';
import type { State } from './state.ts';
import { table } from './table.ts';
import { tiles } from './tiles.ts';

const EXPORTS: readonly (readonly [format: OverviewFormat, title: string])[] = [
  ['html', 'HTML'],
  ['md', 'Markdown'],
  ['csv', 'CSV'],
];

/** The page: counts, what one wants to see of them, and that as a picture and as a table. */
export interface Page {
  readonly show: (shown: Shown) => void;
}

export function createPage(body: HTMLElement, state: State): Page {
  const subtitle = element('p', { class: 'subtitle' });
  const counts = element('ul', { class: 'tiles', 'aria-label': 'Aantal per stand' });
  const speed = card('Hoe snel beantwoord');
  const ministries = card('Per ministerie');
  const drawn = card('Looptijd per dossier');
  const listed = card('Alle dossiers');
  const filter = createFilter(state.choose);
  const empty = element('p', { class: 'note' }, 'Er zijn in deze map nog geen dossiers gevonden.');
  const halves = element('div', { class: 'halves' }, speed.box, ministries.box);
  const content = element('main', {}, counts, halves, filter.box, drawn.box, listed.box);
  body.append(made(patterns()), header(subtitle, state), empty, content);
  return {
    show: ({ overview }) => {
      const selection = selectionOf(overview.rows, state.choices());
      const { rows } = selection;
      setText(subtitle, `${subtitleOf(overview)}.`);
      empty.hidden = overview.rows.length > 0;
      content.hidden = overview.rows.length === 0;
      filter.update(state.choices(), overview.ministries, foundIn(rows.length, overview.rows.length));
      const fill = (): void => {
        counts.replaceChildren(...tiles(selection, state));
        speed.fill(speedCard(overview));
        ministries.fill(ministriesCard(overview.ministries, state));
        drawn.fill(picture(rows, overview.axis, state));
        listed.fill(table(rows, state));
      };
      keepingFocus(content, () => keepingPlaces(content, fill));
    },
  };
}

function foundIn(found: number, all: number): string {
  if (found === all) return '';
  return found === 0 ? 'Geen dossier voldoet hieraan.' : `${found} van ${all} dossiers`;
}

function header(subtitle: HTMLElement, { send }: State): HTMLElement {
  const buttons = EXPORTS.map(([format, title]) =>
    button(
      { class: 'secondary', 'aria-label': `Exporteer als ${title}` },
      () => send({ kind: 'export', format }),
      title,
    ),
  );
  const group = { class: 'exports', role: 'group', 'aria-label': 'Exporteer' };
  return element(
    'header',
    {},
    element('div', {}, element('h1', {}, TITLE), subtitle),
    element('div', group, element('span', {}, 'Exporteer als'), ...buttons),
  );
}

interface Card {
  readonly box: HTMLElement;
  readonly fill: (content: readonly Node[]) => void;
}

function card(title: string): Card {
  const content = element('div', {});
  return {
    box: element('section', { class: 'card', 'aria-label': title }, element('h2', {}, title), content),
    fill: (now) => content.replaceChildren(...now),
  };
}
