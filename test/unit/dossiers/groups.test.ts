import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../src/document/parse.ts';
import { groupsOf } from '../../../src/dossiers/grouping/groups.ts';
import { groupKeys } from '../../../src/dossiers/grouping/keys.ts';
import { sheetOf } from '../../../src/dossiers/sheetOf.ts';
import { ASKED, DRAFT, NOTICE, QUESTIONS, SUBMISSION, type Texts } from '../../support/dossiers.ts';

const UNNUMBERED = SUBMISSION.replace('2031Z03001\n', '');
const BARE_ANSWER =
  'Antwoord van Minister Duinker (Infrastructuur en Waterstaat) (ontvangen 28 mei 2031)\n\nZie ook Aanhangsel Handelingen, vergaderjaar 2030-2031, nr. 1204\n\nVraag 1\nRijdt hij?\n\nAntwoord 1\nJa.\n';
const LONG =
  'Vraag 1\nHoeveel nachttreinen reden er in 2030 van Westmeer naar Oosterhage, en hoeveel daarvan kwamen op tijd aan?\n\nVraag 2\nHoeveel reizigers hadden deze treinen in elk van de maanden van dat jaar?\n';

function groupedFiles(texts: Texts): readonly string[] {
  const keys = Object.entries(texts).map(([file, text]) => groupKeys(sheetOf(parse(text), file)));
  return groupsOf(keys)
    .map((group) =>
      group
        .map(({ sheet }) => sheet.file)
        .sort()
        .join(' '),
    )
    .sort();
}

function checkGroups(texts: Texts, expected: readonly string[]): void {
  assert.deepEqual(groupedFiles(texts), expected);
}

describe('Documents belong together', () => {
  it('by the question number, whatever else their heads say', () => {
    const other = DRAFT.replace('Koopstra', 'Koopsta').replace('6 mei', '7 mei');
    checkGroups({ 'a.txt': SUBMISSION, 'b.txt': other }, ['a.txt b.txt']);
  });

  it('by members, day and subject', () => {
    checkGroups({ 'a.txt': SUBMISSION, 'b.txt': `${ASKED}\nVraag 1\nEn nu?\n` }, ['a.txt b.txt']);
  });

  it('by members, day and two questions in a row, however these are printed', () => {
    const printed = LONG.replace('nachttreinen reden', 'nacht–treinen\nréden');
    checkGroups(
      {
        'a.txt': `${ASKED}\n${LONG}\nVraag 3\nEn daarna?\n`,
        'b.txt': `${ASKED.replace(' over de nachttrein', '')}\n${printed}`,
      },
      ['a.txt b.txt'],
    );
  });

  it('by all their questions, where the subject is in other words', () => {
    const other = ASKED.replace('de nachttrein (', 'het spoor (');
    checkGroups({ 'a.txt': `${ASKED}\n${LONG}`, 'b.txt': `${other}\n${LONG}` }, ['a.txt b.txt']);
  });

  it('by members without their first names', () => {
    checkGroups({ 'a.txt': SUBMISSION, 'b.txt': UNNUMBERED.replace('Koopstra', 'Ank Koopstra') }, [
      'a.txt b.txt',
    ]);
  });

  it('by the Aanhangsel that an answer names as `Zie ook`', () => {
    checkGroups({ 'ah-tk-20302031-1204.txt': NOTICE, 'b.txt': BARE_ANSWER }, [
      'ah-tk-20302031-1204.txt b.txt',
    ]);
  });

  it('by the same questions where who asked is not said', () => {
    checkGroups({ 'a.txt': `${ASKED}\n${LONG}`, 'b.kamervragen': LONG }, ['a.txt b.kamervragen']);
  });

  it('over and again: a submission, a notice of the same day and subject, and an answer that names the notice', () => {
    checkGroups({ 'a.txt': SUBMISSION, 'ah-tk-20302031-1204.txt': NOTICE, 'c.txt': BARE_ANSWER }, [
      'a.txt ah-tk-20302031-1204.txt c.txt',
    ]);
  });
});

describe('Documents do not belong together', () => {
  const apart = (other: string): void =>
    checkGroups({ 'a.txt': SUBMISSION, 'b.txt': other }, ['a.txt', 'b.txt']);

  it('when their question numbers differ, whatever else they have in common', () => {
    apart(SUBMISSION.replace('03001', '03002'));
  });

  it('when another member asks, or on another day', () => {
    apart(UNNUMBERED.replace('Koopstra', 'Zandvoort'));
    apart(UNNUMBERED.replace('6 mei', '7 mei'));
  });

  it('when a member asks about something else on the same day, in part in the same words', () => {
    apart(
      `${ASKED.replace('de nachttrein', 'de bus')}\nVraag 1\nRijdt de nachttrein nog elke nacht?\n\nVraag 2\nEn de bus?\n`,
    );
  });

  it('when two sets of a member on one day have the same stock questions or another subject', () => {
    const stock =
      'Vraag 2\nKunt u dit toelichten?\n\nVraag 3\nKunt u deze vragen afzonderlijk beantwoorden?\n';
    const nameless = ASKED.replace(' over de nachttrein', '');
    checkGroups(
      {
        'a.txt': `${ASKED}\nVraag 1\nRijdt hij?\n\n${stock}`,
        'b.txt': `${nameless}\nVraag 1\nVaart zij?\n\n${stock}`,
      },
      ['a.txt', 'b.txt'],
    );
    const more = `${LONG}\nVraag 3\nWaarom?\n`;
    const other = ASKED.replace('de nachttrein', 'de veerboot');
    checkGroups({ 'a.txt': `${ASKED}\n${LONG}`, 'b.txt': `${other}\n${more}` }, ['a.txt', 'b.txt']);
  });

  it('when `Zie ook` names an Aanhangsel of another year, or two that it may be', () => {
    checkGroups({ 'ah-tk-20292030-1204.txt': NOTICE, 'b.txt': BARE_ANSWER }, [
      'ah-tk-20292030-1204.txt',
      'b.txt',
    ]);
    const bare = 'Mededeling van Minister Duinker (Financiën)\n\nMededeling\nDe antwoorden komen later.\n';
    checkGroups({ 'AH 1204.txt': bare, 'x/AH 1204.txt': bare, 'b.txt': BARE_ANSWER }, [
      'AH 1204.txt',
      'b.txt',
      'x/AH 1204.txt',
    ]);
  });

  it('when `Zie ook` names an answer: that is to other questions', () => {
    const answered = BARE_ANSWER.replace(/Zie ook.*\n/, '').replace('hij', 'zij');
    checkGroups({ 'AH 1204.txt': answered, 'b.txt': BARE_ANSWER }, ['AH 1204.txt', 'b.txt']);
  });

  it('when the same few words are asked and nothing says by whom', () => {
    checkGroups({ 'a.txt': `${ASKED}\n${QUESTIONS}`, 'b.kamervragen': QUESTIONS }, [
      'a.txt',
      'b.kamervragen',
    ]);
  });

  it('when a text could be of two sets', () => {
    const asked = UNNUMBERED;
    const texts = { 'a.txt': SUBMISSION, 'b.txt': SUBMISSION.replace('03001', '03002'), 'c.txt': asked };
    checkGroups(texts, ['a.txt', 'b.txt', 'c.txt']);
  });
});

describe('Grouping', () => {
  const pieces = [SUBMISSION, UNNUMBERED, NOTICE, DRAFT, BARE_ANSWER, LONG, QUESTIONS];
  const changes: readonly (readonly [string, string])[] = [
    ['', ''], ['03001', '03002'], ['Koopstra', 'Zandvoort'], ['6 mei', '7 mei'], ['de nachttrein (', 'de bus ('], ['2031Z03001\n', ''],
  ]; // prettier-ignore
  const names = ['ah-tk-20302031-1204', 'ah-tk-20292030-1204', 'AH 1204', 'a-2031Z03001', 'b', 'c', 'd', 'e'];
  const someTexts = fc.dictionary(
    fc.tuple(fc.constantFrom(...names), fc.constantFrom('.txt', '.md')).map(([name, end]) => name + end),
    fc
      .tuple(fc.constantFrom(...pieces), fc.constantFrom(...changes))
      .map(([text, [from, to]]) => text.replace(from, to)),
  );

  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(
        someTexts.chain((texts) =>
          fc.tuple(
            fc.constant(texts),
            fc.shuffledSubarray(Object.keys(texts), { minLength: Object.keys(texts).length }),
          ),
        ),
        ([texts, order]) => {
          const shuffled = Object.fromEntries(order.map((file) => [file, texts[file] ?? '']));
          assert.deepEqual(groupedFiles(shuffled), groupedFiles(texts));
        },
      ),
    );
  });

  it('has each document in one group', () => {
    fc.assert(
      fc.property(someTexts, (texts) => {
        const files = groupedFiles(texts).flatMap((group) => group.split(' '));
        assert.deepEqual(files.join(' ').split(' ').sort(), Object.keys(texts).join(' ').split(' ').sort());
      }),
    );
  });
});
