import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../src/document/parse.ts';
import { fill, type FillOptions } from '../../../src/library/fill.ts';
import { findPlaceholders, PLACEHOLDERS, placeholderName } from '../../../src/library/placeholders.ts';
import { anyText } from '../../support/texts.ts';

const ONE = `Vragen van het lid Koopstra (D66) aan de Minister van Infrastructuur en Waterstaat over de trein naar Veenoord (ingezonden 31 juli 2031).

Antwoord van Minister Duinker (Infrastructuur en Waterstaat), mede namens de Staatssecretaris van Financiën (ontvangen 19 september 2031).

Vraag 1
Rijdt de trein?
`;

const MORE = `2031Z 00412

Vragen van de leden Koopstra en Van Veen (beiden D66) en Boersma (CDA) aan de Minister voor Langdurige Zorg en Sport en de Staatssecretaris van Financiën over schoolmaaltijden (ingezonden 20 december 2031).

Vraag 1
Is er soep?
`;

/** Fills a text from the head of a document; placeholders that stay open are named after the bar. */
function checkFill(document: string, text: string, expected: string, options: FillOptions = {}): void {
  const { text: filled, missing } = fill(text, parse(document).head, options);
  assert.equal(missing.length === 0 ? filled : `${filled} | ${missing.join(', ')}`, expected);
}

describe('placeholders', () => {
  it('that name who asks', () => {
    checkFill(
      ONE,
      'het lid {{lid}} en {{leden}} ({{fractie}})',
      'het lid Koopstra (D66) en het lid Koopstra (D66) (D66)',
    );
    checkFill(MORE, '{{leden}}', 'de leden Koopstra (D66), Van Veen (D66) en Boersma (CDA)');
    checkFill(MORE, '{{lid}}; {{fractie}}', 'Koopstra (D66), Van Veen (D66) en Boersma (CDA); D66 en CDA');
  });

  it('that name who answers, or else who was asked', () => {
    checkFill(
      ONE,
      '{{bewindspersoon}}, {{ministerie}}',
      'de Minister van Infrastructuur en Waterstaat, Infrastructuur en Waterstaat',
    );
    checkFill(ONE, 'mede namens {{namens}}', 'mede namens de Staatssecretaris van Financiën');
    checkFill(
      MORE,
      '{{bewindspersonen}}',
      'de Minister voor Langdurige Zorg en Sport en de Staatssecretaris van Financiën',
      { documentText: MORE },
    );
    checkFill(MORE, '{{bewindspersoon}}', 'de Minister van Langdurige Zorg en Sport');
    checkFill(MORE, '{{namens}}', '[PM namens] | namens');
  });

  it('that name the subject, dates and numbers', () => {
    checkFill(
      ONE,
      '{{onderwerp}}, {{ingezonden}}, {{ontvangen}}',
      'de trein naar Veenoord, 31 juli 2031, 19 september 2031',
    );
    checkFill(MORE, '{{vraagnummer}}', '2031Z00412');
    checkFill(
      `${ONE}\nTweede Kamer, vergaderjaar 2030–2031, Aanhangsel 12`,
      '{{vraagnummer}}',
      '[PM vraagnummer] | vraagnummer',
    );
  });

  it('that name the day on which the answer is due', () => {
    checkFill(ONE, '{{termijn}}', '21 augustus 2031');
    checkFill(MORE, '{{termijn}}', '10 januari 2032');
    checkFill(MORE, '{{termijn}}', '31 januari 2032', { termInDays: 42 });
    checkFill(ONE.replace('31 juli 2031', '10 februari 2032'), '{{termijn}}', '2 maart 2032');
    checkFill(
      ONE.replace('31 juli 2031', '31 juni 2031'),
      '{{termijn}} {{ingezonden}}',
      '[PM termijn] [PM ingezonden] | termijn, ingezonden',
    );
  });

  it('begin with a capital where they do in the passage', () => {
    checkFill(
      ONE,
      '{{Leden}} vraagt. {{ Bewindspersoon }} zegt.',
      'Het lid Koopstra (D66) vraagt. De Minister van Infrastructuur en Waterstaat zegt.',
    );
  });

  it('become work notes where the head does not know, or nobody does', () => {
    checkFill('', '{{leden}} en {{lid}} en {{lid}}', '[PM leden] en [PM lid] en [PM lid] | leden, lid');
    checkFill(ONE, '{{vandaag}}, {{a[b]}}, {{}}', '[PM vandaag], [PM ab], [PM] | vandaag, a[b], ');
    const { text } = fill('Wij vragen {{leden}} om uitstel.', parse('').head);
    assert.deepEqual(
      parse(`Vraag 1\nMag het?\n\nAntwoord 1\n${text}`).notes.length,
      1,
      'the editor sees the note',
    );
  });

  it('leave other braces alone', () => {
    checkFill(ONE, 'a {b} {{lid en {{{lid}}}', 'a {b} {{lid en {Koopstra (D66)}');
  });

  it('are never left behind, whatever the head', () => {
    const names = Object.keys(PLACEHOLDERS).flatMap((name) => [
      `{{${name}}}`,
      `{{ ${name[0]!.toUpperCase()}${name.slice(1)} }}`,
    ]);
    const texts = fc.array(fc.oneof(fc.constantFrom(...names, '{', '}', ' '), fc.string({ maxLength: 5 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(texts, anyText(), (pieces, document) => {
        const { head } = parse(document);
        fc.pre(!document.includes('{'));
        const { text } = fill(pieces.join(''), head, { documentText: document });
        const left = findPlaceholders(text).filter(
          ({ name, closed }) => closed === 'closed' && placeholderName(name) !== undefined,
        );
        assert.deepEqual(left, []);
      }),
    );
  });
});
