import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ANSWER, checkColours, FOOTNOTE, MARK, QUESTION, WORK_NOTE } from './colours.ts';
import type { Coloured } from './tokens.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: string | readonly string[];
}

const file = new URL('../../snippets/kamervragen.json', import.meta.url);
const snippets = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>);

/** What is in the editor when every placeholder is accepted as it is. */
function accepted(prefix: string): string {
  const body = snippets.find((snippet) => snippet.prefix === prefix)?.body ?? '';
  const text = typeof body === 'string' ? body : body.join('\n');
  const values = new Map<string, string>();
  const placeholder = /\$\{(\d+)(?::([^}]*)|\|([^,|]*)[^}]*)\}/g;
  const filled = text.replace(placeholder, (_, stop: string, value?: string, choice?: string) => {
    values.set(stop, value ?? choice ?? '');
    return value ?? choice ?? '';
  });
  return filled.replace(/\$(\d+)/g, (_, stop: string) => values.get(stop) ?? '');
}

describe('snippets', () => {
  const expected: Readonly<Record<string, readonly Coloured[]>> = {
    vragen: [
      [QUESTION, 'Vraag 1'],
      [ANSWER, 'Antwoord 1'],
      [QUESTION, 'Vraag 2'],
      [ANSWER, 'Antwoord 2'],
    ],
    antwoord: [[ANSWER, 'Antwoord 1']],
    antwoorden: [[ANSWER, 'Antwoord 2 en 3']],
    mededeling: [[ANSWER, 'Mededeling']],
    pm: [[WORK_NOTE, '[PM wat nog moet gebeuren]']],
  };
  for (const [prefix, colours] of Object.entries(expected)) {
    it(`${prefix} is understood as it is put in`, () =>
      checkColours(accepted(prefix), colours, [QUESTION, ANSWER, WORK_NOTE]));
  }
  it('voetnoot puts in a mark and a text', () =>
    checkColours(`Antwoord 1\nJa.${accepted('voetnoot').replace('bron', 'Bron')}`, [
      [ANSWER, 'Antwoord 1'],
      [MARK, '[1]'],
      [MARK, '1'],
      [FOOTNOTE, 'Bron, datum, titel (vindplaats).'],
    ]));
  it('each have a prefix of their own and say what they put in', () => {
    const prefixes = snippets.map(({ prefix }) => prefix);
    assert.deepEqual(prefixes, ['vragen', 'antwoord', 'antwoorden', 'mededeling', 'voetnoot', 'pm']);
    assert.ok(snippets.every(({ description }) => description.length > 0));
  });
});
