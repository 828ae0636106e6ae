import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { overviewCsv } from '../../../../src/dossiers/overview/csv.ts';
import { overviewHtml } from '../../../../src/dossiers/overview/html.ts';
import { OVERVIEW_STYLE, OVERVIEW_STYLE_HASH } from '../../../../src/dossiers/overview/htmlStyle.ts';
import { overviewMarkdown } from '../../../../src/dossiers/overview/markdown.ts';
import { overviewOf } from '../../../../src/dossiers/overview/overviewOf.ts';
import { PICTURE_STYLE, PICTURE_STYLE_HASH } from '../../../../src/dossiers/overview/pictureStyle.ts';
import { dossier, TODAY } from '../../../support/madeDossiers.ts';

const TWO = overviewOf(
  [
    dossier({
      file: '/stukken/pont.txt',
      subject: 'de pont',
      state: 'late',
      submitted: 34,
      done: 2,
      promised: '2031-03-12',
    }),
    dossier({
      file: '/stukken/a|b.txt',
      subject: 'water: *schoon*?',
      state: 'complete',
      submitted: 60,
      answered: 20,
      done: 5,
      ministries: ['Water', 'Spoor'],
      findings: ['warning', 'hint', 'hint'],
      notes: ['work'],
    }),
  ],
  TODAY,
);

describe('the overview as Markdown', () => {
  it('has counts and a table', () => {
    assert.equal(
      overviewMarkdown(TWO),
      `# Overzicht van dossiers

Stand op 4 maart 2031: 2 dossiers.

| Stand | Aantal |
| --- | --: |
| te laat | 1 |
| deze week | 0 |
| in bewerking | 0 |
| uitgesteld | 0 |
| compleet | 1 |
| ingezonden | 0 |

## Hoe snel beantwoord

- 20 dagen tot het antwoord (mediaan)
- 20 dagen tot het antwoord (gemiddeld)
- 100% op tijd beantwoord, van 1 beantwoorde set
- 100% binnen 21 dagen, van 1 beantwoorde set
- 100% binnen 42 dagen, van 1 beantwoorde set

## Per ministerie

| Ministerie | te laat | deze week | in bewerking | uitgesteld | compleet | ingezonden | samen |
| --- | --: | --: | --: | --: | --: | --: | --: |
| Infrastructuur en Waterstaat | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
| Spoor | 0 | 0 | 0 | 0 | 1 | 0 | 1 |
| Water | 0 | 0 | 0 | 0 | 1 | 0 | 1 |

## Alle dossiers

| Stand | Onderwerp | Leden | Ministerie | Vragen | Ingezonden | Termijn | Antwoord | Dagen | Rest | Bijzonderheden | Meldingen | Notities | Bestand |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| te laat | de pont | De Wit (ABC) | Infrastructuur en Waterstaat | 2/5 | 29-01-2031 | 19-02-2031 |  | 34 | 13 dagen te laat | toegezegd: 12 maart 2031 |  | 0 | pont.txt |
| compleet | water: \\*schoon\\*? | De Wit (ABC) | Water; Spoor | 5/5 | 03-01-2031 | 24-01-2031 | 23-01-2031 | 20 | op tijd |  | 1 waarschuwing, 2 opmerkingen | 1 | a\\|b.txt |
`,
    );
  });
});

describe('the overview as CSV', () => {
  it('has a row per dossier', () => {
    assert.deepEqual(overviewCsv(TWO, ',').split('\r\n'), [
      '\ufeffstand,onderwerp,leden,ministeries,beantwoorde vragen,vragen,ingezonden,termijn,antwoord,dagen,dagen over,bijzonderheden,fouten,waarschuwingen,opmerkingen,werknotities,bestand',
      'te laat,de pont,De Wit (ABC),Infrastructuur en Waterstaat,2,5,2031-01-29,2031-02-19,,34,-13,toegezegd: 12 maart 2031,0,0,0,0,pont.txt',
      'compleet,water: *schoon*?,De Wit (ABC),Water; Spoor,5,5,2031-01-03,2031-01-24,2031-01-23,20,1,,0,1,2,1,a|b.txt',
      '',
    ]);
  });
});

describe('the overview as HTML', () => {
  it('names its styles by their hashes', () => {
    const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    assert.equal(OVERVIEW_STYLE_HASH, hash(OVERVIEW_STYLE));
    assert.equal(PICTURE_STYLE_HASH, hash(PICTURE_STYLE));
  });

  it('has a bar and a line of the table for each, and says what the bars say', () => {
    const html = overviewHtml(TWO);
    const labels = [...html.matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, label]) => label);
    assert.deepEqual(labels, [
      'de pont: te laat, ingezonden op 29 januari 2031, na 34 dagen nog niet beantwoord, 13 dagen te laat, toegezegd: 12 maart 2031',
      'water: *schoon*?: compleet, ingezonden op 3 januari 2031, beantwoord na 20 dagen, op tijd',
    ]);
    assert.equal(html.match(/<tr[ >]/g)?.length, 3);
  });

  it('has the table in a box that is moved sideways by keys too', () => {
    assert.match(
      overviewHtml(TWO),
      /<div class="wide" tabindex="0" role="region" aria-label="Tabel met alle dossiers"><table>/,
    );
  });

  it('draws the first sixty, and says so', () => {
    const many = Array.from({ length: 70 }, (_, at) => dossier({ file: `${at}`, submitted: 3 }));
    const html = overviewHtml(overviewOf([...many, dossier({ file: 'x' })], TODAY));
    assert.equal(html.match(/role="img"/g)?.length, 60);
    assert.deepEqual(
      [...html.matchAll(/<p class="more">([^<]*)/g)].map(([, words]) => words),
      [
        'Getekend zijn de eerste 60; de andere 10 staan alleen in de tabel.',
        '1 dossier heeft geen bruikbare datum van inzending of antwoord en staat alleen in de tabel.',
      ],
    );
  });
});
