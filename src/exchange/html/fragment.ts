import { element, emptyElement, lines, type Html } from '../../document/markup.ts';
import type { Annex, Cover, Letter, Paragraph, Piece } from '../letter/letter.ts';
import { blocksHtml, footnoteIds, inlinesHtml } from './blocks.ts';
import { placed, type Places } from './placed.ts';

/** A letter as the content of a page: for a preview, for the clipboard, and for the page itself. */
export function htmlFragment(letter: Letter, places: Places): string {
  return fragmentOf(letter, places).html;
}

export function fragmentOf(letter: Letter, places: Places): Html {
  const parts = [
    ...(letter.cover === undefined ? [] : [coverHtml(letter.cover, places)]),
    ...(letter.annex === undefined ? [] : [annexHtml(letter.annex, places)]),
    ...footnotesHtml(letter, places),
  ];
  return element('article', { lang: 'nl', class: 'kamerbrief' }, [lines(parts)]);
}

function coverHtml({ to, details, lead, heading, body, signatures }: Cover, places: Places): Html {
  const address = to.flatMap((line, at) => (at === 0 ? [line] : [emptyElement('br'), line]));
  const list = details.flatMap(({ label, value }) => [element('dt', {}, label), element('dd', {}, value)]);
  const block = [
    ...(address.length === 0 ? [] : [element('p', { class: 'adres' }, address)]),
    ...(list.length === 0 ? [] : [element('dl', {}, list)]),
  ];
  const signed = signatures.map(({ role, name }) =>
    element('p', {}, name === undefined ? role : [`${role},`, emptyElement('br'), name]),
  );
  return element('section', { class: 'brief' }, [
    lines([
      ...(block.length === 0 ? [] : [element('header', {}, [lines(block)])]),
      ...leadHtml(lead, places),
      ...(heading === undefined ? [] : [element('h1', {}, heading)]),
      blocksHtml(body, places, 'h2'),
      ...(signed.length === 0 ? [] : [element('footer', { class: 'ondertekening' }, [lines(signed)])]),
    ]),
  ]);
}

function annexHtml({ title, lead, pieces }: Annex, places: Places): Html {
  return element('section', { class: 'bijlage' }, [
    lines([
      element('h1', {}, title),
      ...leadHtml(lead, places),
      ...pieces.map((piece) => pieceHtml(piece, places)),
    ]),
  ]);
}

function leadHtml(lead: readonly Paragraph[], places: Places): readonly Html[] {
  return lead.length === 0 ? [] : [element('div', { class: 'aanhef' }, blocksHtml(lead, places))];
}

const PIECES = { question: 'vraag', answer: 'antwoord', explanation: 'toelichting', annex: 'bijlage-tekst' };

function pieceHtml({ kind, title, heading, span, blocks }: Piece, places: Places): Html {
  return element('section', { class: PIECES[kind], ...placed(span, places) }, [
    lines([element('h2', placed(heading, places), title), blocksHtml(blocks, places)]),
  ]);
}

function footnotesHtml({ footnotes, looseFootnotes }: Letter, places: Places): readonly Html[] {
  const notes = footnotes.map(({ number, span, inlines }) => {
    const { note, reference } = footnoteIds(number);
    const back = element(
      'a',
      { href: `#${reference}`, role: 'doc-backlink', 'aria-label': `terug naar verwijzing ${number}` },
      '↩',
    );
    return element('li', { id: note, ...placed(span, places) }, [...inlinesHtml(inlines), ' ', back]);
  });
  const loose = looseFootnotes.map(({ mark, span, inlines }) =>
    element('p', placed(span, places), [`[${mark}] `, ...inlinesHtml(inlines)]),
  );
  if (notes.length + loose.length === 0) return [];
  const list = notes.length === 0 ? [] : [element('ol', {}, [lines(notes)])];
  return [element('section', { class: 'voetnoten', role: 'doc-endnotes' }, [lines([...list, ...loose])])];
}
