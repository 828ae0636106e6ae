import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkXml, docxFrom, paragraphLines, partsOf } from '../../../support/docxFiles.ts';
import { anyQuestionSet } from '../../../support/questionSets.ts';
import { anyText } from '../../../support/texts.ts';

/** What an answer becomes: the paragraphs below the heading of the answer. */
async function checkAnswer(answer: string, expected: readonly string[]): Promise<void> {
  const docx = partsOf(await docxFrom(`Vraag 1\nRijdt de trein?\n\nAntwoord 1\n${answer}\n`));
  const lines = paragraphLines(docx['word/document.xml']);
  assert.deepEqual(lines.slice(lines.indexOf('Antwoord: Antwoord 1') + 1), expected);
}

/** A style in a docx as its XML. */
function styleIn(styles: string | undefined, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles ?? '')?.[0] ?? '';
}

const SET =
  'Vragen van het lid Wal (SP) aan de Minister van Financiën over de trein.\n\nVraag 1\nKent u het bericht? [1]\n\nAntwoord 1\nJa.[2] Dat ken ik.[1]\n\n[1] De Wissel\n[2] De Spoorbode\n';

describe('a letter in Word', () => {
  it('has address, details, signature and annex in styles of their own', async () => {
    const docx = partsOf(await docxFrom(SET));
    assert.deepEqual(paragraphLines(docx['word/document.xml']), [
      'Adres: Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      'Adres: Postbus 20018',
      'Adres: 2500 EA Den Haag',
      'Briefgegevens: Van\tDe Minister van Financiën',
      'Briefgegevens: Betreft\tBeantwoording Kamervragen over de trein',
      'Brieftekst: Hierbij zend ik u de antwoorden op de schriftelijke vragen die het lid Wal (SP) heeft gesteld over de trein. De antwoorden staan in de bijlage bij deze brief.',
      'Ondertekening: De Minister van Financiën',
      'Heading1: Bijlage: antwoorden op schriftelijke vragen',
      'Aanhef: Vragen van het lid Wal (SP) aan de Minister van Financiën over de trein.',
      'Vraag: Vraag 1',
      'Vraagtekst: Kent u het bericht?{1}',
      'Antwoord: Antwoord 1',
      'Antwoordtekst: Ja.{2} Dat ken ik.1',
    ]);
    assert.deepEqual(paragraphLines(docx['word/footnotes.xml']).slice(2), [
      'FootnoteText:  De Wissel',
      'FootnoteText:  De Spoorbode',
    ]);
  });

  it('has the notes that are kept marked, so that nobody overlooks them', async () => {
    const text = 'Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa. [PM cijfers]\n';
    const docx = partsOf(await docxFrom(text, { notes: 'keep' }));
    assert.match(
      docx['word/document.xml'] ?? '',
      /<w:highlight w:val="yellow"\/>[^]{0,80}>\[PM cijfers\]<\/w:t>/,
    );
  });

  it('can be gone through by its headings, and is Dutch', async () => {
    const styles = partsOf(await docxFrom(SET))['word/styles.xml'];
    assert.match(styles ?? '', /<w:docDefaults><w:rPrDefault><w:rPr>.*<w:lang [^>]*w:val="nl-NL"/);
    for (const [id, level] of [
      ['Heading1', 0],
      ['Heading2', 1],
      ['Vraag', 1],
      ['Antwoord', 1],
    ] as const)
      // prettier-ignore
      assert.match(styleIn(styles, id), new RegExp(`<w:outlineLvl w:val="${level}"/>`));
    assert.match(styleIn(styles, 'Vraag'), /<w:basedOn w:val="Heading2"\/>/);
  });

  it('has its pages numbered on A4, and says its title and its day', async () => {
    const docx = partsOf(await docxFrom(SET, { date: '2031-05-20' }));
    assert.match(docx['word/document.xml'] ?? '', /<w:pgSz w:w="11906" w:h="16838"/);
    assert.match(docx['word/footer1.xml'] ?? '', /Pagina .*PAGE.* van .*NUMPAGES/s);
    const core = docx['docProps/core.xml'] ?? '';
    assert.match(core, /<dc:title>Antwoorden op vragen van het lid Wal \(SP\) over de trein<\/dc:title>/);
    assert.match(core, /<dcterms:created xsi:type="dcterms:W3CDTF">2031-05-20T00:00:00Z</);
    assert.doesNotMatch(JSON.stringify(docx), /\d\d:\d\d:\d\d\.\d/);
  });

  it('is the same bytes for the same letter', async () => {
    const first = await docxFrom(SET, { date: '2031-05-20' });
    assert.deepEqual(await docxFrom(SET, { date: '2031-05-20' }), first);
    assert.notDeepEqual(await docxFrom(SET, { date: '2031-05-21' }), first);
    // The zip's own time is the first that it can name: the start of 1980.
    assert.deepEqual([...first.slice(10, 14)], [0, 0, 0x21, 0]);
  });
});

describe('an answer in Word', () => {
  it('has a paragraph for each', () =>
    checkAnswer('Ja.\n\nAltijd.', ['Antwoordtekst: Ja.', 'Antwoordtekst: Altijd.']));

  it('has lists that Word numbers, each from one on', async () => {
    await checkAnswer('1. een:\n- twee;\n2. drie.\n\nEn:\n\n1. vier.', [
      'Antwoordtekst #2/0: een:',
      'Antwoordtekst #2/1: twee;',
      'Antwoordtekst #2/0: drie.',
      'Antwoordtekst: En:',
      'Antwoordtekst #3/0: vier.',
    ]);
    const text = 'Vraag 1\nRijdt de trein?\n\nAntwoord 1\n1) een;\n- twee.\n';
    const numbering = partsOf(await docxFrom(text))['word/numbering.xml'] ?? '';
    assert.match(numbering, /<w:numFmt w:val="decimal"\/><w:lvlText w:val="%1\)"\/>/);
    assert.match(numbering, /<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"\/>/);
  });

  it('has letters in a style that says so, and numbers of its own as words', () =>
    checkAnswer('a. een;\nb. twee.\n\nEn:\n\n4. drie.', [
      'Antwoordtekstletters #2/0: een;',
      'Antwoordtekstletters #2/0: twee.',
      'Antwoordtekst: En:',
      'Antwoordtekst: 4.\tdrie.',
    ]));

  it('has tables whose first row is repeated on each page', async () => {
    await checkAnswer('a | b\nc | d', [
      'Tabelkop: a',
      'Tabelkop: b',
      'Tabeltekst: c',
      'Tabeltekst: d',
      'Tabeltekst: ',
    ]);
    const text = 'Vraag 1\nRijdt de trein?\n\nAntwoord 1\na | b\nc | d\n';
    const document = partsOf(await docxFrom(text))['word/document.xml'] ?? '';
    assert.equal(document.match(/<w:tblHeader\/>/g)?.length, 1);
  });

  it('has figures in a style that puts them under each other', () =>
    checkAnswer('Jaar | Deel\n2030 | € 1.200,50\n2031 | 4,5 %', [
      'Tabelkop: Jaar',
      'Tabelgetalkop: Deel',
      'Tabeltekst: 2030',
      'Tabelgetal: € 1.200,50',
      'Tabeltekst: 2031',
      'Tabelgetal: 4,5 %',
      'Tabeltekst: ',
    ]));
});

describe('whatever a text says', () => {
  const texts = fc.oneof(anyText(), anyQuestionSet().map(({ text }) => text)); // prettier-ignore
  it('its docx is well-formed XML, and refers to styles, lists and footnotes that are there', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const docx = partsOf(await docxFrom(text));
        for (const [path, xml] of Object.entries(docx)) if (/\.(?:xml|rels)$/.test(path)) checkXml(xml);
        const used = (pattern: RegExp): readonly string[] =>
          [...(docx['word/document.xml'] ?? '').matchAll(pattern)].map((match) => match[1] ?? '');
        for (const style of used(/<w:[pr]Style w:val="([^"]*)"/g))
          assert.notEqual(styleIn(docx['word/styles.xml'], style), '', style);
        for (const list of used(/<w:numId w:val="(\d+)"/g))
          assert.ok(docx['word/numbering.xml']?.includes(`<w:num w:numId="${list}"`), list);
        for (const note of used(/<w:footnoteReference w:id="(\d+)"/g))
          assert.ok(docx['word/footnotes.xml']?.includes(`w:id="${note}"`), note);
      }),
      { numRuns: 40 },
    );
  });

  it('every word of its questions and answers is in the docx once and in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestionSet(), async ({ text, words }) => {
        const document = partsOf(await docxFrom(text))['word/document.xml'];
        assert.deepEqual(
          paragraphLines(document)
            .join('\n')
            .match(/\bwoord[a-z]{2}\b/g),
          words,
        );
      }),
      { numRuns: 40 },
    );
  });
});
