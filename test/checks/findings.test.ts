import assert from 'node:assert/strict';
import type { Finding } from '../../src/checks/check.ts';
import { TEXT_ONLY } from '../../src/checks/context.ts';
import { fixAll } from '../../src/checks/fixAll.ts';
import { findings, type SeverityOf } from '../../src/checks/index.ts';
import { parse } from '../../src/document/parse.ts';

const text = 'Vraag 1\nRijdt de trein [PM nagaan]?\n\nVraag 2\nWanneer?\n\nAntwoord 2\n';

describe('severities', () => {
  it('are those of the checks where nothing is said', () => {
    checkSeverities(
      () => undefined,
      ['antwoord-ontbreekt error', 'werknotitie warning', 'antwoord-leeg error'],
    );
  });

  it('are those that a setting says', () => {
    checkSeverities(
      (code) => (code === 'antwoord-leeg' ? 'hint' : undefined),
      ['antwoord-ontbreekt error', 'werknotitie warning', 'antwoord-leeg hint'],
    );
  });

  it('can be less for one finding than its check has, also under a setting', () => {
    const submission = { name: 'v.txt', questions: [{ labels: ['1'], words: 'Rijdt de trein – nu?' }] };
    const context = { ...TEXT_ONLY, submission: { ...submission, members: [], submitted: undefined } };
    const document = parse('Vraag 1\nRijdt de trein - nu?\n\nAntwoord 1\nJa.\n');
    const severitiesAt = (severity: 'error' | 'hint'): readonly string[] =>
      findings(document, () => severity, context).map((finding) => finding.severity);
    assert.deepEqual(severitiesAt('error'), ['information']);
    assert.deepEqual(severitiesAt('hint'), ['hint']);
  });

  it('can be off', () => {
    checkSeverities((code) => (code === 'werknotitie' ? undefined : 'off'), ['werknotitie warning']);
  });
});

function checkSeverities(severityOf: SeverityOf, expected: readonly string[]): void {
  const found = findings(parse(text), severityOf);
  assert.deepEqual(
    found.map(({ code, severity }) => `${code} ${severity}`),
    expected,
  );
}

describe('all fixes at once', () => {
  it('are the preferred ones', () => {
    checkFixAll([fix(0, 1, 'preferred'), fix(4, 5, 'possible'), fix(6, 7, 'preferred')], [0, 6]);
  });

  it('may touch, but of two that overlap only the first is made', () => {
    checkFixAll([fix(0, 4, 'preferred'), fix(3, 6, 'preferred'), fix(4, 5, 'preferred')], [0, 4]);
  });
});

function fix(start: number, end: number, how: 'preferred' | 'possible'): Finding {
  const edits = [{ span: { start, end }, newText: '' }];
  const fixes = [{ title: 'Verander', edits, preferred: how === 'preferred' }];
  return { code: 'voorbeeld', severity: 'error', message: 'Zo niet.', span: { start, end }, fixes };
}

function checkFixAll(found: readonly Finding[], starts: readonly number[]): void {
  assert.deepEqual(
    fixAll(found).map(({ span }) => span.start),
    starts,
  );
}
