/** What the reader passes over although Word shows it, and a form of the same that it reads. Source: ECMA-376, part 1, 17.3. */
const FORMS: readonly (readonly [unread: RegExp, read: string])[] = [
  [/(<\/?)w:(?:fldSimple|dir|bdo)(?=[\s/>])/g, '$1w:smartTag'],
  [/(<\/?)w:cr(?=[\s/>])/g, '$1w:br'],
  [/(<\/?)w:ptab(?=[\s/>])/g, '$1w:tab'],
  [/(<\/?)v:(?:oval|polyline)(?=[\s/>])/g, '$1v:rect'],
];

/** A part of a Word file with nothing in it that the reader passes over although it holds words. */
export function inFamiliarForms(xml: string): string {
  return FORMS.reduce((text, [unread, read]) => text.replace(unread, read), xml);
}
