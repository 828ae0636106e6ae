import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../src/document/parse.ts';
import { tidyEdits } from '../../../src/exchange/tidy/tidyEdits.ts';
import { anyQuestionSet } from '../../support/questionSets.ts';
import { wholeDrafts } from '../../support/drafts.ts';
import { anyText } from '../../support/texts.ts';

function tidied(text: string): string {
  const edits = [...tidyEdits(parse(text))].sort((one, other) => other.span.start - one.span.start);
  return edits.reduce(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    text,
  );
}

const lettersOf = (text: string): string => text.normalize('NFD').replace(/[^\p{L}\d]/gu, '');
const texts = fc.oneof(
  anyText(),
  wholeDrafts.map((text) => wrapped(text)),
  anyQuestionSet().map(({ text }) => text),
);

/** Paragraphs as a page of some width has them. */
function wrapped(text: string): string {
  return text.replace(/^(?![|[])(?=.{80})(.{50,70}) (?!\d)/gm, '$1\n');
}

const ITEM = /^(?:[-–•*]|\d{1,2}[.)]|[a-z][.)])\s\S{1,3}/;

/** The lines that stay lines of their own, white space made single. */
function ownLines(text: string): readonly string[] {
  const { questions, answers, footnotes } = parse(text);
  const headings = [...questions, ...answers].flatMap(({ heading }) => heading ?? []);
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const own = [...headings, ...footnotes].map(({ start, end }) => text.slice(start, end));
  const rows = lines.filter((line) => /^\|.*\|$/.test(line));
  const items = lines.flatMap((line) => ITEM.exec(line)?.[0] ?? []);
  return [...own, ...rows, ...items].map((line) => line.replace(/\u00ad/g, '').replace(/\s+/g, ' '));
}

describe('tidying a text', () => {
  it('joins wrapped lines and mends words, and leaves the rest', () => {
    const text = `Vraag 1\nKlopt het dat de trein van Westmeer naar Ooster-\nhage niet meer rijdt op de dagen waarop\nhij reed?\n\nAntwoord 1\nIn de jaren die het betreft, gaat het om het volgende:\n- de ritten in mei;\n- de ritten in juni.\n\nJaar | Ritten\n2030 | 12\n`;
    assert.equal(
      tidied(text),
      `Vraag 1\nKlopt het dat de trein van Westmeer naar Oosterhage niet meer rijdt op de dagen waarop hij reed?\n\nAntwoord 1\nIn de jaren die het betreft, gaat het om het volgende:\n- de ritten in mei;\n- de ritten in juni.\n\nJaar | Ritten\n2030 | 12\n`,
    );
  });

  it('leaves footnotes a line each', () => {
    const text =
      'Vraag 1\nRijdt hij? [1] En waarom? [2]\n\n[1] De Spoorbode, 3 mei 2031, «De trein rijdt niet meer elke dag»\n[2] De Wissel, 4 mei 2031\n';
    assert.equal(tidied(text), text);
  });

  it('keeps Windows line ends', () => {
    const text =
      'Vraag 1\r\nKlopt het dat de trein van Westmeer naar Oosterhage niet\r\nmeer rijdt op deze dagen? Zo is het in ieder geval gemeld aan\r\nmij:\r\n- eerst;\r\n- dan.\r\n';
    assert.equal(
      tidied(text),
      'Vraag 1\r\nKlopt het dat de trein van Westmeer naar Oosterhage niet meer rijdt op deze dagen? Zo is het in ieder geval gemeld aan mij:\r\n- eerst;\r\n- dan.\r\n',
    );
  });

  it('leaves a paragraph alone that has a carriage return in a line', () => {
    const text =
      'Vraag 1\nKlopt het dat de trein van Westmeer naar Oosterhage niet\nmeer rijdt op deze\r \rdagen? Zo is het in ieder geval gemeld.\n';
    assert.equal(tidied(text), text);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = tidied(text);
        assert.equal(tidied(once), once);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves every letter and figure where it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(lettersOf(tidied(text)), lettersOf(text));
      }),
      { numRuns: 200 },
    );
  });

  it('joins no headings, footnotes, items of lists or rows of tables', () => {
    const drafts = wholeDrafts.map(wrapped);
    fc.assert(
      fc.property(drafts, (text) => {
        assert.deepEqual(ownLines(tidied(text)), ownLines(text));
      }),
      { numRuns: 100 },
    );
  });

  it('has only Windows line ends where there were only those', () => {
    fc.assert(
      fc.property(wholeDrafts.map(wrapped), (text) => {
        const windows = text.replace(/\r?\n/g, '\r\n');
        assert.doesNotMatch(tidied(windows), /(?<!\r)\n/);
      }),
      { numRuns: 100 },
    );
  });
});
