import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ASIDE_FIELDS, ROOT_FIELDS, TICK_FIELDS } from '../../../../src/dossiers/file/fields.ts';
import { readDossierFile } from '../../../../src/dossiers/file/read.ts';

/** What a file holds, and what is wrong with it: `code: ⟦the marked text⟧`. */
function checkFile(
  text: string,
  expected: readonly [ticks: number, asides: number],
  ...problems: string[]
): void {
  const read = readDossierFile(text);
  const found = read.problems.map(({ code, span }) => `${code}: ⟦${text.slice(span.start, span.end)}⟧`);
  assert.deepEqual([read.ticked.length, read.asides.length, ...found], [...expected, ...problems]);
}

describe('a dossier’s file', () => {
  it('is read', () => {
    const text = `afgevinkt:
  - vraag: 2
    deel: |
      Zo nee,
      waarom niet?
    op: 2031-03-01
terzijde:
  - melding: werknotitie
    vraag: 1A
    bij: "[PM cijfers]"
    reden: komen later
  - melding: aanhef-onvolledig
    reden: 2031
`;
    assert.deepEqual(readDossierFile(text), {
      ticked: [{ label: '2', words: 'Zo nee, waarom niet?', on: '2031-03-01' }],
      asides: [
        {
          code: 'werknotitie',
          label: '1a',
          words: '[PM cijfers]',
          reason: 'komen later',
          on: undefined,
          origin: 'file',
        },
        {
          code: 'aanhef-onvolledig',
          label: undefined,
          words: undefined,
          reason: '2031',
          on: undefined,
          origin: 'file',
        },
      ],
      problems: [],
    });
    for (const empty of ['', '# later\n', 'afgevinkt:\nterzijde: []\n']) checkFile(empty, [0, 0]);
  });

  it('loses no entry because of a mistake in another', () => {
    checkFile(
      'terzijde:\n  - melding: a\n  - reden: b\n    melding: c\n    op: gisteren\n  - x\n  - melding: d\n    reden: e\n    vraag: 2 en 3\n  - melding: f\n    reden: g\n    bij: [h]\nafgevinkt:\n  - vraag: 1\n    deel: i\n    dag: 3\nafgevinkd: x\n',
      [1, 1],
      'veld-ontbreekt: ⟦melding⟧',
      'datum-onjuist: ⟦gisteren⟧',
      'veld-verkeerd: ⟦x⟧',
      'veld-verkeerd: ⟦2 en 3⟧',
      'veld-verkeerd: ⟦[h]⟧',
      'veld-onbekend: ⟦dag⟧',
      'veld-onbekend: ⟦afgevinkd⟧',
    );
    checkFile('afgevinkt: ja\n', [0, 0], 'veld-verkeerd: ⟦ja⟧');
    checkFile('- a\n- b\n', [0, 0], 'veld-verkeerd: ⟦- a⟧');
    checkFile('afgevinkt:\n  - vraag: 1\n    deel: a\nterzijde:\n\t- a\n', [1, 0], 'yaml-fout: ⟦\t⟧');
  });

  it('never throws, and points into the text', () => {
    const piece = fc.constantFrom(
      'afgevinkt:', 'terzijde:', '\n', '\n  - ', '\n    ', 'vraag: ', 'deel: ', 'melding: ', 'reden: ', 'op: ', '1', 'x', '[', ']', '{', '}', '&a ', '*a', '!x ', '? ', ': ', '#', '---\n', '\t', '\r', '__proto__: ',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { span } of readDossierFile(text).problems)
          assert.ok(
            span.start >= 0 && span.start <= span.end && span.end <= text.length + 1,
            JSON.stringify(text),
          );
      }),
    );
  });
});

describe('the schema of a dossier’s file and its reader', () => {
  interface Schema {
    readonly properties: Readonly<Record<string, { readonly items: Schema; readonly description?: string }>>;
    readonly required?: readonly string[];
    readonly examples?: readonly unknown[];
  }
  const schema = JSON.parse(readFileSync('schemas/dossier.schema.json', 'utf8')) as Schema;

  it('know and ask for the same fields, each with a description', () => {
    assert.deepEqual(Object.keys(schema.properties), ROOT_FIELDS);
    for (const [name, fields] of [
      ['afgevinkt', TICK_FIELDS],
      ['terzijde', ASIDE_FIELDS],
    ] as const) {
      const { properties, required } = schema.properties[name]!.items;
      assert.deepEqual(
        Object.keys(properties),
        fields.map((field) => field.name),
      );
      assert.deepEqual(
        required,
        fields.filter((field) => field.required === 'required').map((field) => field.name),
      );
      for (const property of Object.values(properties)) assert.ok(property.description);
    }
  });

  it('agree about the example', () => {
    for (const example of schema.examples ?? [])
      assert.deepEqual(readDossierFile(JSON.stringify(example)).problems, []);
  });
});
