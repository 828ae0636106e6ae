// What reads and writes the files of a library. Whoever needs it on the editor's thread imports this file when it does: it
// is a bundle of its own, since the YAML in it is a quarter of all our code and most sessions open no library.
export { readParties } from './parties/read.ts';
export { readLibrary } from './read.ts';
export { savePassage } from './save.ts';
export { readSynonyms } from './synonyms/read.ts';
export { readTerms } from './terms/read.ts';
