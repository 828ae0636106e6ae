import assert from 'node:assert/strict';
import { parse } from '../../../src/document/parse.ts';
import { readText } from '../../../src/exchange/readText.ts';
import { headLines } from '../../support/roundTrip.ts';
import { summary } from '../../support/summary.ts';

async function textOf(markup: string): Promise<string> {
  const read = await readText(new TextEncoder().encode(markup));
  return 'text' in read ? read.text : assert.fail(read.unreadable);
}

/** What a reader understands of a file: its head, and its questions, answers and footnotes. */
async function checkSet(markup: string, expected: readonly string[]): Promise<void> {
  const document = parse(await textOf(markup));
  assert.deepEqual([...headLines(document), ...summary(document)], expected);
}

const TODAY = `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <metadata><meta name="DC.title" content="Antwoord op vragen"/></metadata>
  <kamervragen>
    <kamervraagkop>
      <tekstregel inhoud="kamer">Tweede Kamer der Staten-Generaal</tekstregel>
      <tekstregel inhoud="vergaderjaar">Vergaderjaar 2030–2031</tekstregel>
      <tekstregel inhoud="soort">Aanhangsel van de Handelingen</tekstregel>
      <tekstregel inhoud="titel">Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden</tekstregel>
    </kamervraagkop>
    <kamervraagnummer>1702</kamervraagnummer>
    <kamervraagomschrijving type="vraag">Vragen van het lid <persoon>Koopstra</persoon> (D66) aan de Minister van Financiën over <kamervraagonderwerp>de trein</kamervraagonderwerp> (ingezonden <datum isodatum="2031-05-03">3 mei 2031</datum>).</kamervraagomschrijving>
    <kamervraagomschrijving type="antwoord">Antwoord van Minister Duinker (Financiën) (ontvangen <datum isodatum="2031-06-03">3 juni 2031</datum>). Zie ook Aanhangsel Handelingen, vergaderjaar 2030–2031, nr. 1466.</kamervraagomschrijving>
    <vraag nr="1">
      <nr>Vraag 1</nr>
      <al>Bent u bekend met het bericht «Trein rijdt niet»?<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>De Spoorbode, 1 mei 2031</noot.al></noot></al>
    </vraag>
    <antwoord nr="1"><nr>Antwoord 1</nr><al>Ja.</al></antwoord>
    <vraag nr="2"><nr>Vraag 2</nr><al>Hoe vaak rijdt hij,</al><al>en waarom?</al></vraag>
    <vraag nr="3"><nr>Vraag 3</nr><al>Wat kost dat?</al></vraag>
    <antwoord nr="2">
      <nr>Antwoord 2 en 3</nr>
      <al>Het gaat om:</al>
      <lijst type="expliciet">
        <li><li.nr>–</li.nr><al>elke dag;</al></li>
        <li><li.nr>a.</li.nr><al>met een letter.<noot id="n2"><noot.nr>2</noot.nr><noot.al>Kamerstuk 30 000, nr. 2</noot.al></noot></al></li>
      </lijst>
      <table frame="all">
        <tgroup cols="2">
          <colspec colname="c1"/>
          <thead><row><entry>Jaar</entry><entry>Ritten</entry></row></thead>
          <tbody><row><entry><al>2030</al></entry><entry><al>12</al></entry></row></tbody>
        </tgroup>
      </table>
    </antwoord>
    <kamervraagopmerking><titel>Toelichting:</titel><al>Deze vragen dienen ter aanvulling.</al></kamervraagopmerking>
  </kamervragen>
</officiele-publicatie>`;

const BEFORE = `<?xml version="1.0"?>
<!DOCTYPE vraagdoc SYSTEM "vraagdoc.dtd">
<vraagdoc>
  <vragen>
    <vraagnummer>87</vraagnummer>
    <omschr>Vragen van het lid Koopstra (D66) aan de Minister van Financiën over <ondw>de trein</ondw>. (Ingezonden 3 mei 2005)</omschr>
    <vraag><nummer>1</nummer><al>Bent u bekend met het bericht «Trein rijdt niet»? <nootref refid="n1">1</nootref></al></vraag>
    <vraag><nummer>2</nummer><al>Hoe vaak rijdt hij?</al></vraag>
    <noot id="n1"><nummer>1</nummer><al>De Spoorbode, 1 mei 2005</al></noot>
  </vragen>
  <reactie>
    <omschr>Antwoord van Minister Duinker (Financiën). (Ontvangen 3 juni 2005)</omschr>
    <antwoord><nummer>1</nummer><al>Ja.</al></antwoord>
    <antwoord><nummer>2</nummer><al>Elke dag.</al></antwoord>
  </reactie>
  <toelicht><titel>Toelichting:</titel><al>Deze vragen dienen ter aanvulling.</al></toelicht>
</vraagdoc>`;

describe('the XML in which sets are published', () => {
  it('as it is today', () =>
    checkSet(TODAY, [
      'written',
      'lid Koopstra (D66)',
      'aan de Minister van Financiën ',
      'door de Minister van Financiën Duinker',
      'over de trein',
      'op 2031-05-03',
      'nummer ',
      'zie 1466',
      'answers',
      'V 1: Bent u bekend met het bericht «Trein rij',
      'A 1: Ja.',
      'V 2: Hoe vaak rijdt hij, en waarom?',
      'V 3: Wat kost dat?',
      'A 2+3: Het gaat om: - elke dag; a. met een lett',
      'T: Deze vragen dienen ter aanvulling.',
      'n 1: De Spoorbode, 1 mei 2031',
      'n 2: Kamerstuk 30 000, nr. 2',
    ]));

  it('as it was before', () =>
    checkSet(BEFORE, [
      'written',
      'lid Koopstra (D66)',
      'aan de Minister van Financiën ',
      'door de Minister van Financiën Duinker',
      'over de trein',
      'op 2005-05-03',
      'nummer ',
      'zie ',
      'answers',
      'V 1: Bent u bekend met het bericht «Trein rij',
      'V 2: Hoe vaak rijdt hij?',
      'A 1: Ja.',
      'A 2: Elke dag.',
      'T: Deze vragen dienen ter aanvulling.',
      'n 1: De Spoorbode, 1 mei 2005',
    ]));

  it('with footnotes that question and answer each count', () =>
    checkSet(
      '<?xml version="1.0"?><kamervragen><vraag><nr>1</nr><al>Rijdt hij?<noot nr="1"><noot.al>Spoorbode</noot.al></noot></al></vraag><antwoord><nr>1</nr><al>Ja.<noot nr="1"><noot.al>Wissel</noot.al></noot></al></antwoord></kamervragen>',
      [
        'written',
        'over ',
        'op ',
        'nummer ',
        'zie ',
        'answers',
        'V 1: Rijdt hij? [1]',
        'A 1: Ja. [2]',
        'n 1: Spoorbode',
        'n 2: Wissel',
      ],
    ));

  it('with its number in the Aanhangsel', async () => {
    const { head, footnotes, marks } = parse(await textOf(TODAY));
    assert.deepEqual([head.annexNumber?.year, head.annexNumber?.number], ['2030-2031', '1702']);
    assert.deepEqual([head.received?.iso, footnotes.length, marks.length], ['2031-06-03', 2, 2]);
  });
});

async function check(body: string, expected: string): Promise<void> {
  assert.equal(
    await textOf(`<!DOCTYPE html><html><head><title>Weg</title></head><body>${body}</body></html>`),
    `${expected}\n`,
  );
}

const LONG = 'Zo staat het er. '.repeat(20).trim();

describe('a page in HTML', () => {
  const cases: readonly (readonly [name: string, body: string, text: string])[] = [
    ['is what its main part says', '<nav><p>Menu</p></nav><main><p>Ja.</p></main><footer><p>Contact</p></footer>', 'Ja.'],
    ['is what its article says', '<p>Kop van de site</p><article><h1>Antwoord</h1><p>Ja.</p></article>', 'Antwoord\n\nJa.'],
    ['has headings of every size', '<h1>Een</h1><h2>Twee</h2><h3>Drie</h3><h4>Vier</h4><h5>Vijf</h5><h6>Zes</h6>', 'Een\n\nTwee\n\nDrie\n\nVier\n\nVijf\n\nZes'],
    ['has line breaks where it says so', '<p>Een<br>twee\n  drie</p>', 'Een\ntwee drie'],
    ['has words that markup cuts', '<p>ver<b>trek</b> om <em>vijf</em> uur</p>', 'vertrek om vijf uur'],
    ['has signs by their names', '<p>A&amp;B &lt; 5 &eacute;&nbsp;&euro;</p>', 'A&B < 5 é €'],
    ['shows no scripts and styles', '<p>Ja.<script>alert(1)</script><style>p {}</style></p>', 'Ja.'],
    ['shows no soft hyphens', '<p>spoor&shy;wegen CO2&#8209;prijs</p>', 'spoorwegen CO2-prijs'],
    ['numbers its lists', '<ol><li>een</li><li>twee</li></ol>', '1. een\n2. twee'],
    ['numbers its lists from where they start', '<ol start="4"><li>vier</li><li value="7">zeven</li><li>acht</li></ol>', '4. vier\n7. zeven\n8. acht'],
    ['numbers its lists with letters', '<ol type="a"><li>een</li></ol><ol type="I"><li>een</li><li>twee</li></ol>', 'a. een\nI. een\nII. twee'],
    ['has lists in lists', '<ul><li>een<ul><li>twee</li></ul></li><li>drie</li></ul>', '- een\n  - twee\n- drie'],
    ['has items of several paragraphs', '<ol><li><p>een</p><p>nog een</p></li><li><p>twee</p></li></ol>', '1. een\n\nnog een\n\n2. twee'],
    ['has no bullet before a number of an item\'s own', '<ul><li>7. zeven</li><li>9. negen</li></ul>', '7. zeven\n9. negen'],
    ['has definitions', '<dl><dt>Uw kenmerk</dt><dd>2031Z00412</dd></dl>', 'Uw kenmerk\n\n2031Z00412'],
    ['has tables', '<table><tr><th>Jaar</th><th>Ritten</th></tr><tr><td>2030</td><td>12</td></tr></table>', 'Jaar | Ritten\n2030 | 12'],
    ['has cells that are merged', '<table><tr><th>Jaar</th><th colspan="2">Ritten</th></tr><tr><td rowspan="2">2030</td><td>mei</td><td>12</td></tr><tr><td>juni</td><td>13</td></tr></table>', '| Jaar | Ritten |  |\n| 2030 | mei | 12 |\n|  | juni | 13 |'],
    ['has tables that lay it out', '<table><tr><td><p>Vraag 1</p><p>Rijdt hij?</p></td></tr></table>', 'Vraag 1\n\nRijdt hij?'],
    ['has tables that lay it out in one merged column', '<table><tr><td colspan="2">Vraag 1</td></tr><tr><td colspan="2">Rijdt hij?</td></tr></table>', 'Vraag 1\n\nRijdt hij?'],
    ['has long texts side by side', `<table><tr><td>Vraag 1</td><td>${LONG}</td></tr><tr><td>Vraag 2</td><td>${LONG}</td></tr></table>`, `Vraag 1\n\n${LONG}\n\nVraag 2\n\n${LONG}`],
    ['has tables in tables', '<table><tr><td>Kader</td><td>Bron</td></tr><tr><td>2030</td><td><table><tr><td>Jaar</td><td>Ritten</td></tr><tr><td>2030</td><td>12</td></tr></table></td></tr></table>', 'Kader\n\nBron\n\n2030\n\nJaar | Ritten\n2030 | 12'],
    ['has footnotes behind their marks', '<p>Ja.<sup><a href="#v1" id="t1">1</a></sup> Nee.<sup><a href="#v2" id="t2">[2]</a></sup></p><ol><li id="v1">Spoorbode <a href="#t1">↩</a></li><li id="v2">Wissel <a href="#t2">↩</a></li></ol>', 'Ja. [1] Nee. [2]\n\n[1] Spoorbode\n[2] Wissel'],
    ['has footnotes that begin with the way back', '<p>Ja.<a href="#v1" name="t1"><sup>1</sup></a></p><p><a name="v1" href="#t1">1</a> Spoorbode, 3 mei</p>', 'Ja. [1]\n\n[1] Spoorbode, 3 mei'],
    ['has footnotes that are counted anew', '<p>Ja.<a href="#v1">1</a> Nee.<a href="#v2">2</a></p><p id="v1">1 Spoorbode</p><p id="v2">2 Wissel</p><p>Soms.<a href="#v3">1</a> En dus.<a href="#v3">1</a></p><p id="v3">1 Perron</p>', 'Ja. [1] Nee. [2]\n\nSoms. [3] En dus. [3]\n\n[1] Spoorbode\n[2] Wissel\n[3] Perron'],
    ['has footnotes with numbers of their own', '<p>Ja.<a href="#v4">4</a> Nee.<a href="#v7">7</a></p><p id="v4">4 Spoorbode</p><p id="v7">7 Wissel</p>', 'Ja. [4] Nee. [7]\n\n[4] Spoorbode\n[7] Wissel'],
    ['has marks in tables', '<table><tr><th>Jaar</th><th>Ritten</th></tr><tr><td>2030<a href="#v1">1</a></td><td>12</td></tr></table><div id="v1">1. Spoorbode</div>', 'Jaar | Ritten\n2030 [1] | 12\n\n[1] Spoorbode'],
    ['has links that are no marks', '<p>Zie <a href="#twee">hoofdstuk 2</a>.</p><p id="twee">Twee</p>', 'Zie hoofdstuk 2.\n\nTwee'],
  ]; // prettier-ignore
  for (const [name, body, text] of cases) it(name, () => check(body, text));

  it('is a set of questions and answers', () =>
    checkSet(
      '<!DOCTYPE html><html><body><main><h1>Vragen van het lid Koopstra (D66) aan de Minister van Financiën over de trein (ingezonden 3 mei 2031)</h1><p>Antwoord van Minister Duinker (Financiën) (ontvangen 3 juni 2031)</p><h2>Vraag 1</h2><p>Rijdt de trein?</p><h2>Vraag 2</h2><p>Waarom?</p><h2>Antwoord 1 en 2</h2><ol><li>Ja;</li><li>daarom.</li></ol></main></body></html>',
      [
        'written',
        'lid Koopstra (D66)',
        'aan de Minister van Financiën ',
        'door de Minister van Financiën Duinker',
        'over de trein',
        'op 2031-05-03',
        'nummer ',
        'zie ',
        'answers',
        'V 1: Rijdt de trein?',
        'V 2: Waarom?',
        'A 1+2: 1. Ja; 2. daarom.',
      ],
    ));
});
