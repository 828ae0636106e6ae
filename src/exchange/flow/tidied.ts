/** White space as one types it, and no marks that a page leaves; line breaks stay. */
export function tidied(text: string): string {
  return marksBesideSigns(
    text
      .replace(/[\u00ad\u200b\ufeff]/g, '')
      .replace(/\u2011/g, '-')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ *\n */g, '\n'),
  ).trim();
}

/** A mark stands apart from the word before it, and not from the sign that follows it: `weken [2].` */
export function marksBesideSigns(text: string): string {
  return text.replace(/(\[\d+\]) (?=[.,;:?!)»”])/g, '$1');
}
