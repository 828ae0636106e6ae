import assert from 'node:assert/strict';
import { parse } from '../../../src/document/parse.ts';
import { promisedDay } from '../../../src/dossiers/promisedDay.ts';
import { NOTICE } from '../../support/dossiers.ts';

/** What a notice of 26 May 2031 says below its first sentence, and the day that is promised. */
function checkDay(said: string, day: string | undefined): void {
  assert.equal(promisedDay(parse(`${NOTICE}${said}\n`)), day);
}

describe('The day that a notice promises', () => {
  const read: readonly string[] = [
    'Ik streef ernaar de vragen vóór 13 juni 2031 te beantwoorden.',
    'Ik zend u de antwoorden zo spoedig mogelijk, en uiterlijk op 12 juni 2031.',
    'U ontvangt de antwoorden uiterlijk donderdag 12 juni 2031.',
    'De beantwoording volgt naar verwachting rond 12 juni\n2031.',
    'De antwoorden zal ik op 12 juni 2031 aan de Kamer doen toekomen.',
    'De vragen kunnen niet tijdig, maar uiter-\nlijk 12 juni 2031 worden beantwoord.',
    'Zodra de cijfers vaststaan, zend ik de antwoorden.\nIk verwacht dat dit uiterlijk 12 juni 2031 het geval is.',
    'De antwoorden vragen nog afstemming. Ik zend deze uiterlijk 12 juni 2031 aan uw Kamer.',
    'De vragen worden niet later dan 12 juni 2031 beantwoord.',
  ];
  for (const said of read) it(`is read in: ${said.replace('\n', ' ')}`, () => checkDay(said, '2031-06-12'));

  const unread: readonly string[] = [
    'Ik zend u de antwoorden vóór het zomerreces.',
    'Ik zend u de antwoorden uiterlijk 12 juni.',
    'Ik zend u de antwoorden uiterlijk 31 juni 2031.',
    'Het lukt niet om de vragen vóór 12 juni 2031 te beantwoorden.',
    'De vragen beantwoord ik voor het debat op 12 juni 2031.',
    'De vragen over de dienstregeling die op 12 juni 2031 ingaat, beantwoord ik later.',
    'Ik heb de vervoerder gevraagd uiterlijk 12 juni 2031 te antwoorden.',
    'Zodra de cijfers er zijn, uiterlijk 12 juni 2031, beantwoord ik de vragen.',
    'Het rapport, dat uiterlijk 12 juni 2031 verschijnt, is nodig om de vragen te beantwoorden.',
    'Vraag 1 beantwoord ik later. De cijfers komen uiterlijk 12 juni 2031.',
    'De vragen 1 en 2 beantwoord ik uiterlijk 12 juni 2031.',
    'De vragen worden uiterlijk 12 juni 2031 of 3 juli 2031 beantwoord.',
    'De vragen worden uiterlijk 12 juni 2031 beantwoord. De antwoorden komen vóór 3 juli 2031.',
    'De vragen die u vóór 12 mei 2031 beantwoord wilde zien, vragen meer tijd.',
    'Voor de beantwoording heb ik informatie gevraagd aan de vervoerder. De vervoerder levert deze uiterlijk 12 juni 2031 aan.',
    'Voor de beantwoording is informatie nodig. Ik verwacht deze uiterlijk 12 juni 2031 te ontvangen.',
    'Het onderzoek wordt uiterlijk 12 juni 2031 afgerond; daarna zal ik de vragen beantwoorden.',
    'Om de vragen goed te kunnen beantwoorden, moet eerst de evaluatie worden afgerond, uiterlijk 12 juni 2031.',
    'U verzoekt om beantwoording vóór 28 mei 2031. Dat is niet haalbaar.',
  ];
  for (const said of unread) it(`is not read in: ${said}`, () => checkDay(said, undefined));

  it('is read in a letter of the ministry', () => {
    const letter =
      'Aan de Voorzitter van de Tweede Kamer\n\nDatum 26 mei 2031\nBetreft Uitstel beantwoording Kamervragen over de nachttrein\n\nDe vragen over de nachttrein kunnen niet binnen drie weken worden beantwoord. De antwoorden volgen uiterlijk 12 juni 2031.\n';
    assert.equal(promisedDay(parse(letter)), '2031-06-12');
  });
});
