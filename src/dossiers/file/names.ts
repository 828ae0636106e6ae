const ENDING = '.dossier.yaml';

/** Whether a file by its name holds what reviewers noted of a document beside it. */
export function isDossierFile(file: string): boolean {
  return file.toLowerCase().endsWith(ENDING);
}

/** The file for what reviewers note of a document: `antwoord.dossier.yaml` beside `antwoord.kamervragen`. */
export function dossierFileOf(file: string): string {
  return `${stemOf(file)}${ENDING}`;
}

/** By what a document and its dossier's file know each other: the path without what ends the name. */
export function stemOf(file: string): string {
  return isDossierFile(file) ? file.slice(0, -ENDING.length) : file.replace(/\.[^./\\]*$/, '');
}
