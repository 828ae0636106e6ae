import assert from 'node:assert/strict';
import type { Hit } from '../../../../src/archive/hit.ts';
import type { ArchiveState } from '../../../../src/editor/archive/service.ts';
import { NO_CHOICES } from '../../../../src/editor/earlier/choices.ts';
import { listsOf, shownOf, type Found } from '../../../../src/editor/earlier/shown.ts';
import type { Shown } from '../../../../src/webview/earlier/protocol.ts';
import { placeOf } from '../../../support/places.ts';

const SHOWING = { today: '2031-06-01', dating: { oldAfterYears: 4 } };
const READ: ArchiveState = { activity: 'idle', done: 3, total: 3, documents: 3, passages: 9, troubles: [] };
const FOUND: Found = {
  turn: 1,
  draft: { name: 'concept.kamervragen', asked: { name: 'vraag 4', words: 'Vaart de pont nog?' } },
  hits: [],
  related: [],
  state: READ,
  choices: NO_CHOICES,
  names: { ministries: [], members: [], parties: [] },
};

function shownFor(found: Partial<Found>): Shown {
  const all = { ...FOUND, ...found };
  return shownOf(all, listsOf(all, SHOWING));
}

describe('What the view shows of an earlier answer', () => {
  const hit: Hit = {
    ...placeOf({
      question: 'Vaart de pont?',
      answer: 'Ja.\n\nSinds 3 mei jl. varen er 12.',
      members: [
        { name: 'Dijk', party: 'SP' },
        { name: 'De Wit', party: undefined },
      ],
      ministries: ['Infrastructuur en Waterstaat'],
      submitted: '2026-03-02',
      answered: '2026-03-24',
      published: true,
      label: 'Aanhangsel 2025-2026, nr. 12, antwoord 1 (24 maart 2026)',
    }),
    score: 0.824,
    others: [placeOf({ label: 'elders.txt, antwoord 2' })],
    newer: placeOf({ label: 'later.txt, antwoord 3' }),
  };
  const { hits, targets } = listsOf({ ...FOUND, hits: [hit] }, SHOWING);
  const [first] = hits;

  it('is how well it fits, and who asked and answered it', () => {
    assert.deepEqual(first?.fit, { score: 0.824, band: 'sterk', percentage: '82%' });
    assert.equal(first.asked, 'Dijk (SP) en De Wit · 2 maart 2026');
    assert.equal(first.answered, 'Infrastructuur en Waterstaat · 24 maart 2026');
    assert.equal(first.source, 'Aanhangsel 2025-2026, nr. 12, antwoord 1 (24 maart 2026)');
  });

  it('is who answered by name, where that is known', () => {
    const respondents = [
      { role: 'Minister', name: 'Bronsema', portfolio: 'Infrastructuur en Waterstaat' },
      { role: 'Staatssecretaris', name: 'De Wit', portfolio: undefined },
    ];
    const named = { ...hit, document: { ...hit.document, respondents } };
    assert.equal(
      shownFor({ hits: [named] }).hits[0]?.answered,
      'Minister Bronsema (Infrastructuur en Waterstaat) en Staatssecretaris De Wit · 24 maart 2026',
    );
  });

  it('is whether a place is in a draft', () => {
    assert.deepEqual(
      first?.others.map(({ source }) => source),
      ['elders.txt, antwoord 2 · concept'],
    );
  });

  it('is its question beside the present one', () => {
    assert.deepEqual(first?.question, [
      { where: 'both', text: 'Vaart de pont' },
      { where: 'present', text: ' nog' },
      { where: 'both', text: '?' },
    ]);
  });

  it('is its text by paragraph, with what is to be checked marked', () => {
    assert.deepEqual(
      first?.passages.map(({ runs }) => runs.map(({ text, sign }) => [text, sign?.weight])),
      [
        [['Ja.', undefined]],
        [
          ['Sinds ', undefined],
          ['3 mei', 'check'],
          [' ', undefined],
          ['jl.', 'warning'],
          [' varen er ', undefined],
          ['12', 'check'],
          ['.', undefined],
        ],
      ],
    );
  });

  it('is in a few labels why it may be out of date, each with its reasons', () => {
    assert.deepEqual(
      first?.signs.map(({ weight, title, sentences }) => [weight, title, sentences.length]),
      [
        ['warning', 'Nieuwer antwoord', 1],
        ['warning', 'Verouderd', 1],
        ['warning', '‘jl.’', 1],
        ['check', 'Na te gaan: 1 datum of jaar, 1 getal', 2],
      ],
    );
  });

  it('has for each button what it is about', () => {
    const named = (target: number | undefined): unknown => {
      const found = targets[target ?? -1];
      return found?.kind === 'passage' ? [found.extent, found.place.entry.label, found.text] : found;
    };
    const own = 'Aanhangsel 2025-2026, nr. 12, antwoord 1 (24 maart 2026)';
    assert.deepEqual(named(first?.target), ['whole', own, 'Ja.\n\nSinds 3 mei jl. varen er 12.']);
    assert.deepEqual(named(first?.passages[1]?.target), ['paragraph', own, 'Sinds 3 mei jl. varen er 12.']);
    assert.deepEqual(named(first?.others[0]?.target), ['whole', 'elders.txt, antwoord 2', 'Ja.']);
    assert.deepEqual(named(first?.signs[0]?.target), ['whole', 'later.txt, antwoord 3', 'Ja.']);
  });
});

describe('What the view says where it has nothing to show', () => {
  const cases: readonly (readonly [
    what: string,
    found: Partial<Found>,
    sentence: string,
    buttons: string,
  ])[] = [
    [
      'without a draft',
      { draft: undefined },
      'Open een document met Kamervragen, dan staat hier wat eerder is geantwoord.',
      'samples',
    ],
    [
      'while the first files are read',
      { state: { ...READ, activity: 'reading', documents: 0, done: 1 } },
      'De eerdere antwoorden worden gelezen. Ze komen hier vanzelf te staan.',
      '',
    ],
    [
      'without earlier answers',
      { state: { ...READ, documents: 0 } },
      'In deze map staan geen eerdere antwoorden.',
      'folders samples',
    ],
    [
      'outside the questions',
      { draft: { name: 'concept.kamervragen', asked: undefined } },
      'Zet de cursor in een vraag of in een antwoord.',
      '',
    ],
    ['when nothing is like it', {}, 'Bij vraag 4 is geen eerder antwoord gevonden.', ''],
    [
      'when the filter leaves nothing',
      { choices: { ...NO_CHOICES, party: 'SP' } },
      'Met dit filter is bij vraag 4 niets gevonden.',
      'unfilter',
    ],
  ];
  for (const [what, found, sentence, buttons] of cases) {
    it(`is one sentence ${what}`, () => {
      const { empty } = shownFor(found);
      assert.equal(empty?.sentence, sentence);
      assert.equal(empty.buttons.map(({ ask }) => ask).join(' '), buttons);
    });
  }

  it('counts what has been read, and what could not be', () => {
    const troubles = [
      { file: 'a.txt', sentence: 'a.txt is groter dan 2 MB.' },
      { file: 'b.txt', sentence: 'b.txt is niet te lezen.' },
    ];
    const state: ArchiveState = { ...READ, activity: 'reading', done: 3, total: 12, troubles };
    const shown = shownFor({ state });
    assert.equal(shown.reading, '3 van 12 bestanden gelezen…');
    assert.deepEqual(shown.troubles, {
      title: '2 meldingen over het archief',
      sentences: ['a.txt is groter dan 2 MB.', 'b.txt is niet te lezen.'],
    });
  });
});
