import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readSynonyms, SYNONYMS_FIELD } from '../../../../src/library/synonyms/read.ts';

/** The groups, each on a line, and what is wrong: `severity code: ⟦the marked text⟧ message`. */
function checkSynonyms(
  text: string,
  groups: readonly (readonly string[])[],
  problems: readonly string[],
): void {
  const read = readSynonyms(text);
  assert.deepEqual(read.groups, groups);
  const found = read.problems.map(
    ({ severity, code, span, message }) =>
      `${severity} ${code}: ⟦${text.slice(span.start, span.end)}⟧ ${message}`,
  );
  assert.deepEqual(
    found.map((problem, at) => problem.slice(0, problems[at]?.length)),
    problems,
    found.join('\n'),
  );
}

const list = (...lines: readonly string[]): string =>
  ['synoniemen:', ...lines.map((line) => `  ${line}`), ''].join('\n');

describe('a file with synonyms', () => {
  it('gives its groups, however they are written', () => {
    const groups = [
      ['Drinkwater', 'water  uit de kraan', '112'],
      ['trein', 'spoor'],
    ];
    const plain = groups.map((words) => words.map((word) => word.replace('  ', ' ')));
    checkSynonyms(
      list('# water', '- [Drinkwater, "water  uit de kraan", 112]', '- - trein', '  - spoor'),
      plain,
      [],
    );
    checkSynonyms(JSON.stringify({ synoniemen: groups }), plain, []);
    checkSynonyms(`\uFEFF${list('- [trein, spoor]').replaceAll('\n', '\r\n')}`, [['trein', 'spoor']], []);
  });

  it('says which group is none, and keeps the others', () => {
    checkSynonyms(
      list('- drinkwater, kraanwater', '- [trein]', '- []', '- [bus, [tram], metro, null]', '- [pont, veer]'),
      [
        ['bus', 'metro'],
        ['pont', 'veer'],
      ],
      [
        "error veld-verkeerd: ⟦drinkwater, kraanwater⟧ Een groep is een lijst van woorden tussen haken: '- [drinkwater,",
        'warning groep-te-klein: ⟦[trein]⟧ In een groep staan ten minste twee woorden',
        'warning groep-te-klein: ⟦[]⟧',
        'error veld-verkeerd: ⟦[tram]⟧ Hier hoort een woord',
        'error veld-verkeerd: ⟦null⟧ Hier hoort een woord',
      ],
    );
  });

  it('says which word stands twice', () => {
    checkSynonyms(
      list('- [trein, Trein, spoor]', '- [rails, spoor]'),
      [
        ['Trein', 'spoor'],
        ['rails', 'spoor'],
      ],
      [
        'warning woord-dubbel: ⟦Trein⟧ ‘Trein’ staat al in deze groep.',
        'warning woord-dubbel: ⟦spoor⟧ ‘spoor’ staat al in een andere groep.',
      ],
    );
  });

  it('says how it begins', () => {
    checkSynonyms('', [], ["warning bestand-leeg: ⟦⟧ Dit bestand is nog leeg. Begin met 'synoniemen:'"]);
    checkSynonyms('synoniemen:\n', [], ['warning bestand-leeg: ⟦synoniemen⟧ Hier staan nog geen groepen.']);
    checkSynonyms('- [a, b]\n', [], ["error synoniemen-ontbreekt: ⟦- [a, b]⟧ Begin met 'synoniemen:'"]);
    checkSynonyms('synoniem:\n  - [a, b]\n', [], [
      "error synoniemen-ontbreekt: ⟦synoniem:⟧ Begin met 'synoniemen:'",
      "warning veld-onbekend: ⟦synoniem⟧ Onbekend veld 'synoniem'. Bedoelt u 'synoniemen'?",
    ]); // prettier-ignore
    checkSynonyms(
      'synoniemen: water\n',
      [],
      ["error veld-verkeerd: ⟦water⟧ Onder 'synoniemen:' hoort een lijst."],
    );
  });

  it('says what is no YAML', () => {
    checkSynonyms('synoniemen:\n\t- [a, b]\n', [['a', 'b']], ['error yaml-fout: ⟦\t⟧ Hier staat een tab.']);
  });

  it('never costs an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.json({ maxDepth: 3 }), (text, json) => {
        for (const one of [text, json, list(`- ${json}`), `synoniemen: ${text}`]) {
          for (const { span } of readSynonyms(one).problems) assert.ok(span.start <= span.end);
        }
      }),
    );
  });
});

describe('the sample and the schema of synonyms', () => {
  it('agree with what is read', () => {
    const sample = readSynonyms(readFileSync('seeds/bibliotheek/voorbeeld.synoniemen.yaml', 'utf8'));
    assert.deepEqual(sample.problems, []);
    assert.ok(sample.groups.length > 2);
    const schema = JSON.parse(readFileSync('schemas/synoniemen.schema.json', 'utf8')) as {
      readonly required: readonly string[];
      readonly properties: object;
      readonly examples: readonly unknown[];
    };
    assert.deepEqual(schema.required, [SYNONYMS_FIELD]);
    assert.deepEqual(Object.keys(schema.properties), [SYNONYMS_FIELD]);
    for (const example of schema.examples) {
      assert.deepEqual(readSynonyms(JSON.stringify(example)).problems, []);
    }
  });
});
