import assert from 'node:assert/strict';
import { resemblancePhrase } from '../../../src/dossiers/resemblance.ts';
import { ASKED, deskOf, QUESTIONS, SUBMISSION, type Texts } from '../../support/dossiers.ts';

const LONG =
  'Vraag 1\nHoeveel nachttreinen reden er in 2030 van Westmeer naar Oosterhage, en hoeveel daarvan kwamen op tijd aan?\n\nVraag 2\nHoeveel reizigers hadden deze treinen in elk van de maanden van dat jaar?\n';
const SENT = `2031Z03001\n${ASKED}\n${LONG}`;
const ANSWER = `${SENT}\nAntwoord 1 en 2\nDat wordt niet bijgehouden.\n`;
const other = (text: string, ...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((changed, [from, to]) => changed.replace(from, to), text);

/** What is said of each dossier, by its id. */
function checkSaid(texts: Texts, expected: Readonly<Record<string, readonly string[]>>): void {
  const said = deskOf(texts)
    .dossiers()
    .map(({ id, resembles = [] }) => [id, resembles.map(resemblancePhrase)] as const);
  assert.deepEqual(Object.fromEntries(said), expected);
}

/** Of a submission and an answer that stay apart. */
function checkBut(answer: string, but: string): void {
  checkSaid(
    { 'a.txt': SENT, 'map/b.txt': answer },
    {
      '2031Z03001': [`lijkt te horen bij ${answer.startsWith('2031Z') ? '2031Z03010' : 'b.txt'}: ${but}`],
      [answer.startsWith('2031Z') ? '2031Z03010' : 'map/b.txt']: [`lijkt te horen bij 2031Z03001: ${but}`],
    },
  );
}

describe('A dossier that asks what another asks', () => {
  const number = ['03001', '03010'] as const;
  const numberless = ['2031Z03001\n', ''] as const;

  it('is told where the number is another', () => {
    checkBut(other(ANSWER, number), 'dezelfde vragen, maar een ander vraagnummer');
  });

  it('is told where the day is another, or the members are', () => {
    checkBut(other(ANSWER, numberless, ['6 mei', '9 mei']), 'dezelfde vragen, maar een andere datum');
    checkBut(other(ANSWER, numberless, ['Koopstra', 'Koopmans']), 'dezelfde vragen, maar andere leden');
  });

  it('is not told where two facts are other, or another minister is asked: then it was asked again', () => {
    const none = { '2031Z03001': [], '2031Z03010': [] };
    checkSaid({ 'a.txt': SENT, 'b.txt': other(SENT, number, ['6 mei', '9 mei']) }, none);
    const asked = other(SENT, number, ['van Infrastructuur en Waterstaat', 'van Financiën']);
    checkSaid({ 'a.txt': SENT, 'b.txt': asked }, none);
  });

  it('is told where one question was changed too, of the same members about the same subject', () => {
    const more = (text: string): string =>
      text.replace('\nVraag 1', '\nVraag 0\nKent u het bericht?\n\nVraag 1');
    const but = 'deels dezelfde vragen, maar een ander vraagnummer';
    checkBut(more(other(ANSWER, number)), but);
    const elsewhere = more(other(ANSWER, number, ['de nachttrein (', 'de bus (']));
    checkSaid({ 'a.txt': SENT, 'b.txt': elsewhere }, { '2031Z03001': [], '2031Z03010': [] });
  });

  it('is told of both sets that a text may be of', () => {
    const loose = other(SENT, numberless);
    checkSaid(
      { 'a.txt': SENT, 'b.txt': other(SENT, number), 'c.txt': loose },
      {
        '2031Z03001': [
          'lijkt te horen bij 2031Z03010: dezelfde vragen, maar een ander vraagnummer',
          'lijkt te horen bij c.txt: dezelfde vragen',
        ],
        '2031Z03010': [
          'lijkt te horen bij 2031Z03001: dezelfde vragen, maar een ander vraagnummer',
          'lijkt te horen bij c.txt: dezelfde vragen',
        ],
        'c.txt': [
          'lijkt te horen bij 2031Z03001: dezelfde vragen',
          'lijkt te horen bij 2031Z03010: dezelfde vragen',
        ],
      },
    );
  });

  it('is not told of few words, or of a set that is asked again and again', () => {
    checkSaid(
      { 'a.txt': SUBMISSION, 'b.txt': `2031Z03010\n${ASKED}\n${QUESTIONS}` },
      { '2031Z03001': [], '2031Z03010': [] },
    );
    const ids = Array.from({ length: 7 }, (_, at) => `2031Z0300${at}`);
    const texts = ids.map((id) => [`${id}.txt`, other(SENT, ['2031Z03001', id])] as const);
    checkSaid(Object.fromEntries(texts), Object.fromEntries(ids.map((id) => [id, []])));
  });

  it('stays the same dossier until what it resembles changes', () => {
    const desk = deskOf({ 'a.txt': SENT, 'b.txt': other(SENT, number) });
    const [before] = desk.dossiers();
    desk.put('c.txt', QUESTIONS);
    assert.equal(desk.dossiers()[0], before);
    desk.remove('b.txt');
    assert.equal(desk.dossiers()[0]?.resembles, undefined);
  });
});
