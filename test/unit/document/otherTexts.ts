/** What is no document with Kamervragen, however much it looks like one. */
export function otherTexts(): Record<string, string> {
  return {
    'an empty text': '',
    'the minutes of a club': `Notulen ledenvergadering 3 mei

Vragen van de leden
1. Wanneer gaat de kantine weer open?
2. Wie haalt de netten op?

Antwoord van het bestuur
1. In juni.
2. De jeugdcommissie.
`,
    'the minutes of a council': `Vragen van de leden van de raad aan de wethouder over de fietsbrug

De heer Hazelaar vraagt wanneer de brug klaar is.
Antwoord van de wethouder: in het najaar.
`,
    'an e-mail that quotes a question': `Hoi Marja,

Bij onderstaande had ik nog een opmerking:

Vraag 1
Bent u bereid de Kamer te informeren?

Antwoord 1
Ja.

Is “ja” niet wat kort? Groet, Joost
`,
    'an e-mail that quotes with arrows': `Dank! Zie mijn reactie hieronder.

> Vraag 1
> Bent u bekend met het bericht?
>
> Vraag 2
> Kunt u de Kamer informeren?

Beide akkoord.
`,
    'an exam': `Toets maatschappijleer

Vraag 1
Hoeveel leden heeft de Tweede Kamer?

Antwoord 1
150.

Vraag 2
Wie benoemt een minister?

Antwoord 2
De Koning.
`,
    'a customer survey': `Vraag 1
Bent u bekend met onze winkel?

Vraag 2
Hoe beoordeelt u onze bediening?
`,
    'frequently asked questions': `# Veelgestelde vragen

1. Hoe zet ik het apparaat aan?
Antwoord: met de knop.

2. Hoe zet ik het uit?
Antwoord: met dezelfde knop.
`,
    'a page about such documents': `# antwoord-ontbreekt

Deze melding ziet u bij een vraag zonder antwoord:

\`\`\`
Vragen van het lid Hazelaar (D66) aan de minister van Onderwijs over schoolmelk (ingezonden 3 mei 2031)

Vraag 1
Bent u bekend met het bericht «Melk op»?

Vraag 2
Kunt u de Kamer hierover informeren?
\`\`\`

Zet er een antwoord onder.
`,
    'a page that names the parts of a document': `# Kamervragen voor VS Code

Een document begint met «Vragen van het lid … aan de minister van …» en dan \`Vraag 1\`.

- \`Antwoord 1\`: het antwoord
- \`Mededeling van Minister …\`: een uitstelbericht
`,
    'a news item': `Vragen van het lid Hazelaar over de tram hebben gisteren in de Tweede Kamer voor onrust gezorgd.
De minister zegde een brief toe.
`,
    'a recipe': `Pannenkoeken

1. Meng 200 gram bloem met twee eieren.
2. Voeg de melk toe. Is het beslag te dik?
3. Bak ze goudbruin.
`,
    code: `export function answer(question) {
  // Vraag 1: waarom 42?
  return 42;
}
`,
    'a letter to somebody else': `Aan de voorzitter van de tennisclub

Den Haag, 9 december 2030

Hierbij zeg ik mijn lidmaatschap op.
`,
    'a letter to the chamber about something else': `De voorzitter van de Tweede Kamer
der Staten-Generaal

Betreft: Voortgang van het melkplan

Hierbij stuur ik u het melkplan. Vragen daarover beantwoord ik graag.
`,
    'a letter to the chamber about applications': `Ministerie van Sport

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Datum 3 mei 2031
Betreft Stand van zaken subsidieaanvragen sport

Hierbij stuur ik u de stand van zaken.
`,
    'an e-mail that names the chamber and its questions': `Onderwerp: Vragen van gegevens

Tweede Kamer der Staten-Generaal heeft ons gevraagd mee te doen.
De voorzitter van de Tweede Kamer komt ook.
`,
  };
}
