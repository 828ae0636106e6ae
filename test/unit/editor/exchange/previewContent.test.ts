import assert from 'node:assert/strict';
import { parse } from '../../../../src/document/parse.ts';
import { contentOf } from '../../../../src/editor/exchange/preview/content.ts';

describe('The preview', () => {
  const text = 'Vraag 1\nVaart de pont?\n\nAntwoord 1\nJa. [PM hoe vaak]\n';

  it('shows notes, says what is not ready, and where each block stands', () => {
    const { html, length, unready } = contentOf(parse(text), [], '2031-03-06');
    assert.match(html, /<p [^>]*>Ja\. <mark>\[PM hoe vaak\]<\/mark><\/p>/);
    assert.match(html, new RegExp(`data-start="${text.indexOf('Vaart')}"`));
    assert.equal(length, text.length);
    assert.equal(unready, 'Dit concept heeft nog 1 werknotitie.');
  });

  it('says nothing where nothing is in the way', () => {
    assert.equal(contentOf(parse(text.replace(/ \[.*\]/, '')), [], '2031-03-06').unready, '');
  });
});
