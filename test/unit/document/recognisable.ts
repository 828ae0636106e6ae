/** What is a document with Kamervragen, by what makes it one. */
export function documents(): Record<string, string> {
  return {
    answers: `Vragen van het lid Hazelaar (D66) aan de Minister van Infrastructuur en
Waterstaat over het bericht «Tram staat stil» (ingezonden 3 mei 2031).

Antwoord van Minister Van der Ploeg (Infrastructuur en Waterstaat) (ontvangen
20 mei 2031).

Vraag 1
Bent u bekend met dit bericht?

Antwoord 1
Ja.
`,
    'an Aanhangsel without its questions’ head': `Antwoord van Staatssecretaris Terpstra (Onderwijs) (ontvangen 4 juni 2031).
Zie ook Aanhangsel Handelingen, vergaderjaar 2030-2031, nr. 12

Vraag 1
Hoeveel scholen doen mee?

Antwoord 1
Dat zijn er veertig.
`,
    'a numbered submission': `2031Z01234

Vragen van de leden Hazelaar en Van Dam (beiden D66) aan de minister van Onderwijs over schoolmelk (ingezonden 3 mei 2031)

1. Hoeveel scholen schenken melk?

2. Wat kost dat?
`,
    'an unnumbered submission': `(ingezonden 3 mei 2031)

Vragen van het lid Hazelaar (D66) aan de minister van Onderwijs over schoolmelk.

Hoeveel scholen schenken melk?

Wat kost dat per leerling?
`,
    'an oral question without any text': `Tweede Kamer der Staten-Generaal2
Vergaderjaar 2030–2031 Vragen gesteld door de leden der Kamer

2031Z00011
Mondelinge vragen van het lid Hazelaar (D66) aan de Minister van Onderwijs
over het bericht «Melk op» (Dagkrant.example, 2 mei 2031) (ingezonden 3 mei 2031)
`,
    'answers whose line breaks are gone':
      'Vragen van het lid Hazelaar (D66) aan de minister van Onderwijs over schoolmelk (ingezonden 3 mei 2031). ' +
      'Antwoord van Minister Brugman (Onderwijs) (ontvangen 24 mei 2031). Vraag 1 Hoeveel scholen schenken melk? ' +
      'Antwoord 1 Dat zijn er veertig. Vraag 2 Wat kost dat? Antwoord 2 Een dubbeltje per beker.',
    'a postponement': `Vragen van het lid Hazelaar (D66) aan de Minister van Onderwijs over schoolmelk
(ingezonden 3 mei 2031).

Mededeling van Minister Brugman (Onderwijs) (ontvangen 24 mei 2031).

Vraag 1
Hoeveel scholen schenken melk?

Mededeling
Deze vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.
`,
    'a letter of postponement': `AH 1466
2031Z02318

Uitstel beantwoording vragen van het lid Hazelaar (D66) over schoolmelk (ingezonden 3 mei 2031)

Mededeling van minister Brugman (Onderwijs) (ontvangen 24 mei 2031)

De vragen kunnen niet binnen drie weken worden beantwoord.
`,
    'a published letter': `Nr. 57 BRIEF VAN DE STAATSSECRETARIS VAN ONDERWIJS

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 9 december 2030

In deze brief leest u hoe het met de schoolmelk staat.
`,
    'answers as the annex of a letter': `Retouradres Postbus 1 2500 AA Den Haag

Aan de Voorzitter van de Tweede Kamer
der Staten-Generaal

Onderwerp Beantwoording schriftelijke vragen over schoolmelk

Hierbij zend ik u de antwoorden.

Vragen van het lid Hazelaar (D66) aan de minister van Onderwijs over schoolmelk (ingezonden 3 mei 2031, 2031Z01234)

**Vraag 1**
Hoeveel scholen schenken melk?

**Antwoord vraag 1:**
Dat zijn er veertig.
`,
    'answers in Markdown with a heading': `## Vragen van het lid Hazelaar (D66) aan de minister van Onderwijs over schoolmelk (ingezonden 3 mei 2031)

**Vraag 1**

Hoeveel scholen schenken melk?

**Antwoord 1**

Veertig.
`,
    'a draft without a head': `Vraag 1
Bent u bekend met het bericht «Melk op»?

Antwoord 1
Ja.

Vraag 2
Hoe beoordeelt u de plannen van dit kabinet?
`,
    'pasted questions without a head and without answers': `Vraag 1
Bent u bekend met het bericht «Melk op»?

Vraag 2
Kunt u de Kamer hierover informeren?
`,
    'a ministry’s letter with answers, its address in the window': `Ministerie van Onderwijs

De voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018

Datum 2 mei 2031
Betreft Schoolmelk

Vraag 1
Hoeveel scholen schenken melk?

Antwoord 1
Veertig.
`,
    'a ministry’s own letter of postponement': `Tweede Kamer der Staten-Generaal
Postbus 20018

Betreft: Uitstel beantwoording Kamervragen over schoolmelk

Het antwoord komt later.
`,
  };
}
