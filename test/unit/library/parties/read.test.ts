import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { PARTIES_FIELD, readParties } from '../../../../src/library/parties/read.ts';

/** The names, and what is wrong: `severity code: ⟦the marked text⟧ message`. */
function checkParties(text: string, parties: readonly string[], problems: readonly string[]): void {
  const read = readParties(text);
  assert.deepEqual(read.parties, parties);
  const found = read.problems.map(
    ({ severity, code, span, message }) =>
      `${severity} ${code}: ⟦${text.slice(span.start, span.end)}⟧ ${message}`,
  );
  assert.deepEqual(
    found.map((problem, at) => problem.slice(0, problems[at]?.length)),
    problems,
  );
}

describe('a file with parties', () => {
  it('gives their names', () => {
    checkParties(
      'partijen: [Streekbelang, "Water  en Land", 66]\n',
      ['Streekbelang', 'Water en Land', '66'],
      [],
    );
    checkParties('partijen:\r\n  - Streekbelang\r\n', ['Streekbelang'], []);
  });

  it('says what is wrong, and keeps the others', () => {
    checkParties(
      'partijen: [Streekbelang, [Water], Streekbelang]\npartij: x\n',
      ['Streekbelang'],
      [
        "warning veld-onbekend: ⟦partij⟧ Onbekend veld 'partij'. Bedoelt u 'partijen'?",
        'error veld-verkeerd: ⟦[Water]⟧ Hier hoort de naam van een partij',
        'warning woord-dubbel: ⟦Streekbelang⟧ ‘Streekbelang’ staat al in deze lijst.',
      ],
    );
    checkParties('', [], ["warning bestand-leeg: ⟦⟧ Dit bestand is nog leeg. Begin met 'partijen:'"]);
    checkParties('- Streekbelang\n', [], ['error partijen-ontbreekt: ⟦- Streekbelang⟧']);
  });

  it('never costs an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        for (const one of [text, `partijen: ${text}`]) readParties(one);
      }),
    );
  });
});

describe('the sample and the schema of parties', () => {
  it('agree with what is read', () => {
    const sample = readParties(readFileSync('seeds/bibliotheek/voorbeeld.partijen.yaml', 'utf8'));
    assert.deepEqual(sample.problems, []);
    assert.equal(sample.parties.length, 7);
    const schema = JSON.parse(readFileSync('schemas/partijen.schema.json', 'utf8')) as {
      readonly required: readonly string[];
      readonly properties: object;
      readonly examples: readonly unknown[];
    };
    assert.deepEqual(schema.required, [PARTIES_FIELD]);
    assert.deepEqual(Object.keys(schema.properties), [PARTIES_FIELD]);
    for (const example of schema.examples)
      assert.deepEqual(readParties(JSON.stringify(example)).problems, []);
  });
});
