const KEYWORD = /^\[\s*(?:PM|TODO|NB|opm|opmerking|intern|terzijde)(?![\p{L}\d])/iu;

/** Whether a bracket at an offset opens a work note: `[PM`, `[todo:`; a finding set aside without saying which or why is one too. */
export function opensNote(text: string, at: number): boolean {
  return KEYWORD.test(text.slice(at, at + 20));
}
