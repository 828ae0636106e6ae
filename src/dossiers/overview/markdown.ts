import { markdownTable } from '../../document/markdownTable.ts';
import { DOSSIER_STATE_NAMES } from '../dossier.ts';
import { COLUMNS } from './columns.ts';
import type { Overview } from './overview.ts';
import { figuresOf, ministryName, onlyNoticeOf } from '../totals/words.ts';
import { subtitleOf, TITLE } from './words.ts';

/** The overview as Markdown, without the picture. */
export function overviewMarkdown(overview: Overview): string {
  const { states, ministries, rows, speed, onlyNotice } = overview;
  const figures = figuresOf(speed).map(({ value, name }) => `- ${value} ${name}`);
  const parts = [
    `# ${TITLE}`,
    `${subtitleOf(overview)}.`,
    markdownTable(
      ['Stand', 'Aantal'],
      states.map(({ state, count }) => [DOSSIER_STATE_NAMES[state], count]),
    ),
    ...sentence(onlyNoticeOf(onlyNotice)),
    ...(figures.length === 0 ? [] : ['## Hoe snel beantwoord', figures.join('\n')]),
    '## Per ministerie',
    markdownTable(
      ['Ministerie', ...states.map(({ state }) => DOSSIER_STATE_NAMES[state]), 'samen'],
      ministries.map(({ ministry, count, states: own }) => [
        ministryName({ ministry }),
        ...states.map(({ state }) => own.find((one) => one.state === state)?.count ?? 0),
        count,
      ]),
    ),
    '## Alle dossiers',
    markdownTable(
      COLUMNS.map(({ title }) => title),
      rows.map((row) => COLUMNS.map(({ text }) => text(row))),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sentence(words: string): readonly string[] {
  return words === '' ? [] : [words];
}
