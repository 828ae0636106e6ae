import assert from 'node:assert/strict';
import { TEXT_ONLY } from '../../../../src/checks/context.ts';
import { footnoteWithoutMark } from '../../../../src/checks/footnoteWithoutMark.ts';
import { footnoteWithoutText } from '../../../../src/checks/footnoteWithoutText.ts';
import { parse } from '../../../../src/document/parse.ts';
import { insertionOf, type SourceStyle } from '../../../../src/editor/earlier/insertion.ts';
import { readCursor } from '../../../support/cursor.ts';
import { placeOf } from '../../../support/places.ts';

const HEAD = 'Antwoord van Minister Duinker (Verkeer)\n\n';
const QUESTION = 'Vraag 1\nVaart de pont?\n\n';
const PLACE = placeOf({
  labels: ['5'],
  annex: { year: '2023-2024', number: '2222' },
  label: 'Aanhangsel 2023-2024, nr. 2222, antwoord 5 (3 mei 2024)',
});
const NOTE = '[bron: Aanhangsel Handelingen 2023–2024, nr. 2222, antwoord 5]';

describe('A passage that is put in', () => {
  it('has stops, the source behind it, and the cursor after that', () => {
    checkInserted(
      'werknotitie',
      `${QUESTION}Antwoord 1\n$0\n`,
      'Sinds 3 mei varen er 12 ponten {a}.',
      `${QUESTION}Antwoord 1\nSinds \${1:3 mei} varen er \${2:12} ponten {a\\}. ${NOTE}$0\n`,
    );
  });

  it('is under a heading of its own where there is no answer yet', () => {
    checkInserted('geen', `${QUESTION}$0`, 'Ja.', `${QUESTION}Antwoord 1\nJa.$0\n\n`);
  });

  it('comes in the place of a bare work note that the cursor is in', () => {
    checkInserted('geen', `${QUESTION}Antwoord 1\nn.t.$0b.\n`, 'Ja.', `${QUESTION}Antwoord 1\nJa.$0\n`);
  });

  it('comes below the paragraph that the cursor is in the midst of', () => {
    const answer = (middle: string, rest: string): string =>
      `${QUESTION}Antwoord 1\n${middle}\n\nDaarna niet.${rest}`;
    const [before, after] = ['De pont va', 'art elke\ndag van de week.'];
    checkInserted('geen', answer(`${before}$0${after}`, ''), 'Ja.', answer(`${before}${after}\n\nJa.$0`, ''));
    checkInserted('geen', answer('De pont\nva$0art.', '\n'), 'Ja.', answer('De pont\nvaart.\n\nJa.$0', '\n'));
  });

  it('can have its source in a footnote, the first of the text', () => {
    checkInserted(
      'voetnoot',
      `${QUESTION}Antwoord 1\n$0\n\nVraag 2\nHoe laat?\n`,
      'Ja.',
      `${QUESTION}Antwoord 1\nJa.[1]$0\n\nVraag 2\nHoe laat?\n\n[1] Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 2222.\n`,
    );
  });

  it('has that footnote behind it where nothing comes after it', () => {
    const footnote = '[1] Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 2222.';
    const inserted = (answer: string, expected: string): void =>
      checkInserted('voetnoot', `${QUESTION}${answer}`, 'Ja.', `${QUESTION}Antwoord 1\n${expected}`);
    inserted('Antwoord 1\n$0', `Ja.[1]$0\n\n${footnote}`);
    inserted('Antwoord 1\n$0\n', `Ja.[1]$0\n\n${footnote}\n`);
    inserted('Antwoord 1\nn.t.$0b.\n', `Ja.[1]$0\n\n${footnote}\n`);
    inserted('Antwoord 1\nVa$0ak.', `Vaak.\n\nJa.[1]$0\n\n${footnote}`);
    inserted('$0', `Ja.[1]$0\n\n${footnote}\n\n`);
  });

  it('or the next one, written like the others', () => {
    checkInserted(
      'voetnoot',
      'Vraag 1\nVaart de pont? 1)\n\nAntwoord 1\n$0\n\n1) De Veerbode, 3 mei 2024\n',
      'Ja.',
      'Vraag 1\nVaart de pont? 1)\n\nAntwoord 1\nJa. 2)$0\n\n1) De Veerbode, 3 mei 2024\n2) Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 2222.\n',
    );
    checkInserted(
      'voetnoot',
      'Vraag 1\nVaart de pont?[1]\n\nAntwoord 1\n$0\n\n[1] De Veerbode, 3 mei 2024',
      'Ja.',
      'Vraag 1\nVaart de pont?[1]\n\nAntwoord 1\nJa.[2]$0\n\n[1] De Veerbode, 3 mei 2024\n[2] Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 2222.',
    );
  });

  it('brings its footnotes along, with numbers that follow on', () => {
    const footnotes = [
      { mark: '3', text: 'De Veerbode, 3 mei 2024.' },
      { mark: '7', text: 'Dienstregeling.' },
      { mark: '8', text: 'Elders.' },
    ];
    const place = { ...PLACE, entry: { ...PLACE.entry, footnotes } };
    const draft = (answer: string, feet: string): string =>
      `Vraag 1\nVaart de pont?[1]\n\nAntwoord 1\n${answer}\n\n[1] De Pont\n${feet}`;
    checkInserted(
      'werknotitie',
      draft('$0', ''),
      'De pont vaart.[footnoteRef:3] Hij vaart vaak.7 Ook ’s nachts.[3]',
      draft(
        `De pont vaart.[2] Hij vaart vaak.[3] Ook ’s nachts.[2] ${NOTE}$0`,
        '[2] De Veerbode, 3 mei 2024.\n[3] Dienstregeling.\n',
      ),
      place,
    );
    checkInserted(
      'voetnoot',
      'Vraag 1\nVaart de pont? 1)\n\nAntwoord 1\n$0\n\n1) De Pont\n',
      'De pont vaart.[7]',
      'Vraag 1\nVaart de pont? 1)\n\nAntwoord 1\nDe pont vaart. 2) 3)$0\n\n1) De Pont\n2) Dienstregeling.\n3) Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 2222.\n',
      place,
    );
  });
});

/** The text with the snippet in it as it is given to VS Code; with a footnote, both its ends are found again. */
function checkInserted(
  style: SourceStyle,
  marked: string,
  passage: string,
  expected: string,
  place = PLACE,
): void {
  const { text, offset } = readCursor(HEAD + marked);
  const { span, snippet, footnotes } = insertionOf(parse(text), offset, passage, { place, style });
  const edits = [{ span, newText: snippet }, ...(footnotes === undefined ? [] : [footnotes])];
  const result = edits
    .sort((one, other) => other.span.start - one.span.start)
    .reduce(
      (before, edit) => before.slice(0, edit.span.start) + edit.newText + before.slice(edit.span.end),
      text,
    );
  assert.equal(result, HEAD + expected);
  if (footnotes === undefined) return;
  const after = parse(result.replace('$0', ''));
  const found = [...footnoteWithoutText.run(after, TEXT_ONLY), ...footnoteWithoutMark.run(after, TEXT_ONLY)];
  assert.deepEqual(found, []);
}
