import type { DossierState } from '../dossier.ts';
import type { Bar, Mark, Stretch } from './drawing.ts';
import type { MinistryCount } from '../totals/tally.ts';
import { part, type Part } from './part.ts';
import { spokenOf } from './words.ts';

/** In pixels; the width is that of the page. */
const HEIGHT = 40;
const BAR = { y: 13, height: 14 };
const MIDDLE = HEIGHT / 2;

/** What bars that took too long are filled with; once in a page, in sight of all its pictures. */
export function patterns(): Part {
  const stroke = part('path', { d: 'M-1 1 1-1M-1 7 7-1M5 7 7 5', class: 'hatch' });
  const hatch = { id: 'te-laat', width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  return part(
    'svg',
    { class: 'patterns', width: 0, height: 0, 'aria-hidden': 'true' },
    part('pattern', hatch, part('rect', { width: 6, height: 6, class: 'over' }), stroke),
  );
}

/** The bar of one dossier, with the lines of all. */
export function barPicture(bar: Bar, marks: readonly Mark[]): Part {
  return part(
    'svg',
    {
      class: `plot state-${bar.state}`,
      width: '100%',
      height: HEIGHT,
      role: 'img',
      'aria-label': spokenOf(bar.row),
    },
    ...zones(marks),
    ...marks.map(({ at, kind }) => line(at, 0, HEIGHT, `line-${kind}`)),
    ...bar.stretches.map(stretch),
    ...(bar.term === undefined ? [] : [line(bar.term, BAR.y - 4, BAR.y + BAR.height + 4, 'own-term')]),
    endMark(bar.end),
  );
}

/** The days above the bars. */
export function axisPicture(marks: readonly Mark[]): Part {
  return part(
    'svg',
    { class: 'plot axis', width: '100%', height: 30, 'aria-hidden': 'true' },
    ...marks.flatMap(({ at, days, kind }) => [
      line(at, 22, 30, `line-${kind}`),
      part('text', { x: percent(at), y: 16, class: kind }, kind === 'term' ? `${days} dagen` : String(days)),
    ]),
  );
}

/** The dossiers of a ministry by their state. */
export function ministryPicture({ states, count }: MinistryCount, most: number): Part {
  let from = 0;
  const shown = states.map((one) => {
    const width = (one.count / most) * 100;
    const at = { x: percent(from), y: 2, width: percent(width), height: 12 };
    from += width;
    return part('rect', { ...at, class: `share state-${one.state}` });
  });
  return part(
    'svg',
    { class: 'shares', width: '100%', height: 16, 'aria-hidden': 'true', 'data-count': count },
    ...shown,
  );
}

const ICONS: Readonly<Record<DossierState, string>> = {
  late: 'M8 1.8 15 14H1zM8 6v4M8 11.8v.4',
  'this-week': 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.5V8l2.4 1.6',
  'in-progress': 'M2.5 13.5 3.4 10l7.4-7.4 2.6 2.6L6 12.6zM9.4 4l2.6 2.6',
  postponed: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM6.2 5.5v5M9.8 5.5v5',
  submitted: 'M2 9.5v4h12v-4M8 2v7.5M5 6.7l3 3 3-3',
  complete: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM5.2 8.2l2 2 3.6-4.2',
};

/** A sign for the eye: the name of the state always stands beside it. */
export function stateIcon(state: DossierState): Part {
  return part(
    'svg',
    { class: `icon state-${state}`, viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' },
    part('path', { d: ICONS[state] }),
  );
}

/** A little bar that shows what a sign means. */
export function legendPicture(kind: Stretch['kind'] | 'answered' | 'running' | 'cut-off'): Part {
  const isStretch = kind === 'within' || kind === 'over' || kind === 'left';
  const shown = isStretch
    ? [stretch({ kind, from: 0, to: 100 })]
    : [stretch({ kind: 'within', from: 0, to: 72 }), endMark({ at: kind === 'cut-off' ? 90 : 72, kind })];
  const attributes = { class: 'plot key', width: 28, height: HEIGHT, 'aria-hidden': 'true' };
  return part('svg', attributes, ...shown);
}

/** After each term the ground is a little darker. */
function zones(marks: readonly Mark[]): readonly Part[] {
  const starts = marks.filter(({ kind }) => kind === 'term');
  return starts.map(({ at }) =>
    part('rect', { class: 'zone', x: percent(at), y: 0, width: percent(100 - at), height: HEIGHT }),
  );
}

function stretch({ kind, from, to }: Stretch): Part {
  const place = { x: percent(from), width: percent(to - from) };
  return kind === 'left'
    ? part('rect', { ...place, class: 'left', y: BAR.y + 3, height: BAR.height - 6 })
    : part('rect', { ...place, class: kind, ...BAR });
}

function endMark({ at, kind }: Bar['end']): Part {
  const place = { class: `end ${kind}`, x: percent(at), y: MIDDLE, width: 1, height: 1 };
  switch (kind) {
    case 'answered':
      return part(
        'svg',
        place,
        part('circle', { r: 8, class: 'disc' }),
        part('path', { d: 'M-3.6 0.2-1 2.8 3.8-2.6', class: 'tick' }),
      );
    case 'running':
      return part('svg', place, part('path', { d: 'M-2-9.5 8 0-2 9.5z', class: 'arrow' }));
    case 'cut-off':
      return part('svg', place, part('path', { d: 'M-16 10-9-10M-10 10-3-10', class: 'cut' }));
  }
}

function line(at: number, y1: number, y2: number, name: string): Part {
  return part('line', { x1: percent(at), x2: percent(at), y1, y2, class: name });
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
