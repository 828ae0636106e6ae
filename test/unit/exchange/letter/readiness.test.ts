import assert from 'node:assert/strict';
import { parse } from '../../../../src/document/parse.ts';
import { readinessOf, type Graded } from '../../../../src/exchange/letter/readiness.ts';

function checkReadiness(text: string, expected: string, findings: readonly Graded[] = []): void {
  const readiness = readinessOf(parse(text), findings);
  assert.equal(readiness.kind === 'ready' ? '' : readiness.sentence, expected);
}

const error = (code: string): Graded => ({ code, severity: 'error' });

describe('before sending is told', () => {
  it('nothing of a draft that is done', () =>
    checkReadiness('Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n', '', [
      { code: 'verwijzing-onbekend', severity: 'warning' },
    ]));

  it('that an answer is empty, though a note stands in it', () =>
    checkReadiness(
      'Vraag 1\nRijdt de trein?\n\nVraag 2\nRijdt de bus?\n\nAntwoord 1 en 2\n[PM cijfers]\n',
      'Dit concept heeft nog 1 leeg antwoord (1 en 2) en 1 werknotitie.',
    ));

  it('that answers are missing, and which', () =>
    checkReadiness(
      'Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n\nVraag 2\nRijdt de bus?\n\nVraag 3\nRijdt de pont?\n',
      'Dit concept heeft nog 2 vragen zonder antwoord (2 en 3).',
    ));

  it('that notes of both kinds would leave with it', () =>
    checkReadiness(
      'Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa. [PM hoe laat] [todo hoe vaak] [bron: a.txt, antwoord 2]\n',
      'Dit concept heeft nog 2 werknotities en 1 bronnotitie.',
    ));

  it('how many errors the checks found, without those that are told already', () =>
    checkReadiness(
      'Vraag 1\nRijdt de trein?\n\nAntwoord 1\n',
      'Dit concept heeft nog 1 leeg antwoord (1) en 2 andere fouten.',
      [error('antwoord-leeg'), error('vraag-dubbel'), error('vraag-leeg')],
    ));

  it('that there is an error where nothing else is', () =>
    checkReadiness('Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n', 'Dit concept heeft nog 1 fout.', [
      error('vraag-dubbel'),
    ]));

  it('nothing of a submission, that has no answers yet', () =>
    checkReadiness('Vragen van het lid Wal (SP) over de trein.\n\nVraag 1\nRijdt de trein?\n', ''));
});
