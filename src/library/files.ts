// What reads and writes the files of a library; on the editor's thread it is got by `import()` of editor/yamlFiles.ts.
export { readParties } from './parties/read.ts';
export { readLibrary } from './read.ts';
export { savePassage } from './save.ts';
export { readSynonyms } from './synonyms/read.ts';
export { readTerms } from './terms/read.ts';
