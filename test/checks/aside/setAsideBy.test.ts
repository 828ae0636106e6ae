import assert from 'node:assert/strict';
import type { Aside } from '../../../src/checks/aside/aside.ts';
import { judged } from '../../../src/checks/aside/judge.ts';
import { setAsideBy } from '../../../src/checks/aside/setAsideBy.ts';
import { findings } from '../../../src/checks/index.ts';
import { parse } from '../../../src/document/parse.ts';
import { asideItem } from '../../../src/editor/dossiers/reviewing/asideItem.ts';

const TEXT = `Antwoord van Minister Duinker (Verkeer) (ontvangen 6 mei 2031).

Vraag 1
Rijdt de trein?

Antwoord 1
Ja. [PM hoe vaak] [terzijde werknotitie: volgt maandag]

Vraag 2
Hoe laat?

Antwoord 2
Om negen uur. [PM perron] [PM spoor]
`;

const aside = (facts: Partial<Aside>): Aside => ({
  code: 'werknotitie',
  label: '2',
  words: undefined,
  reason: 'weet de vervoerder',
  on: '2031-05-04',
  origin: 'file',
  ...facts,
});

describe('What sets findings aside', () => {
  it('is listed with what it sets aside, those of the text first', () => {
    const asides = [aside({}), aside({ label: undefined, code: 'lange-zin', on: undefined })];
    const document = parse(TEXT);
    const { setAside } = judged(findings(document), document, asides);
    assert.deepEqual(setAsideBy(document, asides, setAside).map(asideItem), [
      {
        label: setAside[0]?.finding.message,
        description: 'Vraag 1 · notitie in de tekst · werknotitie',
        detail: 'Reden: volgt maandag',
      },
      {
        label: `${setAside[1]?.finding.message} (en nog 1 melding)`,
        description: 'Vraag 2 · werknotitie',
        detail: 'Reden: weet de vervoerder (4 mei 2031)',
      },
      {
        label: 'lange-zin past bij geen melding meer',
        description: 'lange-zin',
        detail: 'Reden: weet de vervoerder',
      },
    ]);
  });

  it('is told apart by its place where the same note stands in several answers', () => {
    const text = ['[PM hoe vaak] ', '[PM hoe laat] ', '']
      .map((words, at) => {
        const label = at + 1;
        return `Vraag ${label}\nRijdt trein ${label}?\n\nAntwoord ${label}\nJa. ${words}[terzijde werknotitie: later]\n`;
      })
      .join('\n');
    const document = parse(text);
    const { setAside } = judged(findings(document), document, []);
    assert.deepEqual(
      setAsideBy(document, [], setAside)
        .map(asideItem)
        .map(({ label, description }) => `${description}: ${label}`),
      [
        `Vraag 1 · notitie in de tekst · werknotitie: ${setAside[0]?.finding.message}`,
        `Vraag 2 · notitie in de tekst · werknotitie: ${setAside[1]?.finding.message}`,
        'Vraag 3 · notitie in de tekst · werknotitie: werknotitie past bij geen melding meer',
      ],
    );
    assert.equal(setAside.length, 2);
  });
});
