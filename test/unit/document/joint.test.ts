import assert from 'node:assert/strict';
import { joint } from '../../../src/document/joint.ts';

const joined = (before: string, after: string, known: readonly string[] = []): string =>
  joint(before, after, new Set(known)).join('');

describe('A word that was broken off at the end of a line', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['de meldin-', 'gen zijn', 'de meldingen zijn'],
    ['de CSAM-', 'verordening', 'de CSAM-verordening'],
    ['het btw-', 'tarief', 'het btw-tarief'],
    ['een e-', 'mail', 'een e-mail'],
    ['in Noord-', 'Holland', 'in Noord-Holland'],
    ['de politie-', 'inzet', 'de politie-inzet'],
    ['is ge-', 'ind door', 'is geïnd door'],
    ['de ex-', 'minister', 'de ex-minister'],
    ['van niet-', 'gouvernementele', 'van niet-gouvernementele'],
    ['zie www.krant.example/tol-op-', 'bruggen', 'zie www.krant.example/tol-op-bruggen'],
  ];
  for (const [before, after, whole] of cases) {
    it(whole, () => assert.equal(joined(before, after), whole));
  }

  it('is written as it is elsewhere in the text', () => {
    assert.equal(joined('de lhbti-', 'gemeenschap', ['lhbti-gemeenschap']), 'de lhbti-gemeenschap');
    assert.equal(joined('de auto-', 'ongelukken', ['autoongelukken']), 'de autoongelukken');
  });
});
