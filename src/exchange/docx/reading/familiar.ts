/** What stands around a number that refers to a footnote again: characters that no text has. */
export const AGAIN_FROM = '\ue013';
export const AGAIN_TO = '\ue014';

/** What the reader passes over although Word shows it, and a form of the same that it reads. Source: ECMA-376, part 1, 17.3. */
const FORMS: readonly (readonly [unread: RegExp, read: string])[] = [
  [/(<\/?)w:(?:fldSimple|dir|bdo)(?=[\s/>])/g, '$1w:smartTag'],
  [/(<\/?)w:cr(?=[\s/>])/g, '$1w:br'],
  [/(<\/?)w:ptab(?=[\s/>])/g, '$1w:tab'],
  // A number that was typed as the mark of a footnote, where it is referred to again.
  [
    /<w:r(?:\s[^>]*)?><w:rPr>(?:<w:(?!rPr|rStyle)[^>]*>)*<w:rStyle w:val="(?:FootnoteReference|Voetnootmarkering)"\/>(?:<w:(?!rPr)[^>]*>)*<\/w:rPr><w:t(?:\s[^>]*)?>(\d{1,3})<\/w:t><\/w:r>/g,
    `<w:r><w:t>${AGAIN_FROM}$1${AGAIN_TO}</w:t></w:r>`,
  ],
  [/(<\/?)v:(?:oval|polyline)(?=[\s/>])/g, '$1v:rect'],
];

/** A part of a Word file with nothing in it that the reader passes over although it holds words. */
export function inFamiliarForms(xml: string): string {
  return FORMS.reduce((text, [unread, read]) => text.replace(unread, read), xml);
}
