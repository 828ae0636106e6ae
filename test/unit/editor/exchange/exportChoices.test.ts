import assert from 'node:assert/strict';
import { parse } from '../../../../src/document/parse.ts';
import { choicesFor } from '../../../../src/editor/exchange/export/choices.ts';
import { letterToday } from '../../../../src/editor/exchange/export/letterToday.ts';
import { readinessOf } from '../../../../src/exchange/letter/readiness.ts';

function checkChoices(answers: string, expected: readonly string[]): void {
  const readiness = readinessOf(parse(`Vraag 1\nVaart de pont?\n\nAntwoord 1\n${answers}\n`), []);
  assert.ok(readiness.kind === 'unready');
  const { choices } = choicesFor(readiness.obstacles);
  assert.deepEqual(
    choices.map(({ title, notes }) => `${title}: ${notes}`),
    expected,
  );
}

describe('A draft that is not ready', () => {
  it('leaves without its notes, unless they are asked for by name', () => {
    const both = ['Exporteer zonder notities: leave-out', 'Exporteer met notities: keep'];
    checkChoices('Ja. [PM hoe vaak]', both);
    checkChoices('Ja. [bron: veer.txt]', both);
  });

  it('can leave as it is where it has no notes', () => checkChoices('', ['Exporteer toch: leave-out']));
});

describe('A letter', () => {
  const HEAD = 'Antwoord van Minister Duinker (Verkeer)\n\nVraag 1\nVaart hij?\n\nAntwoord 1\nJa.\n';
  const dateOf = (text: string): string | undefined =>
    letterToday(parse(text), 'leave-out', '2031-03-06').cover?.details.find(({ label }) => label === 'Datum')
      ?.value;

  it('has the date of today', () => assert.equal(dateOf(HEAD), '6 maart 2031'));
  it('keeps the date that stands above it', () =>
    assert.equal(dateOf(`Datum 12 februari 2031\n\n${HEAD}`), '12 februari 2031'));
});
