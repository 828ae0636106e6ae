import { DOSSIER_STATE_NAMES } from '../dossier.ts';
import { COLUMNS } from './columns.ts';
import type { Overview } from './overview.ts';
import { figuresOf, NO_MINISTRY, subtitleOf, TITLE } from './words.ts';

/** The overview as Markdown, without the picture. */
export function overviewMarkdown(overview: Overview): string {
  const { states, ministries, rows, speed } = overview;
  const figures = figuresOf(speed).map(({ value, name }) => `- ${value} ${name}`);
  const parts = [
    `# ${TITLE}`,
    `${subtitleOf(overview)}.`,
    table(
      ['Toestand', 'Aantal'],
      states.map(({ state, count }) => [DOSSIER_STATE_NAMES[state], String(count)]),
    ),
    ...(figures.length === 0 ? [] : ['## Hoe snel beantwoord', figures.join('\n')]),
    '## Per ministerie',
    table(
      ['Ministerie', ...states.map(({ state }) => DOSSIER_STATE_NAMES[state]), 'samen'],
      ministries.map(({ ministry, count, states: own }) => [
        ministry || NO_MINISTRY,
        ...states.map(({ state }) => String(own.find((one) => one.state === state)?.count ?? 0)),
        String(count),
      ]),
    ),
    '## Alle dossiers',
    table(
      COLUMNS.map(({ title }) => title),
      rows.map((row) => COLUMNS.map(({ text }) => text(row))),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [titles, titles.map(() => '---'), ...rows.map((row) => row.map(plain))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Marks that could mean something within a line; a point or a dash could only at its beginning. */
const MARKS = /[\\`*_{}[\]<>#|~&$@]|:(?=\/\/)/g;

/** A text as a cell shows it, word for word and on one line: none of it is a mark, an address or HTML. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(MARKS, '\\$&');
}
