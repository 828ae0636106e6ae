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
    'De vragen van het lid Koopstra over de nachttrein zullen uiterlijk 12 juni 2031 worden beantwoord.',
    'Ik heb meer tijd nodig en zal de vragen uiterlijk 12 juni 2031 beantwoorden.',
    'Ik verwacht dat ik de vragen uiterlijk 12 juni 2031 kan beantwoorden.',
    'Ik verwacht u de antwoorden op deze vragen rond 12 juni 2031 te kunnen sturen.',
    'Het kabinet streeft ernaar deze vragen uiterlijk 12 juni 2031 te beantwoorden.',
    'Mijn streven is de vragen uiterlijk 12 juni 2031 te beantwoorden.',
    'De antwoorden op de vragen van het lid Koopstra worden uiterlijk 12 juni 2031 verzonden.',
    'Uw Kamer kan de beantwoording uiterlijk 12 juni 2031 tegemoet zien.',
    'De beantwoording vergt meer tijd. Ik verwacht u uiterlijk 12 juni 2031 te kunnen antwoorden.',
    'De vragen vergen nader overleg. Ik zal deze uiterlijk 12 juni 2031 beantwoorden.',
    'De antwoorden worden uiterlijk 12 juni 2031 verwacht.',
    'De antwoorden worden uiterlijk 12 juni 2031 verstuurd.',
    'Ik verstuur de antwoorden uiterlijk 12 juni 2031.',
    'De beantwoording vindt uiterlijk 12 juni 2031 plaats.',
    'De beantwoording zal uiterlijk 12 juni 2031 plaatsvinden.',
    'De beantwoording zal uiterlijk 12 juni 2031 geschieden.',
    'De beantwoording is uiterlijk 12 juni 2031 te verwachten.',
    'De antwoorden zullen uw Kamer uiterlijk 12 juni 2031 bereiken.',
    'De vragen van het Kamerlid Koopstra worden uiterlijk 12 juni 2031 beantwoord.',
    'De vragen van mevrouw Koopstra worden uiterlijk 12 juni 2031 beantwoord.',
    'De vragen van Koopstra worden uiterlijk 12 juni 2031 beantwoord.',
    'De vragen van Koopstra (D66) worden uiterlijk 12 juni 2031 beantwoord.',
    'De vragen worden door de minister van Justitie en mij uiterlijk 12 juni 2031 beantwoord.',
    'De vragen worden door de minister van Financiën, mede namens mij, uiterlijk 12 juni 2031 beantwoord.',
    'De antwoorden op de door u gestelde vragen worden uiterlijk 12 juni 2031 verzonden.',
    'De antwoorden op deze set vragen volgen uiterlijk 12 juni 2031.',
    'Er wordt naar gestreefd de vragen uiterlijk 12 juni 2031 te beantwoorden.',
    'Gestreefd wordt de vragen uiterlijk 12 juni 2031 te beantwoorden.',
    'Ik zal uw vragen uiterlijk 12 juni 2031 van een antwoord voorzien.',
    'Uw vragen worden uiterlijk 12 juni 2031 van antwoord voorzien.',
    'Ik kom uiterlijk 12 juni 2031 met de antwoorden.',
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
    'Ik verwacht uiterlijk 12 juni 2031 antwoord van de provincie te ontvangen.',
    'De provincie zal mijn vragen uiterlijk op 12 juni 2031 beantwoorden.',
    'De antwoorden van de gemeenten op mijn uitvraag komen uiterlijk 12 juni 2031 binnen.',
    'Het antwoord op de enquête onder scholen wordt rond 12 juni 2031 verwacht.',
    'De gegevens voor de beantwoording komen uiterlijk 12 juni 2031 beschikbaar.',
    'Ik informeer u uiterlijk 12 juni 2031 over het moment van beantwoording.',
    'Ik verwacht dat de provincie de vragen uiterlijk 12 juni 2031 beantwoordt.',
    'De provincie zal de vragen uiterlijk 12 juni 2031 hebben beantwoord.',
    'De vragen aan de gemeenten worden uiterlijk 12 juni 2031 beantwoord.',
    'De vragen worden uiterlijk 12 juni 2031 door de gemeenten beantwoord.',
    'Ik verwacht de antwoorden uiterlijk 12 juni 2031 te ontvangen.',
    'De antwoorden komen uiterlijk 12 juni 2031 bij mij binnen.',
    'Ik ontvang uiterlijk 12 juni 2031 de cijfers waarmee ik de vragen beantwoord.',
    'Ik heb de cijfers uiterlijk 12 juni 2031 nodig om de vragen te beantwoorden.',
    'Ik heb de provincie om antwoord gevraagd. Ik verwacht dat dit uiterlijk 12 juni 2031 gebeurt.',
    'De antwoorden van de gemeenten zijn nodig. Ik verwacht deze uiterlijk 12 juni 2031 te ontvangen.',
    'Uiterlijk 12 juni 2031 bespreek ik met de vervoerder hoe ik de vragen beantwoord.',
    'De vragen van de gemeenten worden uiterlijk 12 juni 2031 beantwoord.',
    'De antwoorden van de provincie worden uiterlijk 12 juni 2031 verwacht.',
    'Ik kom uiterlijk 12 juni 2031 met de antwoorden van de provincie.',
  ];
  for (const said of unread) it(`is not read in: ${said}`, () => checkDay(said, undefined));

  it('is read in a letter of the ministry', () => {
    const letter =
      'Aan de Voorzitter van de Tweede Kamer\n\nDatum 26 mei 2031\nBetreft Uitstel beantwoording Kamervragen over de nachttrein\n\nDe vragen over de nachttrein kunnen niet binnen drie weken worden beantwoord. De antwoorden volgen uiterlijk 12 juni 2031.\n';
    assert.equal(promisedDay(parse(letter)), '2031-06-12');
  });
});
