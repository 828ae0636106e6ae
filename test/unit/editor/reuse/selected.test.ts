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

function checkTitle(selected: string, expected: string): void {
  const text = `${HEAD}${selected}\n`;
  const span = { start: HEAD.length, end: text.length };
  assert.equal(keepable(parse(text), span, 'file:///map/antwoord.txt')?.title, expected);
}

describe('what is kept of a selection', () => {
  it('is the text as one reads it, from the answer that it stands in', () => {
    checkKeepable(`${HEAD}Ja. ⟦De trein rijdt elk\nhalf uur, met [PM aantal] rei-\nzigers.⟧ Zo is het.\n`, {
      text: 'De trein rijdt elk half uur, met reizigers.',
      title: 'De trein rijdt elk half uur, met reizigers',
      origin: 'antwoord.txt, antwoord 1 (19 september 2031)',
    });
  });

  it('comes from where its source note says', () => {
    checkKeepable(`${HEAD}⟦De trein rijdt. [bron: Aanhangsel 2029-2030, nr. 7, antwoord 2]⟧\n`, {
      text: 'De trein rijdt.',
      title: 'De trein rijdt',
      origin: 'Aanhangsel 2029-2030, nr. 7, antwoord 2',
    });
  });

  it('is named by its first sentence, or what of it ends somewhere', () => {
    const long = 'heen en weer '.repeat(6).trim();
    checkTitle('Rijdt hij? Ja, elk half uur.', 'Rijdt hij?');
    checkTitle(
      `De trein rijdt elk half uur, ook op zondag, ${long} over het spoor.`,
      'De trein rijdt elk half uur, ook op zondag',
    );
    checkTitle(
      `De trein, rijdt ${long} op het spoor.`,
      'De trein, rijdt heen en weer heen en weer heen en weer heen en weer heen en…',
    );
  });

  it('is nothing where no words are selected', () => {
    checkKeepable(`${HEAD}Ja.⟦\n\n⟧`, undefined);
    checkKeepable(`${HEAD}Ja. ⟦[PM cijfers]⟧`, undefined);
  });
});
