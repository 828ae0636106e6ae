export const HELP = `Kamervragen: de structuur van schriftelijke Kamervragen zien, controleren en eerdere antwoorden vinden.

Gebruik
  kamervragen outline BESTAND… [--json]
      Toont waaruit elk bestand bestaat: aanhef, vragen met hun stand, antwoorden en voetnoten.

  kamervragen check BESTAND|MAP… [--format plain|json|sarif] [--max-warnings N] [--config F]
                    [--today DAG]
      Controleert bestanden, en de documenten met Kamervragen in mappen. Een melding per regel:
      bestand:regel:kolom ernst code bericht

  kamervragen report MAP [--format md|html|csv|json] [--today DAG] [--output BESTAND] [--force]
      Maakt een controlerapport van de documenten in een map: per dossier de stand, de termijn, de open
      vragen, de meldingen en de notities, met vooraan de totalen.

  kamervragen suggest --archive MAP [--library MAP] (--question TEKST | --file BESTAND --number N)
                      [--top N] [--json]
      Zoekt passages die bij een vraag passen in de antwoorden en brieven in een map, en in
      standaardpassages (*.passages.yaml); woorden uit *.synoniemen.yaml in die mappen tellen mee.

  kamervragen index MAP [--json]
      Leest de antwoorden en brieven in een map en bewaart de index in MAP/.kamervragen, zodat
      suggest alleen nog leest wat sindsdien is veranderd. Nog eens: werkt de index bij.

  kamervragen convert BESTAND NIEUW [--force] [--met-notities | --zonder-notities]
                      [--datum DAG] [--sjabloon W]
      Maakt van ingezonden vragen (Word, pdf, XML, HTML of tekst) een concept als NIEUW op .kamervragen
      eindigt, en van een concept een brief als NIEUW op .docx of .html eindigt. Met .txt: de tekst zelf.

Opties
  --archive MAP     de map met eerdere antwoorden
  --library MAP     de map met standaardpassages
  --question TEKST  de vraag waarbij passages worden gezocht
  --file BESTAND    het bestand waarin de vraag staat; de aanhef vult de standaardpassages in
  --number N        het nummer van de vraag in dat bestand
  --top N           het aantal passages (5 als u niets opgeeft)
  --force           vervang NIEUW of het rapport als het er al is
  --format SOORT    de soort rapport: md (als u niets opgeeft), html, csv of json
  --today DAG       de dag waarop de termijnen worden bekeken, zoals 2031-06-03 (vandaag als u niets opgeeft)
  --output BESTAND  bewaar het rapport in dit bestand
  --met-notities    maak ook een brief van een concept dat nog niet klaar is, met de notities erin
  --zonder-notities hetzelfde, zonder de notities
  --datum DAG       de datum van de brief, zoals 2031-06-03; zonder deze optie heeft de brief geen datum,
                    tenzij die in het concept staat
  --sjabloon W      een eigen Word-sjabloon (.dotx of .docx) voor de brief
  --format VORM     plain (een melding per regel), json of sarif, voor een ander programma
  --max-warnings N  eindig met 1 als er meer dan N waarschuwingen zijn
  --config F        het bestand met instellingen; zonder deze optie .kamervragen.yaml in de map die
                    gecontroleerd wordt, of in de werkmap
  --today DAG       reken termijnen op deze dag, zoals 2031-06-03; zonder deze optie vandaag
  --json            schrijf JSON, voor een ander programma
  --help            toon deze uitleg
  --version         toon het versienummer

Een - als BESTAND is de standaardinvoer. Een bestand mag een Word-bestand (.docx), pdf, XML of HTML zijn;
tekst mag UTF-8, UTF-16 of Windows-1252 zijn.

Afsluitcode
  0  geen fouten gevonden
  1  de controle vond fouten of te veel waarschuwingen, of het concept is nog niet klaar om te versturen
  2  een bestand was niet te lezen of niet te bewaren, er staat een fout in de instellingen, of de opdracht klopte niet

Alles gebeurt op deze computer: er gaat niets over het netwerk.
`;
