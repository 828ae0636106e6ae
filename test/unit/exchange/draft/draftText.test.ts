import assert from 'node:assert/strict';
import { draftText, type DraftOptions } from '../../../../src/exchange/draft/draftText.ts';

const WRAPPED: DraftOptions = { lines: 'wrapped', source: undefined };
const WHOLE: DraftOptions = { lines: 'whole', source: undefined };
const HEAD =
  'Vragen van het lid Koopstra (D66) aan de Minister van Financiën over de trein (ingezonden 3 mei 2031).';

function check(text: string, expected: string | undefined, options: DraftOptions = WRAPPED): void {
  assert.equal(draftText(text, options), expected);
}

describe('a draft', () => {
  it('numbers the questions of a submission without numbers', () =>
    check(
      `2031Z00412\n\n${HEAD}\n\nRijdt de trein?\n\nHoe vaak rijdt hij,\nen waarom?\n`,
      `2031Z00412\n\n${HEAD}\n\nVraag 1\nRijdt de trein?\n\nAntwoord 1\n\nVraag 2\nHoe vaak rijdt hij, en waarom?\n\nAntwoord 2\n`,
    ));

  it('has one answer under questions that are grouped', () =>
    check(
      `${HEAD}\n\nVraag 1 en 2\nRijdt hij?\n\nVraag 3\nWaarom?\n`,
      `${HEAD}\n\nVraag 1 en 2\nRijdt hij?\n\nAntwoord 1 en 2\n\nVraag 3\nWaarom?\n\nAntwoord 3\n`,
    ));

  it('has an empty answer to what is left of questions that are grouped, under what there is', () =>
    check(
      `${HEAD}\n\nVraag 1 en 2\nRijdt hij?\n\nAntwoord 1\nJa.\n`,
      `${HEAD}\n\nVraag 1 en 2\nRijdt hij?\n\nAntwoord 1\nJa.\n\nAntwoord 2\n`,
    ));

  it('keeps the answers that there are', () =>
    check(
      `${HEAD}\n\nVraag 1\nRijdt hij?\n\nVraag 2\nWaarom?\n\nAntwoord 2\nDaarom.\n`,
      `${HEAD}\n\nVraag 1\nRijdt hij?\n\nAntwoord 1\n\nVraag 2\nWaarom?\n\nAntwoord 2\nDaarom.\n`,
    ));

  it('names the file that it came from', () =>
    check(
      `${HEAD}\n\nVraag 1\nRijdt hij?\n`,
      `${HEAD}\n\n[bron: vragen 1 .docx]\n\nVraag 1\nRijdt hij?\n\nAntwoord 1\n`,
      {
        ...WRAPPED,
        source: 'vragen[1].docx',
      },
    ));

  it('has the marks of footnotes in one form', () =>
    check(
      `${HEAD}\n\nVraag 1\nRijdt hij?1)\n\nVraag 2\nWaarom?\n\n1) De Spoorbode\n`,
      `${HEAD}\n\nVraag 1\nRijdt hij? [1]\n\nAntwoord 1\n\nVraag 2\nWaarom?\n\nAntwoord 2\n\n[1] De Spoorbode\n`,
    ));

  it('keeps the explanation behind the questions', () =>
    check(
      `${HEAD}\n\nVraag 1\nRijdt hij?\n\nToelichting:\nDeze vraag is een aanvulling.\n`,
      `${HEAD}\n\nVraag 1\nRijdt hij?\n\nAntwoord 1\n\nToelichting:\nDeze vraag is een aanvulling.\n`,
    ));

  it('has the title above the questions in a paragraph of its own', () =>
    check(
      `2031Z00412\n${HEAD.replace(' (ing', '\n(ing')}\nAntwoord van Minister Duinker\n(Financiën)\n\nVraag 1\nRijdt hij?\n\nAntwoord 1\nJa.\n`,
      `2031Z00412\n\n${HEAD}\n\nAntwoord van Minister Duinker (Financiën)\n\nVraag 1\nRijdt hij?\n\nAntwoord 1\nJa.\n`,
    ));

  it('has of a letterhead only the number of the questions', () =>
    check(
      `Ministerie van Spoor\n\nUw kenmerk 2031Z00412\n\n${HEAD}\n\nVraag 1\nRijdt hij?\n`,
      `2031Z00412\n\n${HEAD}\n\nVraag 1\nRijdt hij?\n\nAntwoord 1\n`,
    ));

  it('has plain line ends, whatever the text had', () =>
    check(
      `${HEAD}\r\n\r\nVraag 1\r\nRijdt hij,\r\nen waarom?\r\n\r\nEn dan?\r\n\r\n[1] De Spoorbode\r\n`,
      `${HEAD}\n\nVraag 1\nRijdt hij, en waarom?\n\nEn dan?\n\nAntwoord 1\n\n[1] De Spoorbode\n`,
    ));

  it('has plain line ends where lines are whole too', () =>
    check(
      `${HEAD}\r\n\r\nVraag 1\r\nGaat het om:\r\n- een;\r\n- twee?\r\n`,
      `${HEAD}\n\nVraag 1\nGaat het om:\n- een;\n- twee?\n\nAntwoord 1\n`,
      WHOLE,
    ));

  it('is none without questions', () => check('Ja.\n', undefined));
});
