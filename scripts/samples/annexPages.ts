/** A page as it is printed: where a line ends here, it ends on paper. */
export interface AnnexPage {
  readonly masthead: boolean;
  /** In points, from the upper edge. */
  readonly top: number;
  readonly body: string;
  readonly notes: string;
}

export const ANNEX_PAGES: readonly AnnexPage[] = [
  {
    masthead: true,
    top: 280,
    body: `Vragen van het lid <b>Hazelterp</b> (BBB) aan de Minister van Onderwijs, Cultuur
en Wetenschap over <i>het bericht «Dorpen zonder leesbus»</i> (ingezonden 12
februari 2031).

Antwoord van Minister <b>Duinkerk</b> (Onderwijs, Cultuur en Wetenschap) (ontvan-
gen 6 maart 2031). Zie ook Aanhangsel Handelingen, vergaderjaar 2030–2031,
nr. 987.

Vraag 1
Bent u bekend met het bericht «Dorpen zonder leesbus»?<sup>1</sup>

Antwoord 1
Ja.

Vraag 2
Hoeveel dorpen worden nog door een leesbus bezocht, en hoe vaak komt die
langs?

Antwoord 2
In 2030 reden er in Nederland achttien leesbussen. Samen bezochten zij 412
dorpen en wijken, meestal eens in de twee weken.<sup>2</sup> De provinciale biblio-
theekorganisaties houden dit bij; het Rijk heeft geen eigen telling.
Het aantal leesbussen is in tien jaar met een derde gedaald. Daar staat
tegenover dat er meer afhaalpunten zijn gekomen, in scholen, dorpshuizen en
winkels.

Vraag 3
Wat is volgens u nodig om de leesbussen te laten rijden in gebieden waar de
bevolking krimpt en de afstand tot een bibliotheek groter wordt dan tien kilo-
meter?`,
    notes: `<sup>1</sup> De Hoogveldbode, 3 februari 2031, «Dorpen zonder leesbus»
   (www.hoogveldbode.example/nieuws/dorpen-zonder-leesbus)
<sup>2</sup> Jaarbericht leesbussen 2030, bladzijde 7`,
  },
  {
    masthead: false,
    top: 34,
    body: `Antwoord 3
Gemeenten beslissen zelf hoe zij hun bibliotheek inrichten. Voor gebieden waar
de afstand groot is, kunnen zij een bijdrage krijgen uit de regeling voor lezen in
de buurt. Die bijdrage is bedoeld voor:
•  de huur of het onderhoud van een leesbus;
•  een afhaalpunt in een school of dorpshuis.
Zoals in het antwoord op vraag 2 is vermeld, kiezen de meeste gemeenten voor
een afhaalpunt.<sup>3</sup> In 2030 is het bedrag als volgt verdeeld:

<span style="position:absolute;left:0;top:86.4pt">Bestemming</span><span style="position:absolute;left:150pt;top:86.4pt">2029</span><span style="position:absolute;left:220pt;top:86.4pt">2030</span>
<span style="position:absolute;left:0;top:96pt">Leesbussen</span><span style="position:absolute;left:150pt;top:96pt">1,4 mln</span><span style="position:absolute;left:220pt;top:96pt">1,2 mln</span>
<span style="position:absolute;left:0;top:105.6pt">Afhaalpunten</span><span style="position:absolute;left:150pt;top:105.6pt">2,0 mln</span><span style="position:absolute;left:220pt;top:105.6pt">2,6 mln</span>

Vraag 4
Wilt u deze vragen afzonderlijk beantwoorden?

Antwoord 4
Ja.`,
    notes: `<sup>3</sup> Kamerstuk 36 998, nr. 12`,
  },
];
