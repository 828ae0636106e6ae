import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { settingsSchema, type Manifest } from '../../../scripts/settings-schema/schema.ts';
import { checks } from '../../../src/checks/index.ts';
import {
  BOUNDS,
  FREE_DAY_WORDS,
  ROOT_FIELDS,
  SEVERITY_WORDS,
  TERM_FIELDS,
} from '../../../src/settings/fields.ts';
import { readSettings } from '../../../src/settings/read.ts';
import { USUAL_SETTINGS } from '../../../src/settings/settings.ts';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
}

const schema = JSON.parse(readFileSync('schemas/kamervragen.schema.json', 'utf8')) as Schema;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { controles, termijnen, langeZin } = schema.properties as Readonly<Record<string, Schema>>;

/** Problems that the reader has with settings; JSON is YAML. */
function problemsWith(value: unknown): readonly string[] {
  return readSettings(JSON.stringify(value)).problems.map(({ message }) => message);
}

describe('the schema of the settings and their reader', () => {
  it('the schema is what is written from the settings of the editor (npm run schema)', () => {
    assert.deepEqual(schema, JSON.parse(JSON.stringify(settingsSchema(manifest))));
  });

  it('know the same fields, each with a description', () => {
    assert.deepEqual(Object.keys(schema.properties!), ROOT_FIELDS);
    assert.deepEqual(Object.keys(termijnen!.properties!), TERM_FIELDS);
    assert.deepEqual(Object.keys(controles!.properties!).sort(), checks.map(({ code }) => code).sort());
    for (const part of [schema, controles!, termijnen!])
      for (const [name, field] of Object.entries(part.properties!)) assert.ok(field.description, name);
  });

  it('take the same words', () => {
    for (const [code, field] of Object.entries(controles!.properties!)) {
      assert.deepEqual(field.enum, [...SEVERITY_WORDS.keys(), null]);
      for (const word of field.enum) assert.deepEqual(problemsWith({ controles: { [code]: word } }), []);
      assert.equal(problemsWith({ controles: { [code]: 'error' } }).length, 1);
    }
    assert.deepEqual(termijnen!.properties!['vrijeDagen']!.enum, [...FREE_DAY_WORDS.keys(), null]);
  });

  it('take the same numbers, as the editor does', () => {
    const settings = manifest.contributes.configuration.properties as Readonly<Record<string, Schema>>;
    for (const [name, { least, most }] of Object.entries(BOUNDS)) {
      const inTerms = name !== 'langeZin';
      const field = inTerms ? termijnen!.properties![name]! : langeZin!;
      const setting = settings[inTerms ? `kamervragen.termijn.${name}` : `kamervragen.${name}`]!;
      for (const said of [field, setting])
        assert.deepEqual([said.minimum, said.maximum], [least, most], name);
      const given = (value: unknown): unknown =>
        inTerms ? { termijnen: { [name]: value } } : { [name]: value };
      for (const value of [least, most, null]) assert.deepEqual(problemsWith(given(value)), [], name);
      for (const value of [least - 1, most + 1, least + 0.5, String(least), true, [least]])
        assert.equal(problemsWith(given(value)).length, 1, `${name}: ${JSON.stringify(value)}`);
    }
  });

  it('have the same defaults as the program', () => {
    const { answerDays, postponementDays, nearDays } = USUAL_SETTINGS.terms;
    const defaults = ['antwoord', 'uitstel', 'nadert'].map((name) => termijnen!.properties![name]!.default);
    assert.deepEqual(defaults, [answerDays, postponementDays, nearDays]);
    assert.equal(
      FREE_DAY_WORDS.get(String(termijnen!.properties!['vrijeDagen']!.default)),
      USUAL_SETTINGS.terms.endOnFreeDay,
    );
    assert.equal(langeZin!.default, USUAL_SETTINGS.longSentence);
  });

  it('agree about the example', () => {
    for (const example of schema.examples!) assert.deepEqual(problemsWith(example), []);
  });
});
