import assert from 'node:assert/strict';
import { parse } from '../../../../src/document/parse.ts';
import { draftText } from '../../../../src/exchange/draft/draftText.ts';
import { blockLines, letterFrom } from '../../../support/letters.ts';

const ASKED = 'Vragen van het lid Koopstra (D66) aan de Minister van Financiën over';
const DAY = '(ingezonden 3 mei 2031)';
const REST = '\n\nVraag 1\nRijdt hij?[1]\n\nAntwoord 1\nJa.[2] Dus.[3]\n\n[1] Een\n[2] Twee\n[3] Drie\n';

function checkTitle(head: string, expected: { readonly lead?: string; readonly subject?: string }): void {
  const letter = letterFrom(`${head}${REST}`);
  const [lead] = blockLines(letter.annex?.lead ?? []);
  if (expected.lead !== undefined) assert.equal(lead, expected.lead);
  if (expected.subject !== undefined)
    assert.equal(parse(`${head}${REST}`).head.subject?.text, expected.subject);
}

describe('the title above the questions', () => {
  it('keeps the numbers of its subject, which are no marks', () =>
    checkTitle(`${ASKED} het rapport Spoor (deel 2) en de sluiting van\n3 stations ${DAY}.`, {
      lead: `${ASKED} het rapport Spoor (deel 2) en de sluiting van 3 stations ${DAY}.`,
      subject: 'het rapport Spoor (deel 2) en de sluiting van 3 stations',
    }));

  it('has a mark behind a quotation as a mark', () =>
    checkTitle(`${ASKED} het bericht «Spoor dicht»1 en\n2 andere ${DAY}.`, {
      lead: `${ASKED} het bericht «Spoor dicht»{1} en 2 andere ${DAY}.`,
      subject: 'het bericht «Spoor dicht» en 2 andere',
    }));

  it('goes on behind an abbreviation at the end of a line', () =>
    checkTitle(`${ASKED} het bericht dat de N.S.\nde trein schrapt ${DAY}.`, {
      lead: `${ASKED} het bericht dat de N.S. de trein schrapt ${DAY}.`,
    }));

  it('gets the day that stands elsewhere, and keeps the full stop of an abbreviation', () =>
    checkTitle(`${DAY}\n\n${ASKED} sporen, wissels e.d.`, {
      lead: `${ASKED} sporen, wissels e.d. ${DAY}.`,
    }));

  it('ends before a line that says something of its own', () => {
    checkTitle(`${ASKED} het spoor\nAntwoord van Minister Duinker (Financiën) (ontvangen 6 juni 2031)`, {
      lead: `${ASKED} het spoor`,
      subject: 'het spoor',
    });
    checkTitle(`${ASKED} het spoor\nDatum 3 juni 2031\nOns kenmerk SP-123`, { subject: 'het spoor' });
  });

  it('keeps an address as it is, and loses the looks of the text', () =>
    checkTitle(`**${ASKED} https://x.example/a__b en c** ${DAY}`, {
      lead: `${ASKED} https://x.example/a__b en c ${DAY}`,
    }));

  it('ends without a full stop where a mark stood behind it', () =>
    checkTitle(`${ASKED} het spoor. [1]`, { subject: 'het spoor' }));
});

describe('a draft has of a head', () => {
  const check = (head: string, expected: string): void =>
    assert.equal(
      draftText(`${head}${REST}`, { lines: 'whole', source: undefined })?.split('\n\nVraag 1')[0],
      expected,
    );

  it('the mark behind the title', () =>
    check(`${ASKED} het spoor ${DAY}. [1]`, `${ASKED} het spoor ${DAY}. [1]`));

  it('a line under the title, whatever it says', () =>
    check(
      `${ASKED} het spoor ${DAY}\nToelichting: ook over de tram`,
      `${ASKED} het spoor ${DAY}\n\nToelichting: ook over de tram`,
    ));

  it('the line that a title is on, whole', () =>
    check(`Onderwerp: ${ASKED} het spoor ${DAY}`, `Onderwerp: ${ASKED} het spoor ${DAY}`));
});
