import assert from 'node:assert/strict';
import { readHeading } from '../../../src/document/structure/headings.ts';

/** A heading in one line: kind, labels, form, markup and closing, and what is left of the line. */
function checkHeading(line: string, expected: string | undefined): void {
  const heading = readHeading(line);
  const found =
    heading === undefined
      ? undefined
      : [
          heading.kind,
          heading.labels.join('+') || '-',
          heading.style.form,
          `${heading.style.markup}${heading.style.closing}` || '-',
          line.slice(heading.end),
        ].join(' | ');
  assert.equal(found, expected, line);
}

describe('headings in a line', () => {
  const headings: readonly (readonly [string, string])[] = [
    ['Vraag 1', 'question | 1 | word | - | '],
    ['VRAAG 1', 'question | 1 | word | - | '],
    ['**Vraag 1**', 'question | 1 | word | ** | '],
    ['**Vraag 1:**', 'question | 1 | word | **: | '],
    ['## Vraag 1', 'question | 1 | word | - | '],
    ['Vragen 4 en 5', 'question | 4+5 | word | - | '],
    ['Vraag 7, 8, 9 10 en 11', 'question | 7+8+9+10+11 | word | - | '],
    ['Vraag 1a', 'question | 1a | word | - | '],
    ['Vraag12', 'question | 12 | word | - | '],
    ['Vraag 2: Hoe laat rijdt de trein?', 'question | 2 | word | : | Hoe laat rijdt de trein?'],
    ['**Vraag 2** Hoe laat?', 'question | 2 | word | ** | Hoe laat?'],
    ['4. Kunt u dat toelichten?', 'question | 4 | number | . | Kunt u dat toelichten?'],
    ['4.', 'question | 4 | number | . | '],
    ['4', 'question | 4 | number | - | '],
    ['Antwoord 1', 'answer | 1 | word | - | '],
    ['Antwoord op vraag 1', 'answer | 1 | to-question | - | '],
    ['Antwoord op de vragen 2 en 3', 'answer | 2+3 | to-question | - | '],
    ['Antwoord vraag 4-7:', 'answer | 4+5+6+7 | of-question | : | '],
    ['Antwoorden op vraag 3, 4, 5, 9 en 10', 'answer | 3+4+5+9+10 | to-question | - | '],
    ['Antwoord', 'answer | - | word | - | '],
    ['Antwoord:', 'answer | - | word | : | '],
    ['Antwoord: Ja.', 'answer | - | word | : | Ja.'],
    ['__Antwoord 5__', 'answer | 5 | word | __ | '],
    ['[bookmark: _Hlk1]Antwoord 5', 'answer | 5 | word | - | '],
  ];
  for (const [line, expected] of headings) it(`reads “${line}”`, () => checkHeading(line, expected));

  const others = [
    'Antwoord van de Minister van Financiën (ontvangen 3 mei 2031)',
    'Vragen van het lid Koopstra (D66)',
    'antwoord op vraag 9 en 10 is het ingewikkeld om te zeggen',
    'antwoord op vraag 5).',
    'Vragen',
    'Antwoorden',
    'Vraagstukken',
    'Antwoordapparaat',
    '12.000 reizigers',
    '2, 3 en 4',
    '1 De Spoorbode, 3 mei 2031',
    '2031',
    '',
  ];
  for (const line of others) it(`leaves “${line}” alone`, () => checkHeading(line, undefined));
});
