import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLibrary } from '../../../src/library/read.ts';
import { savePassage, type NewPassage } from '../../../src/library/save.ts';

const NEW: NewPassage = {
  title: 'Uitstel: later',
  text: 'De vragen volgen.\n\nIk vraag daarvoor uw begrip.',
  keywords: ['termijn', 'later, niet nu'],
  origin: 'Aanhangsel 2030-2031, nr. 12, antwoord 3',
  owner: 'Directie Spoor',
  date: '2031-03-01',
  review: '2032-03-01',
};
const SHORT: NewPassage = { title: 'Pont', text: 'De pont vaart.' };

/** The text after a passage was added, with what is new between `⟦` and `⟧`. */
function checkSaved(text: string, passage: NewPassage, expected: string): void {
  const saved = savePassage(text, passage);
  assert.ok(saved.kind === 'saved', JSON.stringify(saved));
  const { span, newText } = saved.edit;
  assert.equal(`${text.slice(0, span.start)}⟦${newText}⟧${text.slice(span.end)}`, expected);
}

describe('a passage that is added to a library', () => {
  it('stands at the end with all that is known of it', () => {
    checkSaved(
      'passages:\n  - titel: Treinen\n    tekst: De trein rijdt.\n',
      NEW,
      `passages:
  - titel: Treinen
    tekst: De trein rijdt.⟦

  - titel: "Uitstel: later"
    tekst: |
      De vragen volgen.

      Ik vraag daarvoor uw begrip.
    trefwoorden: [termijn, "later, niet nu"]
    bron: Aanhangsel 2030-2031, nr. 12, antwoord 3
    datum: 2031-03-01
    herzien: 2032-03-01
    eigenaar: Directie Spoor⟧
`,
    );
  });

  const places: readonly (readonly [where: string, text: string, expected: string])[] = [
    [
      'in a new file',
      '',
      '⟦passages:\n  - titel: Pont\n    tekst: |\n      De pont vaart.\n⟧',
    ],
    [
      'below comments',
      '# Veren\n',
      '# Veren\n⟦\npassages:\n  - titel: Pont\n    tekst: |\n      De pont vaart.\n⟧',
    ],
    [
      'in an empty list, before the comment that is there',
      'passages: []  # nog leeg\n# einde\n',
      'passages:⟦  # nog leeg\n  - titel: Pont\n    tekst: |\n      De pont vaart.⟧\n# einde\n',
    ],
    [
      'without blank lines where there are none, as far in as the others',
      'passages:\n- titel: a\n  tekst: b\n- titel: c\n  tekst: |\n    d\n  # over c\n\n# einde\n',
      'passages:\n- titel: a\n  tekst: b\n- titel: c\n  tekst: |\n    d\n  # over c⟦\n- titel: Pont\n  tekst: |\n    De pont vaart.⟧\n\n# einde\n',
    ],
    [
      'with the line ends of the file',
      'passages:\r\n    -   titel: a\r\n        tekst: b',
      'passages:\r\n    -   titel: a\r\n        tekst: b⟦\r\n\r\n    - titel: Pont\r\n      tekst: |\r\n        De pont vaart.⟧',
    ],
    [
      'between brackets',
      'passages: [{titel: a, tekst: b}, ] # zo',
      'passages: [{titel: a, tekst: b}⟦, {"titel":"Pont","tekst":"De pont vaart."}⟧, ] # zo',
    ],
    [
      'in JSON',
      '{"passages": []}',
      '{"passages": [⟦{"titel":"Pont","tekst":"De pont vaart."}⟧]}',
    ],
  ]; // prettier-ignore
  for (const [where, text, expected] of places) it(where, () => checkSaved(text, SHORT, expected));

  it('knows where it stands afterwards', () => {
    const saved = savePassage('# Veren\n', SHORT);
    assert.ok(saved.kind === 'saved');
    const after = `# Veren\n${saved.edit.newText}`;
    assert.match(after.slice(saved.entry.start, saved.entry.end), /^titel: Pont[^]*vaart\.$/);
  });
});

describe('a library that is not touched', () => {
  const refused: readonly (readonly [what: string, text: string, reason: string, marked: string])[] = [
    ['has a mistake in its YAML', 'passages:\n\t- titel: a\n', 'er staat een fout in het bestand', '\t'],
    ['has two documents', 'passages: []\n---\npassages: []\n', 'er staat een fout in het bestand', '---'],
    ['is a list', '- titel: a\n', 'het bestand is geen lijst onder ‘passages:’', ''],
    ['is something else', 'synoniemen:\n  - [a, b]\n', 'het bestand is geen lijst onder ‘passages:’', ''],
    ['has a text for a list', 'passages: geen\n', 'het bestand is geen lijst onder ‘passages:’', ''],
  ];
  for (const [what, text, reason, marked] of refused) {
    it(what, () => {
      const saved = savePassage(text, SHORT);
      assert.ok(saved.kind === 'refused');
      assert.deepEqual([saved.reason, text.slice(saved.span.start, saved.span.end)], [reason, marked]);
    });
  }

  it('for a passage without words is none at all', () => {
    assert.equal(savePassage('', { title: ' ', text: 'De pont vaart.' }).kind, 'refused');
    assert.equal(
      savePassage('passages:\n  - titel: a\n    tekst: b\n', { title: 'a', text: '\n' }).kind,
      'refused',
    );
  });
});

const ITEMS = [
  "- titel: 'Treinen'\n  tekst: De trein rijdt.   # elk uur\n",
  '# - titel: oud\n- titel: "Bus"\n  # over bussen\n  tekst: |\n    De bus\n\n    rijdt.\n\n',
  '-   tekst: >-\n      De tram\n      rijdt.\n    titel: Tram\n    trefwoorden: [ ov,  "tram" ]\n',
  '- { titel: 112, tekst: "Bel {{lid}}." }\n',
  '-\n  titel: &naam Veer\n  tekst: |+\n    De pont.\n\n\n',
  '- titel: Zonder tekst\n',
  '\n  # los\n',
];
const libraries = fc
  .record({
    head: fc.constantFrom('', '# Veren\n\n', '---\n', '\uFEFF'),
    indent: fc.constantFrom('', '  ', '    '),
    items: fc.array(fc.constantFrom(...ITEMS), { maxLength: 5 }),
    tail: fc.constantFrom('', '\n\n', '# einde\n', '...\n'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    last: fc.constantFrom('whole', 'cut'),
  })
  .map(({ head, indent, items, tail, lineEnd, last }) => {
    const list = items.map((item) => item.replace(/^(?=.)/gm, indent)).join('');
    const text = `${head}passages:\n${list}${tail}`;
    return (last === 'cut' ? text.trimEnd() : text).replaceAll('\n', lineEnd);
  });
const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom('- a', '# geen opmerking', 'a: b', '"', "it's", '112', 'null', '2031-03-01', '{{lid}}', '&a', '|', '---', 'a\u2028b\u2029c', '\ta\n\n   b\n\tc'),
); // prettier-ignore

describe('whatever is added to whatever library', () => {
  it('everything else stays as it was, and the passage is read as it was given', () => {
    fc.assert(
      fc.property(libraries, words, words, fc.option(words), (text, title, body, origin) => {
        const before = readLibrary(text, 'a');
        const saved = savePassage(text, { title, text: body, origin: origin ?? undefined });
        if (saved.kind === 'refused') {
          assert.ok(plain(title) === '' || plain(body) === '', `${saved.reason}: ${text}`);
          return;
        }
        const { span, newText } = saved.edit;
        assert.equal(span.start, span.end);
        const after = readLibrary(text.slice(0, span.start) + newText + text.slice(span.end), 'a');
        assert.deepEqual(
          after.passages.slice(0, -1).map(({ title, text, keywords }) => ({ title, text, keywords })),
          before.passages.map(({ title, text, keywords }) => ({ title, text, keywords })),
        );
        const added = after.passages.at(-1)!;
        assert.deepEqual([plain(added.title), plain(added.text)], [plain(title), plain(body)]);
      }),
      { numRuns: 1000 },
    );
  });
});

// eslint-disable-next-line no-control-regex -- what YAML has no place for
const NOT_KEPT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g;

/** The words of a text, without what a library does not keep. */
function plain(text: string): string {
  return text.replace(NOT_KEPT, '').replace(/\s+/g, ' ').trim();
}
