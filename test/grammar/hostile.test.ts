import assert from 'node:assert/strict';
import { costOf } from './tokens.ts';

/** The editor itself colours no line that is longer. */
const LONGEST = 20_000;

/** A generous multiple of what one line costs, so that a slow machine passes and a pattern that explodes does not. */
const MOST_MILLISECONDS = 5_000;

const starts = [
  '',
  'Vraag 1\n',
  'Antwoord 1\n',
  'Vragen van het lid Vos (PVO) aan de Minister over ',
  '\n1 De Krant ',
  '[PM ',
];
const units = [
  '[',
  '(',
  '1',
  '1 ',
  '9, ',
  'a',
  'a1',
  '?1',
  ' ',
  '*',
  '_',
  '«',
  '\t',
  '. ',
  'Vraag 1 ',
  'vraag 1, 2 en ',
  'Antwoord op vraag ',
  '[1: ',
  '(ingezonden ',
  'Kamerstuk 12 ',
  'www.',
  '[PM ',
];

describe('grammar: hostile lines', () => {
  for (const unit of units) {
    it(`20,000 characters of «${unit}»`, async () => {
      const line = unit.repeat(LONGEST / unit.length);
      for (const start of starts) {
        const { tokens, milliseconds } = await costOf(`${start}${line}\n${line}`);
        assert.ok(tokens <= 2 * LONGEST + 20, `${tokens} tokens after «${start}»`);
        assert.ok(milliseconds < MOST_MILLISECONDS, `${milliseconds} ms after «${start}»`);
      }
    }).timeout(60_000);
  }
});
