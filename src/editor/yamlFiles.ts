// What reads and writes files in YAML. Whoever needs it on the editor's thread imports this file when it does: it is a
// bundle of its own, since the YAML in it is a quarter of all our code and most sessions open no such file.
export * from '../library/files.ts';
export { addAside, addTick, removeAside, removeTick } from '../dossiers/file/edit.ts';
export { misfitProblems } from '../dossiers/file/misfitProblems.ts';
export { marksIn, readDossierFile } from '../dossiers/file/read.ts';
export { readSettings } from '../settings/read.ts';
