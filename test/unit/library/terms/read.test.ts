import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readTerms, TERMS_FIELD, type ListedTerm } from '../../../../src/library/terms/read.ts';
import { TERM_FIELDS } from '../../../../src/library/terms/term.ts';

/** The terms, and what is wrong: `severity code: ⟦the marked text⟧ message`. */
function checkTerms(text: string, terms: readonly ListedTerm[], problems: readonly string[]): void {
  const read = readTerms(text);
  assert.deepEqual(read.terms, terms);
  const found = read.problems.map(
    ({ severity, code, span, message }) =>
      `${severity} ${code}: ⟦${text.slice(span.start, span.end)}⟧ ${message}`,
  );
  assert.deepEqual(
    found.map((problem, at) => problem.slice(0, problems[at]?.length)),
    problems,
  );
}

const WATER: ListedTerm = { not: ['kraanwater', 'nat'], but: 'drinkwater', because: undefined };

describe('a file with preferred terms', () => {
  it('gives them, however they are written', () => {
    checkTerms('voorkeurstermen:\n  - niet: [kraanwater, nat]\n    maar: drinkwater\n', [WATER], []);
    checkTerms(
      'voorkeurstermen:\n  - niet: "water  uit de kraan"\n    maar: drinkwater\n    omdat: Zo heet het.\n',
      [{ not: ['water uit de kraan'], but: 'drinkwater', because: 'Zo heet het.' }],
      [],
    );
  });

  it('says what is wrong, and keeps the others', () => {
    checkTerms(
      [
        'voorkeurstermen:',
        '  - kraanwater',
        '  - niet: trein',
        '  - niet: [bus, [tram], drinkwater]',
        '    maar: drinkwater',
        '    waarom: x',
        '  - { niet: Bus, maar: tram }',
        '',
      ].join('\n'),
      [
        { not: ['bus'], but: 'drinkwater', because: undefined },
        { not: ['Bus'], but: 'tram', because: undefined },
      ],
      [
        "error veld-verkeerd: ⟦kraanwater⟧ Een term heeft 'niet' en 'maar'",
        "error veld-ontbreekt: ⟦niet: trein⟧ Deze term heeft geen 'maar'.",
        "warning veld-onbekend: ⟦waarom⟧ Onbekend veld 'waarom'.",
        "error veld-verkeerd: ⟦[tram]⟧ Bij 'niet' hoort een woord",
        "warning woord-dubbel: ⟦drinkwater⟧ ‘drinkwater’ staat ook bij 'maar'.",
        'warning woord-dubbel: ⟦Bus⟧ ‘Bus’ staat al eerder in deze lijst.',
      ],
    );
    checkTerms('- a\n', [], ['error voorkeurstermen-ontbreekt: ⟦- a⟧']);
  });

  it('never costs an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.json({ maxDepth: 3 }), (text, json) => {
        for (const one of [text, `voorkeurstermen:\n  - ${json}\n`, `voorkeurstermen:\n  - niet: ${json}`]) {
          for (const { span } of readTerms(one).problems) assert.ok(span.start <= span.end);
        }
      }),
    );
  });
});

describe('the sample and the schema of preferred terms', () => {
  it('agree with what is read', () => {
    const sample = readTerms(readFileSync('seeds/bibliotheek/voorbeeld.voorkeurstermen.yaml', 'utf8'));
    assert.deepEqual(sample.problems, []);
    assert.equal(sample.terms.length, 4);
    const schema = JSON.parse(readFileSync('schemas/voorkeurstermen.schema.json', 'utf8')) as {
      readonly required: readonly string[];
      readonly properties: Readonly<Record<string, { readonly items: { readonly properties: object } }>>;
      readonly examples: readonly unknown[];
    };
    assert.deepEqual(schema.required, [TERMS_FIELD]);
    assert.deepEqual(Object.keys(schema.properties[TERMS_FIELD]?.items.properties ?? {}), [...TERM_FIELDS]);
    for (const example of schema.examples) assert.deepEqual(readTerms(JSON.stringify(example)).problems, []);
  });
});
