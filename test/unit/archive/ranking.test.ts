import assert from 'node:assert/strict';
import { createRanking } from '../../../src/archive/ranking.ts';
import { passage, type ShortPassage } from '../../support/passages.ts';

/** What comes up for a question, best first: the files of the passages, with their scores where `score` is asked for. */
function checkSuggest(
  passages: readonly ShortPassage[],
  query: string,
  expected: readonly string[],
  limit = 10,
): void {
  const found = createRanking(passages.map(passage)).suggest(query, limit);
  assert.deepEqual(
    found.map(({ passage: { source } }) => source.file),
    expected,
  );
  for (const { score } of found) assert.ok(score > 0 && score <= 1, `score ${score}`);
}

const LINE: ShortPassage = {
  file: 'lijn',
  question: 'Rijden er in het weekend genoeg treinen op de regionale lijn naar Veenoord?',
  text: 'Op zaterdag en zondag rijdt elk half uur een trein naar Veenoord. De vervoerder zet bij drukte langere treinen in.',
};
const WATER: ShortPassage = {
  file: 'water',
  question: 'Is het drinkwater in de gemeente Oosterveen van goede kwaliteit?',
  text: 'Het drinkwaterbedrijf meet elke week of het water aan de normen voldoet. Alle metingen van dit jaar waren goed.',
};
const MEALS: ShortPassage = {
  file: 'maaltijden',
  question: 'Krijgen alle leerlingen op de basisschool een warme maaltijd?',
  text: 'Scholen kiezen zelf of zij maaltijden aanbieden. Het programma Schoolmaaltijden betaalt hieraan mee.',
};
const SMALL = [LINE, WATER, MEALS];

describe('the ranking of passages', () => {
  it('brings up what is about the same, and nothing else', () => {
    checkSuggest(SMALL, 'Hoe vaak rijdt de trein naar Veenoord op zondag?', ['lijn']);
    checkSuggest(SMALL, 'Voldoet het water aan de normen?', ['water']);
    checkSuggest(SMALL, 'Wat kost een paspoort?', []);
  });

  it('knows other forms of a word, and parts of compounds that the archive uses', () => {
    const paths = {
      file: 'paden',
      text: 'De provincie vernieuwt alle fietspaden langs het kanaal en verlicht ze beter.',
    };
    checkSuggest([paths, ...SMALL], 'Wie verlicht er een fietspad?', ['paden']);
    checkSuggest([paths, ...SMALL], 'Welk fietspad?', ['paden']);
    const supplier = {
      file: 'leverancier',
      text: 'Een bedrijf in Oosterveen levert drinkwater aan alle huishoudens van de provincie.',
    };
    const dikes = {
      file: 'dijken',
      text: 'Het bedrijf onderhoudt dijken, sluizen en gemalen langs de hele rivier.',
    };
    const source = {
      file: 'bron',
      text: 'Het meeste drinkwater komt uit de grond, de rest uit de rivier of uit meren.',
    };
    checkSuggest([dikes, LINE, source, supplier], 'Welk drinkwaterbedrijf?', [
      'leverancier',
      'bron',
      'dijken',
    ]);
    checkSuggest(SMALL, 'COÖRDINATIE VEENOORD', ['lijn']);
  });

  it('sees parts of words that no passage uses by themselves', () => {
    const bus = {
      file: 'a',
      text: 'Bij het station vertrekken elke dag bussen naar alle dorpen in de omgeving.',
    };
    const rail = {
      file: 'b',
      text: 'Bij het station kruisen elke dag spoorwegen uit alle hoeken van de omgeving.',
    };
    checkSuggest([bus, rail], 'Komt er een spoorbrug bij het station?', ['b', 'a']);
    checkSuggest([bus, rail], 'Komt er een busbaan bij het station?', ['a', 'b']);
  });

  it('says 1 for the same question, even where the answer says little', () => {
    const passages = [LINE, { ...WATER, text: 'Ja.' }, MEALS].map(passage);
    const found = createRanking(passages).suggest(WATER.question!, 3);
    assert.deepEqual(
      found.map(({ passage: { text }, score }) => [text, score]),
      [['Ja.', 1]],
    );
  });

  it('puts the same question before an answer with the same words', () => {
    const words = {
      file: 'woorden',
      text: 'Regionale treinen rijden in het weekend naar Veenoord: genoeg treinen, regionale lijn, weekend.',
    };
    checkSuggest([words, LINE], LINE.question!, ['lijn', 'woorden']);
  });

  it('leaves out a short answer to another question', () => {
    checkSuggest([{ ...LINE, text: 'Nee.' }, WATER], 'Rijden er treinen naar de kust?', []);
  });

  it('finds standard passages by title and keywords', () => {
    const library = {
      file: 'bibliotheek',
      title: 'Toezicht op spoorwegen',
      keywords: ['inspectie'],
      text: 'De toezichthouder ziet hierop toe.',
    };
    checkSuggest([library, ...SMALL], 'Wat doet de inspectie?', ['bibliotheek']);
    checkSuggest([library, ...SMALL], 'Wie houdt toezicht op de spoorwegen?', ['bibliotheek']);
  });

  it('finds a standard passage by two of its keywords, though they be stop words, and not by one', () => {
    const known = passage({
      title: 'Kennis',
      keywords: ['bekend', 'bericht', 'drie weken'],
      text: 'Ja, dat heb ik gelezen.',
    });
    const ranking = createRanking([
      known,
      passage({ text: 'Over treinen zijn geen cijfers beschikbaar, zo meldt de spoorbeheerder.' }),
    ]);
    const texts = (query: string): readonly string[] =>
      ranking.suggest(query, 5).map((match) => match.passage.text);
    assert.deepEqual(texts('Bent u bekend met het bericht?'), [known.text]);
    assert.deepEqual(texts('Is het bericht binnen drie weken gekomen?'), [known.text]);
    assert.deepEqual(texts('Is het bericht waar?'), []);
  });

  it('breaks ties by date, newest first, undated last, then by file and place', () => {
    const same = (file: string, start: number, date?: string): ShortPassage => ({
      ...WATER,
      file,
      start,
      ...(date && { date }),
    });
    checkSuggest(
      [same('b', 0), same('a', 9), same('c', 0, '2030-01-01'), same('a', 2), same('d', 0, '2031-01-01')],
      WATER.question!,
      ['d', 'c', 'a', 'a', 'b'],
    );
  });

  it('gives no more than asked, and nothing for nothing', () => {
    checkSuggest([LINE, { ...LINE, file: 'nog een' }], LINE.question!, ['lijn'], 1);
    checkSuggest(SMALL, LINE.question!, [], 0);
    for (const nothing of ['', ' \n', 'Bent u bereid deze vraag te beantwoorden?', '«?»', '{{lid}}'])
      checkSuggest(SMALL, nothing, []);
    checkSuggest([], LINE.question!, []);
    checkSuggest([{ text: '' }, { text: '{{lid}}' }], LINE.question!, []);
  });
});
