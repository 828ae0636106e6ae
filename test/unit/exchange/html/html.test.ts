import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { htmlFragment } from '../../../../src/exchange/html/fragment.ts';
import { htmlPage } from '../../../../src/exchange/html/page.ts';
import { STYLE, STYLE_HASH } from '../../../../src/exchange/html/style.ts';
import { letterFrom } from '../../../support/letters.ts';
import { anyText } from '../../../support/texts.ts';

function checkAnswer(answer: string, expected: string): void {
  const letter = letterFrom(`Vraag 1\nRijdt de trein?\n\nAntwoord 1\n${answer}\n`);
  const html = htmlFragment(letter, 'without-places');
  const start = html.indexOf('<section class="antwoord"><h2>Antwoord 1</h2>\n');
  assert.equal(html.slice(start + 46, html.indexOf('</section>', start)), expected);
}

const TAG =
  /<(\/?)(article|section|header|footer|main|div|h1|h2|h3|p|dl|dt|dd|ul|ol|li|table|thead|tbody|tr|th|td|strong|em|mark|sup|a|span|br|html|head|body|title|style|meta)((?: [a-z-]+="[^"<>]*")*)>/g;

/** That HTML is made of known elements that are closed in order, and of escaped text. */
function checkWellFormed(html: string): void {
  const open: string[] = [];
  for (const [, closing, name = '', attributes = ''] of html.matchAll(TAG)) {
    assert.doesNotMatch(attributes, / (?:on[a-z]+|style|src)=/);
    if (closing === '/') assert.equal(open.pop(), name);
    else if (name !== 'br' && name !== 'meta') open.push(name);
  }
  assert.deepEqual(open, []);
  const text = html.replace(TAG, '').replace('<!DOCTYPE html>', '');
  assert.doesNotMatch(text, /[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
}

describe('an answer in HTML', () => {
  const cases: readonly (readonly [name: string, answer: string, html: string])[] = [
    ['is paragraphs', 'Ja.\n\nAltijd.', '<p>Ja.</p>\n<p>Altijd.</p>'],
    ['has bold and italic words', 'De **snelle** _rode_ trein.', '<p>De <strong>snelle</strong> <em>rode</em> trein.</p>'],
    ['has nothing of the text as markup', '<script>alert("1")</script> & \'zo\'', '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;zo&#39;</p>'],
    ['has lists in lists', '1. een:\n- twee.\n2. drie.', '<ol class="punt"><li>een:<ul><li>twee.</li></ul></li>\n<li>drie.</li></ol>'],
    ['has letters and closing brackets', 'a) een;\nb) twee.', '<ol class="haakje" type="a"><li>een;</li>\n<li>twee.</li></ol>'],
    ['keeps numbers of its own', '4. een.', '<ul class="eigen"><li><span class="nummer">4.</span> een.</li></ul>'],
    ['has tables with heads', 'a | b\nc | d', '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>'],
    ['has figures under each other, but for what a row is about', 'Jaar | Ritten | Soort\n2030 | 1.200 | bus\n2031 | - | bus', '<table><thead><tr><th scope="col">Jaar</th><th scope="col" class="getal">Ritten</th><th scope="col">Soort</th></tr></thead><tbody><tr><td>2030</td><td class="getal">1.200</td><td>bus</td></tr>\n<tr><td>2031</td><td class="getal">-</td><td>bus</td></tr></tbody></table>'],
    ['has marks that lead to footnotes', 'Ja.[1]\n\n[1] De Wissel', '<p>Ja.<sup><a id="verwijzing-1" href="#voetnoot-1" role="doc-noteref" aria-label="voetnoot 1">1</a></sup></p>'],
  ]; // prettier-ignore
  for (const [name, answer, html] of cases) it(name, () => checkAnswer(answer, html));
});

describe('the fragment', () => {
  it('says where its blocks stand in the text', () => {
    const text = 'Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n\n- Altijd.\n';
    const places = htmlFragment(letterFrom(text), 'with-places').matchAll(
      /<(\w+)[^>]* data-start="(\d+)" data-end="(\d+)"/g,
    );
    assert.deepEqual(
      [...places].slice(1).map(([, name, start, end]) => [name, text.slice(Number(start), Number(end))]),
      [
        ['section', 'Vraag 1\nRijdt de trein?'],
        ['h2', 'Vraag 1'],
        ['p', 'Rijdt de trein?'],
        ['section', 'Antwoord 1\nJa.\n\n- Altijd.'],
        ['h2', 'Antwoord 1'],
        ['p', 'Ja.'],
        ['ul', '- Altijd.'],
        ['li', '- Altijd.'],
      ],
    );
  });

  it('marks the notes that are kept, in lists and within bold words too', () => {
    const answer = 'Ja. [PM cijfers] Altijd.[1]\n\n- **de [intern: echt?] bus** [bron: a.txt]';
    const letter = letterFrom(`Vraag 1\nRijdt hij?\n\nAntwoord 1\n${answer}\n\n[1] De Wissel [PM]\n`, {
      notes: 'keep',
    });
    const html = htmlFragment(letter, 'without-places');
    assert.deepEqual(
      [...html.matchAll(/.{0,4}<mark>.*?<\/mark>.{0,4}/g)].map(([found]) => found),
      [
        'Ja. <mark>[PM cijfers]</mark> Alt',
        'ong><mark><strong>[intern: echt?]</strong></mark><str',
        'ng> <mark>[bron: a.txt]</mark></li',
        'sel <mark>[PM]</mark> <a ',
      ],
    );
  });

  it('has footnotes that lead back, and those that nothing refers to', () => {
    const text = 'Vraag 1\nKent u het bericht? [1]\n\nAntwoord 1\nJa.\n\n[1] De Wissel\n[2] De Spoorbode\n';
    const html = htmlFragment(letterFrom(text), 'without-places');
    assert.match(
      html,
      /<ol><li id="voetnoot-1">De Wissel <a href="#verwijzing-1" role="doc-backlink"[^>]*>↩<\/a><\/li><\/ol>\n<p>\[2\] De Spoorbode<\/p>/,
    );
  });
});

describe('the page', () => {
  it('is Dutch, has a title, and a policy that allows its own style and nothing else', () => {
    const page = htmlPage(letterFrom('Vragen van het lid Wal (SP) over <b>.\n\nVraag 1\nRijdt de trein?\n'));
    assert.match(page, /^<!DOCTYPE html>\n<html lang="nl">/);
    assert.match(page, /<title>Vragen van het lid Wal \(SP\) over &lt;b&gt;<\/title>/);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    assert.equal(
      policy,
      `default-src &#39;none&#39;; style-src &#39;${STYLE_HASH}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    );
  });

  it('names its style by the right hash', () => {
    assert.equal(STYLE_HASH, `sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
  });
});

describe('whatever a text says', () => {
  it('its HTML is well formed, with nothing of the text as markup', () => {
    const hostile = fc.constantFrom(
      '<b onclick="x">',
      '</p>',
      '&lt;',
      '"><script>',
      "'",
      '<!--',
      '\0',
      '\ud800',
    );
    const text = fc
      .array(fc.oneof(anyText(), hostile), { maxLength: 6 })
      .map((pieces) => `Vragen van het lid <Wal> (SP) over "x" & <i>.\n\n${pieces.join('')}`);
    fc.assert(
      fc.property(text, (written) => {
        const page = htmlPage(letterFrom(written));
        checkWellFormed(page.replace(STYLE, ''));
        assert.doesNotMatch(page, /\p{Surrogate}/u);
        checkWellFormed(htmlFragment(letterFrom(written, { notes: 'keep' }), 'with-places'));
      }),
      { numRuns: 150 },
    );
  });
});
