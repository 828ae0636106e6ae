import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Passage } from '../../../src/archive/passage.ts';
import { passagesOf } from '../../../src/archive/passages.ts';
import { isWorthReusing } from '../../../src/archive/worth.ts';
import { parse } from '../../../src/document/parse.ts';
import { anyText } from '../../support/texts.ts';

/** The passages of a document, each as `label | title | question | text` as far as `show` asks for it. */
function checkPassages(
  text: string,
  show: (passage: Passage) => string,
  expected: readonly string[],
  file = 'map/antwoorden.txt',
): void {
  assert.deepEqual(passagesOf(parse(text), file).map(show), expected);
}

const HEAD = `Vragen van het lid Koopstra (D66) aan de Minister van Infrastructuur en Waterstaat over de trein naar Veenoord (ingezonden 31 juli 2031).

Antwoord van Minister Duinker (Infrastructuur en Waterstaat) (ontvangen 19 september 2031).
`;

const BODY = `
Vraag 1
Kent u het bericht «Trein naar Veenoord te vol»?

Antwoord 1
Ja.

Vraag 2
Hoe vaak rijdt de trein naar Veenoord in het week-
end?

Vraag 3
En door de week?

Antwoord 2 en 3
Door de week rijdt elk kwartier een trein naar Veenoord, en in het weekend elk
half uur. De vervoerder kijkt elk jaar of de dienst-
regeling nog past.

Bij drukte rijden langere treinen.

Vraag 4
Wat kost dat?

Antwoord 4
[PM bedragen]

Vraag 5
Waarom?

Antwoord 5
`;

const ALL = HEAD + BODY;

describe('the passages of a document', () => {
  it('are its answers with every question that they cover', () => {
    checkPassages(ALL, ({ title, question, text }) => [title, question, text].join(' | '), [
      'Kent u het bericht «Trein naar Veenoord te vol»? | Kent u het bericht «Trein naar Veenoord te vol»? | Ja.',
      'Hoe vaak rijdt de trein naar Veenoord in het weekend? En door de week? | Hoe vaak rijdt de trein naar Veenoord in het weekend?\n\nEn door de week? | Door de week rijdt elk kwartier een trein naar Veenoord, en in het weekend elk half uur. De vervoerder kijkt elk jaar of de dienstregeling nog past.\n\nBij drukte rijden langere treinen.',
    ]);
  });

  it('are without the notes of their writers', () => {
    const noted = `${HEAD}\nVraag 1\nRijdt de trein? [bron: krant] [terzijde vraag-leeg: x]\n\nAntwoord 1\nJa, met [PM aantal] reizigers. [terzijde lange-zin: citaat]\n\n[bron: trein.txt, antwoord 2]\n\nVraag 2\nHoe vaak?\n\nAntwoord 2\n[bron: trein.txt]\n`;
    checkPassages(noted, ({ question, text }) => `${question} | ${text}`, [
      'Rijdt de trein? [bron: krant] | Ja, met reizigers.',
    ]);
  });

  it('know their exact place', () => {
    const places = passagesOf(parse(ALL), 'a').map(({ source: { span } }) =>
      ALL.slice(span.start, span.end).trim(),
    );
    assert.equal(places[0], 'Ja.');
    assert.match(places[1]!, /^Door de week[^]*langere treinen\.$/);
  });

  it('name their source in one form, by what is known', () => {
    const label = ({ source }: Passage): string => `${source.label} | ${source.date}`;
    const labels = (origin: string, date = ' (19 september 2031)', iso = '2031-09-19'): readonly string[] =>
      ['antwoord 1', 'antwoorden 2 en 3'].map((answers) => `${origin}, ${answers}${date} | ${iso}`);
    checkPassages(`ah-tk-20302031-12\n\n${ALL}`, label, labels('Aanhangsel 2030-2031, nr. 12'));
    checkPassages(`AH 12\n\n${ALL}`, label, labels('Aanhangsel nr. 12'));
    checkPassages(`2031Z00412\n\n${ALL}`, label, labels('Vraagnummer 2031Z00412'));
    checkPassages(ALL, label, labels('antwoorden.txt'));
    checkPassages(ALL, label, labels('met spaties.txt'), 'file:///c%3A/map/met%20spaties.txt');
    checkPassages(ALL, label, labels('100%.txt'), 'C:\\map\\100%.txt');
    checkPassages(
      ALL.replace(' (ontvangen 19 september 2031)', ''),
      label,
      labels('antwoorden.txt', '', 'undefined'),
    );
  });

  it('without their questions are titled by their own words, if they say enough', () => {
    const text = `${HEAD}\nAntwoord 1\nDoor de week rijdt elk kwartier een trein naar Veenoord, en in het weekend elk half uur een langere trein.\n\nAntwoord 2\nNee.\n`;
    checkPassages(text, ({ title, question }) => `${title} | ${question}`, [
      'Door de week rijdt elk kwartier een trein naar Veenoord, en in het weekend elk… | ',
    ]);
  });

  it('of questions, a postponement or something else are none', () => {
    for (const text of [
      '',
      HEAD,
      `${HEAD}\nVraag 1\nRijdt de trein?\n`,
      `${HEAD}\nMededeling\nDe vragen kunnen niet tijdig worden beantwoord, omdat gegevens van de vervoerder ontbreken.\n`,
    ]) {
      checkPassages(text, ({ text }) => text, []);
    }
  });

  it('never cost an exception, and point into the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        for (const { title, source } of passagesOf(parse(text), 'a')) {
          assert.ok(title !== '' && source.span.start <= source.span.end && source.span.end <= text.length);
        }
      }),
    );
  });
});

const LETTER = `Nr. 12 BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 3 mei 2031

Met deze brief informeer ik uw Kamer over de dienstregeling van de trein naar Veenoord.

Langere treinen

De vervoerder laat vanaf september langere treinen rijden. De perrons in Veenoord en
Oosterveen zijn daarop

aangepast, zodat reizigers overal kunnen in- en uitstappen.

Dat is goed.

De Minister van Infrastructuur en Waterstaat,
A.B. Duinker
`;

describe('the passages of a letter', () => {
  it('are its paragraphs, under their headings, with the date of the letter', () => {
    checkPassages(
      LETTER,
      ({ title, question, text, source }) => [source.label, source.date, title, question, text].join(' | '),
      [
        'brief.txt, alinea 1 (3 mei 2031) | 2031-05-03 | Met deze brief informeer ik uw Kamer over de dienstregeling van de trein naar… |  | Met deze brief informeer ik uw Kamer over de dienstregeling van de trein naar Veenoord.',
        'brief.txt, alinea 2 (3 mei 2031) | 2031-05-03 | Langere treinen |  | De vervoerder laat vanaf september langere treinen rijden. De perrons in Veenoord en Oosterveen zijn daarop aangepast, zodat reizigers overal kunnen in- en uitstappen.',
      ],
      'brief.txt',
    );
  });
});

describe('a text worth using again', () => {
  it('says five different things at least', () => {
    for (const text of [
      'Ja.',
      'Nee, zie het antwoord op vraag 6.',
      'Dit is helaas niet gelukt.',
      'Ja, ik ken het bericht «Trein naar Veenoord rijdt in de zomer niet».',
      'Zie de antwoorden op de vragen 1, 2, 3, 4, 5 en 6.',
    ]) {
      assert.ok(!isWorthReusing(text), text);
    }
    assert.ok(isWorthReusing('De vervoerder zet bij drukte langere treinen in.'));
  });
});
