import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeDocx } from '../../../../src/exchange/docx/writeDocx.ts';
import {
  checkXml,
  docxFrom,
  paragraphLines,
  partsOf,
  templateDocument,
  templateOf,
  zipOf,
  type XmlParts,
} from '../../../support/docxFiles.ts';
import { letterFrom } from '../../../support/letters.ts';
import { anyQuestionSet } from '../../../support/questionSets.ts';

const SET = 'Vraag 1\nKent u het bericht? [1]\n\nAntwoord 1\nJa:\n1. een.\n\n[1] De Wissel\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

async function inTemplate(parts: XmlParts = {}, text = SET): Promise<XmlParts> {
  return partsOf(await docxFrom(text, { template: templateOf(parts), date: '2031-05-20' }));
}

async function checkRefused(template: Uint8Array, expected: RegExp): Promise<void> {
  const written = await writeDocx(letterFrom(SET), { template });
  assert.match('refused' in written ? written.refused : '', expected);
}

/** The relationship of a kind to a part of the document. */
function relation(docx: XmlParts, kind: string): string | undefined {
  const pattern = new RegExp(`/relationships/${kind}" Target="([^"]*)"`);
  return pattern.exec(docx['word/_rels/document.xml.rels'] ?? '')?.[1];
}

describe('in a template', () => {
  it('paragraphs have its styles by their names, and ours where it has none', async () => {
    const docx = await inTemplate();
    const lines = paragraphLines(docx['word/document.xml']);
    assert.deepEqual(lines.slice(-6), [
      'Kop1: Bijlage: antwoorden op schriftelijke vragen',
      'MinVraag: Vraag 1',
      'Vraagtekst: Kent u het bericht?{1}',
      'Antwoord2: Antwoord 1',
      'Antwoordtekst: Ja:',
      'Antwoordtekst #2/0: een.',
    ]);
    const styles = docx['word/styles.xml'] ?? '';
    assert.match(styles, /w:styleId="Antwoord2"[^>]*><w:name w:val="Antwoord"\/><w:basedOn w:val="Kop2"\/>/);
    assert.match(
      styles,
      /w:styleId="Vraagtekst"[^>]*><w:name w:val="Vraagtekst"\/><w:basedOn w:val="Standaard"\/>/,
    );
    assert.equal(styles.match(/w:default="1"/g)?.length, 1);
    assert.match(styles, /<w:lang w:val="nl-NL"\/>/);
  });

  it('its page and header stay, and its example text goes', async () => {
    const docx = await inTemplate();
    const document = docx['word/document.xml'] ?? '';
    assert.match(
      document,
      /<w:sectPr><w:headerReference w:type="default" r:id="rId2"\/>.*<\/w:sectPr><\/w:body>/,
    );
    assert.equal(document.match(/<w:sectPr>/g)?.length, 1);
    assert.doesNotMatch(document, /Voorbeeldtekst/);
    assert.match(docx['word/header1.xml'] ?? '', /Ministerie van Voorbeelden/);
  });

  it('the content stands where the template says, between what it says itself', async () => {
    const said = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = said('Boven') + said('[inhoud]') + said('Onder');
    const lines = paragraphLines(
      (await inTemplate({ 'word/document.xml': templateDocument(body) }))['word/document.xml'],
    );
    assert.equal(lines[0], ': Boven');
    assert.equal(lines.at(-2), 'Antwoordtekst #2/0: een.');
    assert.equal(lines.at(-1), ': Onder');
    assert.ok(!lines.includes(': [inhoud]'));
  });

  it('a logo in its text stays above the content', async () => {
    const logo = '<w:p><w:r><w:drawing><wp:inline xmlns:wp="x"/></w:drawing></w:r></w:p>';
    const document = templateDocument(`${logo}<w:p><w:r><w:t>Voorbeeld</w:t></w:r></w:p>`);
    const docx = await inTemplate({ 'word/document.xml': document });
    assert.ok(docx['word/document.xml']?.includes(`<w:body>${logo}<w:p><w:pPr>`));
  });

  it('footnotes and lists come with it when it has none', async () => {
    const docx = await inTemplate();
    assert.equal(relation(docx, 'footnotes'), 'footnotes.xml');
    assert.equal(relation(docx, 'numbering'), 'numbering.xml');
    const types = docx['[Content_Types].xml'] ?? '';
    assert.match(types, /PartName="\/word\/footnotes.xml" ContentType="[^"]*footnotes\+xml"/);
    assert.match(types, /PartName="\/word\/numbering.xml" ContentType="[^"]*numbering\+xml"/);
  });

  it('footnotes and lists count on behind its own, of which no example stays', async () => {
    const added = [
      '<Override PartName="/word/footnotes.xml" ContentType="x/footnotes+xml"/>',
      '<Relationship Id="rId8" Type="x/footnotes" Target="footnotes.xml"/><Relationship Id="rId9" Type="x/numbering" Target="numbering.xml"/>',
    ];
    const template = partsOf(templateOf());
    const docx = await inTemplate({
      '[Content_Types].xml': template['[Content_Types].xml']!.replace('</Types>', `${added[0]}</Types>`),
      'word/_rels/document.xml.rels': template['word/_rels/document.xml.rels']!.replace(
        '</R',
        `${added[1]}</R`,
      ),
      'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:type="separator" w:id="0"/><w:footnote w:id="4"><w:p><w:r><w:t>Oud</w:t></w:r></w:p></w:footnote></w:footnotes>`,
      'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="3"/><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`,
    });
    const lines = paragraphLines(docx['word/document.xml']);
    assert.ok(lines.includes('Vraagtekst: Kent u het bericht?{5}'));
    assert.match(docx['word/footnotes.xml'] ?? '', /<w:footnote w:id="5">.*De Wissel/);
    assert.match(lines.at(-1) ?? '', /^Antwoordtekst #10\/0: een\.$/);
    assert.doesNotMatch(docx['word/footnotes.xml'] ?? '', /Oud/);
    const order = [...(docx['word/numbering.xml'] ?? '').matchAll(/<w:(abstractNum|num) /g)].map(
      (match) => match[1],
    );
    assert.deepEqual(order, ['abstractNum', 'abstractNum', 'num', 'num']);
    assert.match(
      docx['word/numbering.xml'] ?? '',
      /<w:num w:numId="10"[^>]*><w:abstractNumId w:val="[^3]\d*"\/>/,
    );
  });

  it('it becomes a document with a title', async () => {
    const docx = await inTemplate();
    assert.match(
      docx['[Content_Types].xml'] ?? '',
      /"\/word\/document.xml" ContentType="[^"]*\.document\.main\+xml"/,
    );
    assert.doesNotMatch(docx['[Content_Types].xml'] ?? '', /template/);
    assert.match(docx['docProps/core.xml'] ?? '', /<dc:title>Antwoorden op vragen<\/dc:title>/);
    assert.match(docx['_rels/.rels'] ?? '', /metadata\/core-properties" Target="docProps\/core.xml"/);
  });

  it('everything is well-formed XML and the same bytes each time, whatever the draft', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestionSet(), async ({ text, words }) => {
        const template = templateOf();
        const docx = await docxFrom(text, { template });
        assert.deepEqual(await docxFrom(text, { template }), docx);
        const parts = partsOf(docx);
        for (const xml of Object.values(parts)) checkXml(xml);
        const written = paragraphLines(parts['word/document.xml']).join('\n');
        assert.deepEqual(written.match(/\bwoord[a-z]{2}\b/g), words);
      }),
      { numRuns: 25 },
    );
  });
});

describe('no template is', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('a text or an empty file', async () => {
    await checkRefused(bytes('Vraag 1'), /geen Word-bestand/);
    await checkRefused(bytes(''), /geen Word-bestand/);
  });
  it('a zip of something else', () => checkRefused(zipOf({ 'a.txt': 'a' }), /geen Word-bestand/));
  it('a spreadsheet', () =>
    checkRefused(templateOf({ 'word/document.xml': '<workbook/>' }), /geen Word-bestand/));
  it('a damaged docx', () => checkRefused(templateOf().slice(0, 900), /geen Word-bestand/));
  it('an old or protected file', () =>
    checkRefused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /van voor 2007, of .* wachtwoord/));
  it('one with macros', () => {
    const types = partsOf(templateOf())['[Content_Types].xml']!;
    const macros = types.replace(
      /ContentType="[^"]*template\.main\+xml"/,
      'ContentType="application/vnd.ms-word.template.macroEnabledTemplate.main+xml"',
    );
    return checkRefused(templateOf({ '[Content_Types].xml': macros }), /macro’s/);
  });
  it('one that unpacks to far more than it is', () =>
    checkRefused(templateOf({ 'word/media/a.bin': '0'.repeat(34_000_000) }), /geen Word-bestand/));
});
