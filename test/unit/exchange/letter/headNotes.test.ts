import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from '../../../../src/document/parse.ts';
import { postponementOf } from '../../../../src/exchange/letter/postponement.ts';
import { coverLines, letterFrom } from '../../../support/letters.ts';

const HEAD = `Ons kenmerk: 2031-0000123 [PM kenmerk nagaan]

Vragen van het lid Koopstra (D66) [PM fractie] aan de Minister van Financiën [bron: x.docx] over de tol op bruggen [PM juiste titel], sluizen
[PM nog een]
en pontjes (ingezonden 3 mei 2031).

Antwoord van Minister Duinker [PM naam] [terzijde aanhef-onvolledig: nog geen datum] (Financiën)

`;
const REASON = { sentence: 'De beantwoording kost meer tijd.' };
const NOTE = /\[PM|\[bron:|\[terzijde/;

function withoutNotes(text: string): string {
  return text.replace(/^\[PM[^\]]*\]\n/gm, '').replace(/ \[(?:PM|bron:|terzijde)[^\]]*\]/g, '');
}

describe('notes in the head', () => {
  const text = `${HEAD}Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa. [PM bron]\n`;

  for (const notes of ['leave-out', 'keep'] as const) {
    it(`leave nothing behind in the letter, its title and its lead: ${notes}`, () => {
      const letter = letterFrom(text, { notes });
      const clean = letterFrom(withoutNotes(text), { notes });
      assert.deepEqual(coverLines(letter), coverLines(clean));
      assert.equal(letter.title, clean.title);
      const words = (lead = letter.annex?.lead): unknown => lead?.map(({ inlines }) => inlines);
      assert.deepEqual(words(), words(clean.annex?.lead));
      assert.equal(NOTE.test(JSON.stringify(letter)), notes === 'keep');
    });
  }

  it('are not copied into a postponement', () =>
    assert.equal(
      postponementOf(parse(text), { reason: REASON }).text,
      postponementOf(parse(withoutNotes(text)), { reason: REASON }).text,
    ));

  it('do not hide that a letterhead names the subject', () =>
    assert.deepEqual(
      coverLines(
        letterFrom(
          'Onderwerp [PM een lange notitie over de titel van deze brief] De trein\n\nVraag 1\nZo?\n\nAntwoord 1\nJa.\n',
        ),
      )[3],
      'Betreft: De trein',
    ));

  for (const file of [
    'spoor/2-mededeling-ah-tk-20302031-1204.txt',
    'spoor/3-concept-2031Z00412.kamervragen',
    'drinkwater/1-vragen-2031Z02318.txt',
    'drinkwater/4-kamerbrief-tappunten.txt',
    'schoolmaaltijden/3-brief-met-antwoorden.txt',
    'schoolmaaltijden/5-concept-2031Z03127.kamervragen',
  ]) {
    it(`stay behind wherever they stand in ${file}`, () => {
      const seed = readFileSync(`seeds/${file}`, 'utf8');
      const head = seed.slice(0, Math.min(parse(seed).head.span.end, 1200)).trimEnd();
      for (const { index } of head.matchAll(/\s/g))
        for (const note of [' [PM juiste titel]', ' [bron: x.docx]', ' [terzijde vraag-leeg: x]']) {
          const noted = seed.slice(0, index) + note + seed.slice(index);
          assert.doesNotMatch(JSON.stringify(letterFrom(noted)), NOTE);
          assert.doesNotMatch(postponementOf(parse(noted), { reason: REASON }).text, NOTE);
        }
    }).timeout(30_000);
  }
});
