import assert from 'node:assert/strict';
import { findings } from '../../src/checks/index.ts';
import { parse } from '../../src/document/parse.ts';
import { corpusFolder, expectedIn, textOf } from '../support/corpus.ts';

const HEADING = /^[ \f]*((?:Vraag|Vragen|Antwoord(?:en)?)(?: (?:op )?vra(?:ag|gen))? ?\d[^\n]*?)\s*$/gm;
/** Not where the next heading follows: that has to start a line. */
const HEADING_AND_BREAK =
  /^[ \f]*((?:Vraag|Vragen|Antwoord(?:en)?)(?: (?:op )?vra(?:ag|gen))? ?\d[^\n]*?):?\s*\n+(?!\s*(?:Vra|Antw))/gm;

/** Other ways in which the same document is found: none may change what is understood of it. */
const REWRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'Windows line ends': (text) => text.replace(/\r?\n/g, '\r\n'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'bold headings': (text) => text.replace(HEADING, '**$1**'),
  'Markdown headings': (text) => text.replace(HEADING, '### $1'),
  'headings with a colon': (text) => text.replace(HEADING, '$1:'),
  'headings in capitals': (text) =>
    text.replace(HEADING, (line) => line.toUpperCase().replaceAll(' EN ', ' en ')),
  'no-break spaces in headings': (text) => text.replace(/^(Vraag|Antwoord) (\d)/gm, '$1\u00a0$2'),
  'blank lines around headings': (text) => text.replace(HEADING, '\n\n$1\n\n'),
  'the text on the line of the heading': (text) => text.replace(HEADING_AND_BREAK, '$1: '),
  'a tab after the heading': (text) => text.replace(HEADING_AND_BREAK, '$1\t'),
  'spaces at the ends of lines': (text) => text.replace(/\n/g, '  \n'),
  'indented lines': (text) => text.replace(/^/gm, '  '),
  '“Antwoord op vraag”': (text) => text.replace(/^[ \f]*Antwoord (?=\d)/gm, 'Antwoord op vraag '),
};

/** What must stay: the kind, the numbers of questions and answers, and the errors. */
function understood(text: string): unknown {
  const document = parse(text);
  return {
    kind: document.kind,
    questions: document.questions.map(({ labels }) => labels.join('+')),
    answers: document.answers.map(({ labels }) => labels.join('+')),
    errors: findings(document)
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code),
  };
}

describe('a document written in another way is the same document', () => {
  const folder = corpusFolder();
  for (const [name, rewrite] of Object.entries(REWRITINGS)) {
    it(name, () => {
      for (const { file } of expectedIn(folder)) {
        const text = textOf(folder, file);
        assert.deepEqual(understood(rewrite(text)), understood(text), file);
      }
    });
  }
});
