import assert from 'node:assert/strict';
import { outline, type OutlineNode } from '../../../src/document/outline.ts';
import { outlineName } from '../../../src/document/outlineName.ts';
import { parse } from '../../../src/document/parse.ts';

const DRAFT = `Vragen van het lid Koopstra (D66) aan de Minister van Verkeer over de avondtrein van Oosterhage naar Westerwiel (ingezonden 1 oktober 2030).

Vraag 1
Rijdt de trein? [1]

Antwoord 1
Ja, elk uur.

Vraag 2
Hoe vaak rijdt de trein door de week en in het weekeinde?

Antwoord 2
[PM]

Vraag 3 en 4
Wanneer rijdt de eerste trein van de ochtend, zoals bedoeld?

[1] De Spoorbode, 3 mei 2031
`;
const NOTICE = `Mededeling van Minister Duinkerk

Vraag 1
Rijdt hij nog?

Mededeling
De vragen kunnen niet binnen drie weken worden beantwoord.
`;

function checkNames(text: string, expected: readonly string[]): void {
  const names = (nodes: readonly OutlineNode[], indent: string): readonly string[] =>
    nodes.flatMap((node) => [indent + outlineName(node), ...names(node.children, `${indent}  `)]);
  assert.deepEqual(names(outline(parse(text)), ''), expected);
}

describe('The name of a part in the outline', () => {
  it('has the state of a question that asks for something, and the first words', () => {
    checkNames(DRAFT, [
      'Aanhef: Koopstra (D66) · de avondtrein van Oosterhage naar…',
      'Vraag 1 · Rijdt de trein? [1]',
      '  Antwoord 1 · Ja, elk uur.',
      'Vraag 2 · leeg · Hoe vaak rijdt de trein door de week en…',
      '  Antwoord 2 · nog leeg',
      'Vragen 3 en 4 · ontbreekt · Wanneer rijdt de eerste trein van de…',
      'Voetnoot 1 · De Spoorbode, 3 mei 2031',
    ]);
  });

  it('has no state of a submission, which awaits none', () => {
    checkNames('Vraag 1\nRijdt hij nog?\n', ['Vraag 1 · Rijdt hij nog?']);
  });

  it('says of a postponement that the answer comes later', () => {
    checkNames(NOTICE, [
      'Aanhef',
      'Vraag 1 · uitgesteld · Rijdt hij nog?',
      'Mededeling (uitstel) · De vragen kunnen niet binnen drie weken…',
    ]);
  });
});
