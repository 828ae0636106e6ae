import assert from 'node:assert/strict';
import type { Aside } from '../../../src/checks/aside/aside.ts';
import { judged } from '../../../src/checks/aside/judge.ts';
import { wordsOf } from '../../../src/checks/aside/places.ts';
import { findings } from '../../../src/checks/index.ts';
import { parse } from '../../../src/document/parse.ts';

const TEXT = `Vragen van het lid Koopstra (D66) aan de Minister van Verkeer over de trein (ingezonden 6 mei 2031).

Vraag 1
Rijdt de trein?

Antwoord 1
Ja. [PM hoe vaak] En [PM hoe
laat].

Vraag 2 en 3
Waarom? [NB klopt dit]

Antwoord 2 en 3
Daarom. [PM cijfers]

Toelichting
[PM nog iets]
`;

/** What is still open and what was set aside, with why: findings by the words that they point at. */
function checkJudged(
  text: string,
  asides: readonly Aside[],
  open: readonly string[],
  aside: readonly string[],
): void {
  const document = parse(text);
  const found = judged(findings(document), document, asides);
  assert.deepEqual(
    found.open.map(({ span }) => wordsOf(document, span)),
    open,
  );
  assert.deepEqual(
    found.setAside.map(({ finding, aside: { reason } }) => `${wordsOf(document, finding.span)}: ${reason}`),
    aside,
  );
}

const ALL = ['[PM hoe vaak]', '[PM hoe laat]', '[NB klopt dit]', '[PM cijfers]', '[PM nog iets]'];
const note: Aside = {
  code: 'werknotitie',
  label: '1',
  words: undefined,
  reason: 'mag',
  on: '2031-03-01',
  origin: 'file',
};

describe('what is set aside', () => {
  it('is nothing of itself', () => checkJudged(TEXT, [], ALL, []));

  it('by a note: all of that code in the same paragraph', () => {
    checkJudged(
      TEXT.replace('laat].', 'laat]. [terzijde werknotitie: volgt] [terzijde bronnotitie: x]'),
      [],
      ALL.slice(2),
      ['[PM hoe vaak]: volgt', '[PM hoe laat]: volgt'],
    );
    checkJudged(
      TEXT.replace('laat].', 'laat].\n\nEn nu? [terzijde werknotitie: niet hierboven]'),
      [],
      ALL,
      [],
    );
    checkJudged(
      TEXT.replace('Daarom.', 'Daarom. [terzijde werknotitie: groep]'),
      [],
      ALL.filter((words) => words !== '[PM cijfers]'),
      ['[PM cijfers]: groep'],
    );
  });

  it('by a note anywhere in an answer: what points at its heading', () =>
    checkJudged(
      TEXT.replace('Daarom. [PM cijfers]', '[terzijde antwoord-leeg: volgt mondeling]'),
      [],
      ['[PM hoe vaak]', '[PM hoe laat]', '[NB klopt dit]', '[PM nog iets]'],
      ['Antwoord 2 en 3: volgt mondeling'],
    ));

  it('by a note in the head: what is in the head', () =>
    checkJudged(TEXT.replace('2031).', '2031) [PM nagaan].\n\n[terzijde werknotitie: hoofd]'), [], ALL, [
      '[PM nagaan]: hoofd',
    ]));

  it('by the file: all of that code in one place, or what points at the same words', () => {
    checkJudged(TEXT, [note], ALL.slice(2), ['[PM hoe vaak]: mag', '[PM hoe laat]: mag']);
    checkJudged(
      TEXT,
      [{ ...note, label: '3' }],
      [...ALL.slice(0, 2), '[PM nog iets]'],
      ['[NB klopt dit]: mag', '[PM cijfers]: mag'],
    );
    checkJudged(
      TEXT,
      [{ ...note, words: '[PM hoe laat]' }],
      ALL.filter((words) => words !== '[PM hoe laat]'),
      ['[PM hoe laat]: mag'],
    );
    checkJudged(TEXT, [{ ...note, label: undefined }], ALL.slice(0, 4), ['[PM nog iets]: mag']);
  });

  it('not by what is about another code, another place or other words', () => {
    const others: readonly Aside[] = [
      { ...note, code: 'bronnotitie' },
      { ...note, label: '4' },
      { ...note, words: '[PM hoe' },
      { ...note, words: '' },
    ];
    checkJudged(TEXT, others, ALL, []);
  });
});
