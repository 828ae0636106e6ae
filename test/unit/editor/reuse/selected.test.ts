import assert from 'node:assert/strict';
import { parse } from '../../../../src/document/parse.ts';
import { keepable, type Keepable } from '../../../../src/editor/reuse/saving/selected.ts';

const HEAD = `Vragen van het lid Koopstra (D66) aan de Minister van Verkeer over de trein (ingezonden 31 juli 2031).

Antwoord van Minister Duinker (Verkeer) (ontvangen 19 september 2031).

Vraag 1
Rijdt de trein?

Antwoord 1
`;

/** What is kept of the text between `⟦` and `⟧`. */
function checkKeepable(marked: string, expected: Keepable | undefined): void {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  const span = { start, end: marked.indexOf('⟧') - 1 };
  assert.deepEqual(keepable(parse(text), span, 'file:///map/antwoord.txt'), expected);
}

describe('what is kept of a selection', () => {
  it('is the text as one reads it, from the answer that it stands in', () => {
    checkKeepable(`${HEAD}Ja. ⟦De trein rijdt elk\nhalf uur, met [PM aantal] rei-\nzigers.⟧ Zo is het.\n`, {
      text: 'De trein rijdt elk half uur, met reizigers.',
      title: 'De trein rijdt elk half uur, met reizigers.',
      origin: 'antwoord.txt, antwoord 1 (19 september 2031)',
    });
  });

  it('comes from where its source note says', () => {
    checkKeepable(`${HEAD}⟦De trein rijdt. [bron: Aanhangsel 2029-2030, nr. 7, antwoord 2]⟧\n`, {
      text: 'De trein rijdt.',
      title: 'De trein rijdt.',
      origin: 'Aanhangsel 2029-2030, nr. 7, antwoord 2',
    });
  });

  it('is named by its first words, whole ones', () => {
    const sentence = `De trein rijdt ${'heen en weer '.repeat(10)}op het spoor.`;
    checkKeepable(`ah-tk-20302031-12\n\n${HEAD}⟦${sentence}⟧\n`, {
      text: sentence,
      title: 'De trein rijdt heen en weer heen en weer heen en weer heen en weer heen en weer',
      origin: 'Aanhangsel 2030-2031, nr. 12, antwoord 1 (19 september 2031)',
    });
  });

  it('is nothing where no words are selected', () => {
    checkKeepable(`${HEAD}Ja.⟦\n\n⟧`, undefined);
    checkKeepable(`${HEAD}Ja. ⟦[PM cijfers]⟧`, undefined);
  });
});
