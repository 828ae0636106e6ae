import assert from 'node:assert/strict';
import { findingsIn } from '../../../../src/archive/dating/findings.ts';

/** The text with what was found in it as `⟦…⟧{kind}`. */
function checkFindings(marked: string): void {
  const text = marked.replace(/⟦([^⟧]*)⟧\{\w+\}/g, '$1');
  let shown = '';
  let at = 0;
  for (const { kind, start, end } of findingsIn(text)) {
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧{${kind}}`;
    at = end;
  }
  assert.equal(shown + text.slice(at), marked);
}

describe('What of a text may be out of date', () => {
  const texts: readonly (readonly [what: string, marked: string])[] = [
    [
      'dates in each form, and school years',
      'Op ⟦12 maart 2024⟧{date}, ⟦1 oktober⟧{date} en ⟦1-2-2023⟧{date}, vanaf ⟦september 2030⟧{date} en ⟦eind 2025⟧{date}, in ⟦2026⟧{date} en in het schooljaar ⟦2030–2031⟧{date}.',
    ],
    [
      'amounts of money',
      'Het gaat om ⟦€ 12,5 miljoen⟧{amount}, ⟦3 miljoen euro⟧{amount}, ⟦2.000 euro⟧{amount} en ⟦twee euro⟧{amount}.',
    ],
    [
      'counts, in figures and in words',
      'Van ⟦1.940⟧{count} scholen doet ⟦81%⟧{count} mee, ⟦1,5 miljoen⟧{count} kinderen in ⟦twaalf⟧{count} gemeenten.',
    ],
    [
      'numbers in words with what they count',
      '⟦Elf kilometer⟧{count} spoor, ⟦een half uur⟧{count} reizen, ⟦anderhalf jaar⟧{count} werk, ⟦drie keer⟧{count} uitstel, ⟦een kwartier⟧{count} wachten en ⟦vijfentwintig⟧{count} ponten; niet een uur, een keer of het half ei.',
    ],
    [
      'no marks of footnotes',
      'Er varen ⟦vier⟧{count} ponten.3 Zij varen, zo is gemeld,12 op ⟦3 mei⟧{date}, en kosten ⟦2,50 euro⟧{amount}.',
    ],
    [
      'names of people in office',
      'Minister ⟦Van den Berg⟧{name} sprak met staatssecretaris ⟦Smit-Kroes⟧{name} en de heer ⟦Jansen⟧{name}, namens de minister van Financiën en het lid van de raad.',
    ],
    [
      'words that count from the day they were written',
      'Uw brief van ⟦3 mei⟧{date} ⟦jl.⟧{time} is ⟦onlangs⟧{time} beantwoord; ⟦deze zomer⟧{time}, ⟦later dit jaar⟧{time} of ⟦vóór het zomerreces⟧{time} volgt meer. Dat was ⟦de afgelopen⟧{time} periode zo.'.replace(
        '⟦de afgelopen⟧{time} periode',
        'de afgelopen periode',
      ),
    ],
    ['a figure in such words only once', 'In de ⟦afgelopen 3 jaar⟧{time} en de ⟦komende twee weken⟧{time}.'],
    [
      'who was in office',
      '⟦Mijn ambtsvoorganger⟧{office} heeft namens ⟦dit kabinet⟧{office} het ⟦coalitieakkoord⟧{office} uitgevoerd.',
    ],
    [
      'no references, addresses, marks or list numbers',
      'Zie artikel 3, 4 en 5, Kamerstuk 36 100, nr. 45, vraag 3 en antwoord 2a, 2031Z00412, verordening (EU) 2016/679 en www.veer.example/2031/3. [2]\n1. Het eerste.\n(2) Het tweede.',
    ],
    ['nothing in part of a word', 'De recentie van de A12-brug en wethouders in Recentveen, jaar dit.'],
  ];
  for (const [what, marked] of texts) it(`is ${what}`, () => checkFindings(marked));
});
