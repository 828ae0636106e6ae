import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { sarifOf, type CheckedFile } from '../../../../src/dossiers/report/sarif.ts';
import { SARIF_SCHEMA } from './sarifSchema.ts';

const isValid = new Ajv().compile(SARIF_SCHEMA);

const FOUND: CheckedFile['findings'][number] = {
  ...{ code: 'werknotitie', severity: 'warning', message: 'Werk uit.' },
  ...{ start: 60, end: 72, line: 7, column: 5, endLine: 7, endColumn: 17 },
};
const ASIDE = {
  code: 'werknotitie',
  label: '1',
  words: undefined,
  reason: 'mag',
  on: undefined,
  origin: 'text',
} as const;

function checkValid(files: readonly CheckedFile[]): object {
  const log: unknown = JSON.parse(JSON.stringify(sarifOf(files, '1.2.3')));
  assert.ok(isValid(log), JSON.stringify(isValid.errors));
  return log as object;
}

function uriFor(file: string): unknown {
  const log = JSON.stringify(checkValid([{ file, findings: [FOUND], setAside: [] }]));
  return /"uri":"([^"]*)"/.exec(log)?.[1];
}

describe('a log in SARIF', () => {
  it('holds every finding, and what was set aside as suppressed', () => {
    const result = {
      ruleId: 'werknotitie',
      ruleIndex: 1,
      level: 'warning',
      message: { text: 'Werk uit.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'map/a.txt' },
            region: {
              startLine: 7,
              startColumn: 5,
              endLine: 7,
              endColumn: 17,
              charOffset: 60,
              charLength: 12,
            },
          },
        },
      ],
    };
    const hint = { ...FOUND, code: 'vraag-leeg', severity: 'hint' } as const;
    const setAside = [
      { ...FOUND, aside: ASIDE },
      { ...FOUND, aside: { ...ASIDE, origin: 'file' as const } },
    ];
    assert.deepEqual(checkValid([{ file: 'map/a.txt', findings: [FOUND, hint], setAside }]), {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Kamervragen',
              version: '1.2.3',
              language: 'nl',
              rules: [{ id: 'vraag-leeg' }, { id: 'werknotitie' }],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            result,
            { ...result, ruleId: 'vraag-leeg', ruleIndex: 0, level: 'note' },
            { ...result, suppressions: [{ kind: 'inSource', justification: 'mag' }] },
            { ...result, suppressions: [{ kind: 'external', justification: 'mag' }] },
          ],
        },
      ],
    });
  });

  it('names files as references', () => {
    assert.equal(uriFor('map met spatie/één #1.txt'), 'map%20met%20spatie/%C3%A9%C3%A9n%20%231.txt');
    assert.equal(uriFor('/home/a.txt'), 'file:///home/a.txt');
    assert.equal(uriFor('C:\\stukken\\a.txt'), 'file:///C:/stukken/a.txt');
    assert.equal(uriFor('a:b.txt'), 'a%3Ab.txt');
    assert.equal(uriFor('vscode-vfs://github/a.txt'), 'vscode-vfs://github/a.txt');
  });

  it('is valid whatever is in it, and without anything', () => {
    checkValid([]);
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (file, message, reason) => {
        const aside = { ...ASIDE, reason };
        checkValid([{ file, findings: [{ ...FOUND, message }], setAside: [{ ...FOUND, aside }] }]);
      }),
    );
  });
});
