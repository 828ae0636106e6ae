import assert from 'node:assert/strict';
import { blockLines, letterFrom } from '../../../support/letters.ts';

const HEAD = '2031Z00412\n\nVragen van het lid Koopstra (D66) over de trein (ingezonden 3 mei 2031).\n\n';
const ANSWERED = 'Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n';

function checkBehindOpening(text: string, expected: readonly string[]): void {
  const lines = blockLines(letterFrom(text).cover?.body ?? []);
  assert.match(lines[0] ?? '', /^Hierbij zend ik u de antwoorden/);
  assert.deepEqual(lines.slice(1), expected);
}

describe('behind the opening sentence stands', () => {
  it('what the writer says above the questions', () =>
    checkBehindOpening(
      `${HEAD}Over dit onderwerp heb ik u eerder\neen brief gestuurd. [PM welke]\n\nIk ga daar in mijn antwoorden verder op in.\n\n${ANSWERED}`,
      [
        'Over dit onderwerp heb ik u eerder een brief gestuurd.',
        'Ik ga daar in mijn antwoorden verder op in.',
      ],
    ));

  it('what stands in one paragraph with the facts, without these', () =>
    checkBehindOpening(
      `2031Z00412\nVragen van het lid Koopstra (D66) over de trein (ingezonden 3 mei 2031).\nDe vragen gaan over de trein en\nniet over de bus.\n\n${ANSWERED}`,
      ['De vragen gaan over de trein en niet over de bus.'],
    ));

  const cases: readonly (readonly [name: string, written: string, expected: readonly string[]])[] = [
    ['a quotation', 'De Minister zei: «De cijfers zijn nog niet definitief.»', ['De Minister zei: «De cijfers zijn nog niet definitief.»']],
    ['a short sentence', 'De cijfers zijn voorlopig.', ['De cijfers zijn voorlopig.']],
    ['a sentence with a footnote', 'De cijfers zijn voorlopig.[1] Dat blijft zo.[1]', ['De cijfers zijn voorlopig.{1} Dat blijft zo.{1 again}']],
    ['a list and what announces it', 'Vooraf merk ik op:\n\n- de cijfers zijn voorlopig;\n\n- de evaluatie volgt.', ['Vooraf merk ik op:', 'bullets:', '  - de cijfers zijn voorlopig;', '  - de evaluatie volgt.']],
    ['what is sent beside the answers', 'Ik stuur uw Kamer tevens de evaluatie die ik heb toegezegd in het antwoord op eerdere vragen.', ['Ik stuur uw Kamer tevens de evaluatie die ik heb toegezegd in het antwoord op eerdere vragen.']],
    ['what is asked of the answers', 'In antwoord op het verzoek om de antwoorden voor het debat te ontvangen, merk ik op dat cijfers ontbreken.', ['In antwoord op het verzoek om de antwoorden voor het debat te ontvangen, merk ik op dat cijfers ontbreken.']],
    ['no day and place', 'Den Haag, 3 mei 2031.', []],
  ]; // prettier-ignore
  for (const [name, written, expected] of cases)
    it(name, () => checkBehindOpening(`${HEAD}${written}\n\n${ANSWERED}\n[1] Een noot\n`, expected));

  it('nothing of our own where the writer sends the answers in words of one’s own', () => {
    const own = [
      'Geachte voorzitter,',
      'Hierbij stuur ik u, mede namens drs. Jansen, de antwoorden op de vragen van het lid Koopstra (D66) over de trein (ingezonden 3 mei 2031), en het rapport van de Raad. Ik bied mijn excuses aan voor de late beantwoording.',
    ];
    const letter = letterFrom(`${HEAD}${own.join('\n\n')}\n\n${ANSWERED}`);
    assert.deepEqual(blockLines(letter.cover?.body ?? []), own);
  });

  it('nothing that the letter paper asks of whoever writes back, and no title of the set', () =>
    checkBehindOpening(
      `Bij beantwoording de datum en ons kenmerk vermelden. Wilt u slechts één zaak in uw brief behandelen.\n\n${HEAD}Antwoorden van de minister van Financiën op vragen van het lid Koopstra over de trein.\n\n${ANSWERED}`,
      [],
    ));

  it('nothing of a letterhead, and no second opening', () => {
    const letter = letterFrom(
      `Retouradres Postbus 1 2500 BJ Den Haag\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA Den Haag\n\nDatum 6 maart 2031\n\nGeachte voorzitter,\n\nHierbij stuur ik u de antwoorden op de gestelde vragen.\n\nHoogachtend, de minister.\n\n${HEAD}${ANSWERED}`,
    );
    assert.deepEqual(blockLines(letter.cover?.body ?? []), [
      'Geachte voorzitter,',
      'Hierbij stuur ik u de antwoorden op de gestelde vragen.',
    ]);
  });
});
