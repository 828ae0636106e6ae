import assert from 'node:assert/strict';
import { draftText } from '../../../../src/exchange/draft/draftText.ts';

const HEAD = 'Vragen van het lid Wal (SP) aan de Minister van Financiën over de trein.\n\n';

function checkDraft(text: string, expected = text): void {
  for (const lines of ['wrapped', 'whole'] as const)
    assert.equal(draftText(text, { lines, source: undefined }), expected);
}

describe('a draft keeps', () => {
  it('the notice that the answers come later, without empty answers', () =>
    checkDraft(
      `${HEAD}Mededeling van Minister Duinker (Financiën)\n\nVraag 1\nRijdt de trein? [1]\n\nVraag 2\nEcht?\n\nMededeling\nHet antwoord komt later.\n\n[1] Noot.\n`,
    ));

  it('the notice above the questions that says how they are answered', () =>
    checkDraft(
      `${HEAD}Mededeling\nDe vragen beantwoord ik samen.\n\nVraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n\nVraag 2\nEcht?\n`,
      `${HEAD}Mededeling\nDe vragen beantwoord ik samen.\n\nVraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n\nVraag 2\nEcht?\n\nAntwoord 2\n`,
    ));

  it('what the member says above the questions', () =>
    checkDraft(
      `${HEAD}Deze vragen zijn een vervolg op eerdere vragen over de bus.\n\nVraag 1\nRijdt de trein?\n\nAntwoord 1\n`,
    ));

  it('the annexes', () =>
    checkDraft(
      `${HEAD}Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n\nToelichting:\nDeze vraag is nieuw.\n\nBijlage 1\n\nDe trein in cijfers.\n\nBijlage 2\n\nDe bus in cijfers.\n`,
    ));
});
