import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface EnterRule {
  readonly beforeText: string;
  readonly action: { readonly indent: string; readonly appendText?: string };
}

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly onEnterRules: readonly EnterRule[];
}

const file = new URL('../../language-configuration.json', import.meta.url);
const configuration = JSON.parse(readFileSync(file, 'utf8')) as Configuration;

function checkWords(text: string, words: readonly string[]): void {
  const { pattern, flags } = configuration.wordPattern;
  assert.deepEqual(text.match(new RegExp(pattern, `g${flags}`)), words);
}

/** What a new line begins with when Enter is pressed at the end of a line. */
function checkEnter(line: string, next: string): void {
  const rule = configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line));
  assert.equal(rule?.action.appendText ?? '', next);
}

describe('language configuration: words', () => {
  it('keep apostrophe and hyphen inside', () =>
    checkWords("zo’n CSAM-verordening, auto’s en foto's", [
      'zo’n',
      'CSAM-verordening',
      'auto’s',
      'en',
      "foto's",
    ]));
  it('begin with ’s in ’s-Gravenhage', () => checkWords('te ’s-Gravenhage', ['te', '’s-Gravenhage']));
  it('have accents and digits', () =>
    checkWords('één geïntensiveerd 2024Z18294', ['één', 'geïntensiveerd', '2024Z18294']));
  it('leave out quotes, brackets and a hyphen at the end', () =>
    checkWords('«Wat» ‘nu’ (politie- en)', ['Wat', 'nu', 'politie', 'en']));
});

describe('language configuration: Enter', () => {
  it('goes on with a list', () => {
    checkEnter('- scholen', '- ');
    checkEnter('– scholen', '– ');
    checkEnter('  • scholen', '• ');
  });
  it('ends the list after an empty item', () => checkEnter('- ', ''));
  it('gives a plain line after a heading, a sentence and a dash in it', () => {
    checkEnter('Antwoord 3', '');
    checkEnter('Scholen – ook kleine – doen mee.', '');
  });
});

describe('language configuration: pairs', () => {
  it('does not close an apostrophe', () => {
    const opens = configuration.autoClosingPairs.map(({ open }) => open);
    assert.deepEqual(
      ["'", '’'].filter((quote) => opens.includes(quote)),
      [],
    );
  });
});
