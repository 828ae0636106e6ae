/** What stands around the level and the marker of a list's item: characters that no text has. */
const FROM = '\ue010';
const BETWEEN = '\ue011';
const TO = '\ue012';
const WRITTEN = new RegExp(`${FROM}(\\d)${BETWEEN}([^${TO}]*)${TO}\\s*`);

/** A run that says how an item of a list is marked. */
export function markerRun(marker: string, level: number): string {
  const safe = marker.replace(/[&<>]/g, ' ');
  return `<w:r><w:t xml:space="preserve">${FROM}${level}${BETWEEN}${safe}${TO}</w:t></w:r>`;
}

/**
 * The level and the marker that a paragraph was given, and its text without them. What stands before the marker was in
 * the paragraph above, whose end was deleted.
 */
export function readMarker(
  text: string,
): { readonly level: number; readonly marker: string; readonly rest: string } | undefined {
  const match = WRITTEN.exec(text);
  if (match === null) return undefined;
  const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  return { level: Number(match[1]), marker: match[2] ?? '', rest: withMarkers(rest) };
}

/** A text with the markers in it as they are read. */
export function withMarkers(text: string): string {
  return text.replace(new RegExp(WRITTEN, 'g'), (_whole, _level, marker: string) => `${marker} `);
}
