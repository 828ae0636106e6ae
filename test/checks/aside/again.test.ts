import assert from 'node:assert/strict';
import { findAgain, recognisable } from '../../../src/checks/aside/again.ts';
import type { Finding } from '../../../src/checks/check.ts';
import { TEXT_ONLY } from '../../../src/checks/context.ts';
import { findings } from '../../../src/checks/index.ts';
import { parse } from '../../../src/document/parse.ts';

const TEXT = `Vraag 1
Rijdt de trein?

Antwoord 1
Ja [PM], zeker [PM] en overal [PM toch].

Vraag 2
Hoe laat?

Antwoord 2
Om negen uur [PM].
`;

function notesIn(text: string): readonly Finding[] {
  return findings(parse(text), () => 'warning', TEXT_ONLY).filter(({ code }) => code === 'werknotitie');
}

/** Where each of the notes of `TEXT` is found again in what it has become. */
function checkFound(text: string, expected: readonly (number | undefined)[]): void {
  const before = notesIn(TEXT);
  const document = parse(text);
  const found = before.map((one) => findAgain(notesIn(text), document, recognisable(parse(TEXT), one)));
  assert.deepEqual(
    found.map((one) => one && notesIn(text).findIndex(({ span }) => span.start === one.span.start)),
    expected,
  );
}

describe('A finding that was meant', () => {
  it('is the one at that place, though others say the same', () => {
    checkFound(TEXT, [0, 1, 2, 3]);
  });

  it('is the nearest of the same words when the text has changed', () => {
    checkFound(`\n${TEXT}`, [0, 1, 2, 3]);
    checkFound(TEXT.replace(', zeker [PM]', ''), [0, 0, 1, 2]);
  });

  it('is none when these words are gone', () => {
    checkFound(TEXT.replace(' en overal [PM toch]', ''), [0, 1, undefined, 2]);
    checkFound('Vraag 1\nRijdt hij?\n', [undefined, undefined, undefined, undefined]);
  });
});
