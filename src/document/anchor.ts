/**
 * By what a place of a page is linked to: other names give other anchors, and the same name the same one in every page.
 * Letters, digits, dots and hyphens stay; of all else the number of the character stands there.
 */
export function anchor(kind: string, name: string): string {
  const written = name.replace(/[^A-Za-z0-9.-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`);
  return `${kind}-${written}`;
}
