export const HELP = `Kamervragen: de structuur van schriftelijke Kamervragen zien, controleren en eerdere antwoorden vinden.

Gebruik
  kamervragen outline BESTAND… [--json]
      Toont waaruit elk bestand bestaat: aanhef, vragen met hun stand, antwoorden en voetnoten.

  kamervragen check BESTAND|MAP… [--format VORM] [--separator TEKEN] [--max-warnings N]
                    [--config F] [--library MAP] [--today DAG] [--output BESTAND] [--force]
      Controleert bestanden, en de documenten met Kamervragen in mappen. Een melding per regel:
      bestand:regel:kolom ernst code bericht

  kamervragen report MAP [--format VORM] [--separator TEKEN] [--max-warnings N] [--config F]
                     [--library MAP] [--today DAG] [--output BESTAND] [--force]
      Maakt een controlerapport van de documenten in een map: per dossier de stand, de termijn, de open
      vragen, de meldingen en de notities, met vooraan de totalen.

      Wat bij elkaar hoort (inzending, uitstelbericht, antwoord) wordt bij check en report in samenhang
      gecontroleerd; bij check BESTAND tellen de andere documenten in dezelfde map mee, zonder zelf te worden
      gecontroleerd. Mee telt wat is afgevinkt of terzijde gelegd in NAAM.dossier.yaml naast een document, en
      de lijsten *.voorkeurstermen.yaml en *.partijen.yaml in de map die gecontroleerd wordt en die van --library.

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
  --library MAP     de map met standaardpassages (suggest), of met voorkeurstermen en partijen (check en report)
  --question TEKST  de vraag waarbij passages worden gezocht
  --file BESTAND    het bestand waarin de vraag staat; de aanhef vult de standaardpassages in
  --number N        het nummer van de vraag in dat bestand
  --top N           het aantal passages (5 als u niets opgeeft)
  --force           vervang NIEUW of het bestand van --output als het er al is
  --met-notities    maak ook een brief van een concept dat nog niet klaar is, met de notities erin
  --zonder-notities hetzelfde, zonder de notities
  --datum DAG       de datum van de brief, zoals 2031-06-03; zonder deze optie heeft de brief geen datum,
                    tenzij die in het concept staat
  --sjabloon W      een eigen Word-sjabloon (.dotx of .docx) voor de brief
  --format VORM     md, html, csv, json of sarif, en bij check ook plain: een melding per regel; zonder deze
                    optie is het plain bij check en md bij report
  --separator TEKEN wat in csv (check en report) de kolommen scheidt: komma of puntkomma; zonder deze optie
                    een komma. Een Nederlandse Excel opent een csv met puntkomma’s goed
  --max-warnings N  eindig met 1 als er meer dan N waarschuwingen zijn
  --config F        het bestand met instellingen; zonder deze optie .kamervragen.yaml in de map die
                    gecontroleerd wordt, of in de werkmap
  --today DAG       reken termijnen op deze dag, zoals 2031-06-03 of "3 juni 2031"; zonder deze optie vandaag
  --output BESTAND  bewaar de uitkomst in dit bestand
  --json            schrijf JSON, voor een ander programma (bij report: --format json)
  --help            toon deze uitleg
  --version         toon het versienummer

Een - als BESTAND is de standaardinvoer. Een bestand mag een Word-bestand (.docx), pdf, XML of HTML zijn;
tekst mag UTF-8, UTF-16 of Windows-1252 zijn.

Afsluitcode
  0  geen fouten gevonden
  1  de controle of het rapport vond fouten of te veel waarschuwingen, of het concept is nog niet klaar om te versturen
  2  een bestand was niet te lezen of niet te bewaren, er staat een fout in de instellingen of in een lijst,
     of de opdracht klopte niet

Alles gebeurt op deze computer: er gaat niets over het netwerk.
`;
