/** By what someone is known wherever he is named: the last word, without capitals and accents (`Inge van Dijk`: `dijk`). */
export function surnameOf(name: string): string {
  const unaffiliated = name.replace(/\s*\([^()]*\)\s*$/, '');
  return plain(unaffiliated.split(/[\s.]+/).findLast((word) => plain(word) !== '') ?? name);
}

/** Without accents, capitals and signs: how names are compared. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
}

/** Those of some people who are not among others. */
export function absentFrom(others: readonly string[]): (name: string) => boolean {
  const known = new Set(others.map(surnameOf));
  return (name) => !known.has(surnameOf(name));
}
