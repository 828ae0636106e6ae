import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FIELDS, ROOT_FIELD } from '../../../src/library/fields.ts';
import { findPlaceholders, PLACEHOLDERS } from '../../../src/library/placeholders.ts';
import { readLibrary } from '../../../src/library/read.ts';

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly examples?: readonly unknown[];
  readonly additionalProperties?: boolean;
}

const schema = JSON.parse(readFileSync('schemas/passages.schema.json', 'utf8')) as Schema;
const entry = schema.properties![ROOT_FIELD]!.items!;

/** The types that the schema allows for what the validator reads as this kind of field. */
const TYPES = { text: ['string', 'number'], date: ['string'], list: ['array'] } as const;

/** Problems that the validator has with an entry; JSON is YAML. */
function problemsWith(value: unknown): readonly string[] {
  return readLibrary(JSON.stringify(value), 'a').problems.map(({ message }) => message);
}

describe('the schema of a library and the validator', () => {
  it('know the same fields', () => {
    assert.deepEqual(Object.keys(schema.properties!), [ROOT_FIELD]);
    assert.deepEqual(
      Object.keys(entry.properties!),
      FIELDS.map(({ name }) => name),
    );
    assert.ok(schema.additionalProperties === false && entry.additionalProperties === false);
  });

  it('ask for the same fields', () => {
    assert.deepEqual(schema.required, [ROOT_FIELD]);
    assert.deepEqual(
      entry.required,
      FIELDS.filter(({ required }) => required === 'required').map(({ name }) => name),
    );
  });

  it('allow the same kinds of values', () => {
    for (const { name, kind, required } of FIELDS) {
      const empty = required === 'required' ? [] : ['null'];
      assert.deepEqual(entry.properties![name]!.type, [...TYPES[kind], ...empty], name);
    }
    const full = {
      titel: 1,
      tekst: 'a',
      trefwoorden: ['b', 2],
      bron: null,
      datum: '2031-03-01',
      herzien: '2032-03-01',
      eigenaar: 'd',
      ministerie: 'c',
    };
    assert.deepEqual(problemsWith({ passages: [full] }), []);
    assert.deepEqual(problemsWith({ passages: [{ ...full, trefwoorden: null, datum: null }] }), []);
    for (const name of Object.keys(full)) {
      const wrong = { passages: [{ ...full, [name]: name === 'trefwoorden' ? 'a' : { a: 1 } }] };
      assert.equal(problemsWith(wrong).length, 1, name);
    }
  });

  it('name the same placeholders', () => {
    const named = findPlaceholders(entry.properties!['tekst']!.description!).map(({ name }) => name);
    assert.deepEqual(
      named.filter((name) => name !== 'Leden'),
      Object.keys(PLACEHOLDERS),
    );
  });

  it('agree about the examples, which every field has, and a description', () => {
    for (const example of schema.examples ?? []) assert.deepEqual(problemsWith(example), []);
    for (const [name, field] of Object.entries(entry.properties!)) {
      assert.ok(field.description, name);
      assert.ok(field.examples?.length, name);
      for (const example of field.examples) {
        assert.deepEqual(problemsWith({ passages: [{ titel: 'a', tekst: 'b', [name]: example }] }), [], name);
      }
    }
  });
});
