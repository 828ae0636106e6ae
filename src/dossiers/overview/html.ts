import { anchor } from '../../document/anchor.ts';
import { htmlPageOf } from '../../document/htmlPage.ts';
import { element, lines, type Html } from '../../document/markup.ts';
import { DOSSIER_STATE_NAMES } from '../dossier.ts';
import { COLUMNS, type Column } from './columns.ts';
import { drawingOf, type Bar, type Mark } from './drawing.ts';
import { OVERVIEW_STYLE, OVERVIEW_STYLE_HASH } from './htmlStyle.ts';
import { legend } from './legend.ts';
import type { MinistryCount, StateCount } from '../totals/tally.ts';
import { figuresOf, ministryName, NOTHING_ANSWERED, onlyNoticeOf } from '../totals/words.ts';
import type { Overview, OverviewRow } from './overview.ts';
import type { Part } from './part.ts';
import { axisPicture, barPicture, ministryPicture, patterns, stateIcon } from './picture.ts';
import {
  captionOf,
  DRAWN_AT_FIRST,
  isOverdue,
  lengthOf,
  metaOf,
  subtitleOf,
  TITLE,
  undatedOf,
} from './words.ts';

/** The overview as a page that needs nothing beside it, on a screen and on paper. */
export function overviewHtml(overview: Overview): string {
  const { states, ministries, rows } = overview;
  const body = element('main', {}, [
    lines([
      written(patterns()),
      element('h1', {}, TITLE),
      element('p', { class: 'subtitle' }, subtitleOf(overview)),
      contents(),
      element('ul', { class: 'tiles', 'aria-label': 'Aantal per stand' }, [lines(states.map(tile))]),
      element('div', { class: 'halves' }, [speedCard(overview), ministriesCard(ministries)]),
      pictureCard(overview),
      section(PARTS.all, 'card whole', [element('div', WIDE, table(rows))]),
    ]),
  ]);
  return htmlPageOf(TITLE, { text: OVERVIEW_STYLE, hash: OVERVIEW_STYLE_HASH }, body);
}

const PARTS = {
  speed: 'Hoe snel beantwoord',
  ministries: 'Per ministerie',
  picture: 'Looptijd per dossier',
  all: 'Alle dossiers',
} as const;

type Title = (typeof PARTS)[keyof typeof PARTS];

/** What there is to go to. */
function contents(): Html {
  const links = Object.values(PARTS).map((title) =>
    element('li', {}, [element('a', { href: `#${anchorOf(title)}` }, title)]),
  );
  return element('nav', { 'aria-label': 'Inhoud' }, [element('ul', { class: 'contents' }, links)]);
}

function anchorOf(title: Title): string {
  return title.toLowerCase().replaceAll(' ', '-');
}

function tile({ state, count }: StateCount): Html {
  return element('li', { class: `tile state-${state}` }, [
    element('strong', {}, String(count)),
    written(stateIcon(state)),
    element('span', {}, DOSSIER_STATE_NAMES[state]),
  ]);
}

function speedCard({ speed, onlyNotice }: Overview): Html {
  const figures = figuresOf(speed).map(({ value, name }) =>
    element('li', {}, [element('strong', {}, value), element('span', {}, name)]),
  );
  const none = element('p', {}, NOTHING_ANSWERED);
  return section(PARTS.speed, 'card', [
    figures.length === 0 ? none : element('ul', { class: 'figures' }, figures),
    ...(onlyNotice === 0 ? [] : [element('p', { class: 'more' }, onlyNoticeOf(onlyNotice))]),
  ]);
}

function ministriesCard(ministries: readonly MinistryCount[]): Html {
  const most = ministries[0]?.count ?? 1;
  const rows = ministries.map((one) =>
    element('li', {}, [
      element('span', {}, ministryName(one)),
      element('span', { class: 'number' }, String(one.count)),
      written(ministryPicture(one, most)),
    ]),
  );
  return section(PARTS.ministries, 'card', [element('ul', { class: 'ministries' }, [lines(rows)])]);
}

function pictureCard({ rows, axis }: Overview): Html {
  const { bars, marks } = drawingOf(rows, axis);
  const drawn = bars.slice(0, DRAWN_AT_FIRST);
  const head = element('div', { class: 'dossier head', 'aria-hidden': 'true' }, [
    element('span', {}, ''),
    written(axisPicture(marks)),
    element('span', {}, ''),
  ]);
  const list = element('ol', { class: 'dossiers' }, [lines(drawn.map((bar) => dossier(bar, marks)))]);
  return section(PARTS.picture, 'card', [
    element('p', { class: 'subtitle' }, captionOf(marks)),
    head,
    list,
    written(legend()),
    ...notDrawn(bars.length - drawn.length, rows.length - bars.length),
  ]);
}

function notDrawn(bars: number, undated: number): readonly Html[] {
  const first = `Getekend zijn de eerste ${DRAWN_AT_FIRST}; de andere ${bars} staan alleen in de tabel.`;
  return [bars === 0 ? '' : first, undatedOf(undated)]
    .filter((sentence) => sentence !== '')
    .map((sentence) => element('p', { class: 'more' }, sentence));
}

function dossier(bar: Bar, marks: readonly Mark[]): Html {
  const { row, state } = bar;
  return element('li', { class: 'dossier' }, [
    element('div', { class: 'what' }, [
      written(stateIcon(state)),
      element('b', { title: row.subject }, [element('a', { href: `#${rowAnchor(row)}` }, row.subject)]),
      element('small', {}, metaOf(row)),
    ]),
    written(barPicture(bar, marks)),
    element('div', { class: isOverdue(row) ? 'rest overdue' : 'rest' }, [
      row.left,
      element('small', {}, lengthOf(row)),
    ]),
  ]);
}

/** In a narrow window the table is moved sideways in its own box: by keys too. */
const WIDE = { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Tabel met alle dossiers' };

function table(rows: readonly OverviewRow[]): Html {
  const titles = COLUMNS.map(({ title, kind }) => element('th', { scope: 'col', class: kind }, title));
  const body = rows.map((row) =>
    element(
      'tr',
      { id: rowAnchor(row) },
      COLUMNS.map((column) => cell(column, row)),
    ),
  );
  return element('table', {}, [
    lines([element('thead', {}, element('tr', {}, titles)), element('tbody', {}, [lines(body)])]),
  ]);
}

/** By what its bar links to its line of the table. */
function rowAnchor({ id }: OverviewRow): string {
  return anchor('dossier', id);
}

function cell({ name, kind, text }: Column, row: OverviewRow): Html {
  const overdue = name === 'left' && isOverdue(row) ? ' overdue' : '';
  const icon = name === 'state' ? [written(stateIcon(row.state))] : [];
  return element('td', { class: `${name} ${kind}${overdue}` }, [...icon, text(row)]);
}

function section(title: Title, name: string, content: readonly Html[]): Html {
  return element('section', { class: name, id: anchorOf(title) }, [
    lines([element('h2', {}, title), ...content]),
  ]);
}

function written({ name, attributes, content }: Part): Html {
  return element(
    name,
    attributes,
    content.map((one) => (typeof one === 'string' ? one : written(one))),
  );
}
