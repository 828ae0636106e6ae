// What finds standard passages. On the editor's thread it is got by `import()`: it is a bundle of its own, since an index
// and Fuse.js are a quarter of all our code, and most sessions open no library.
export { createRanking } from './ranking.ts';
export { createPassageSearch } from './search.ts';
