import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { grammar } from './grammar.ts';

/** Run after every change here: `npx tsx syntaxes/source/write.ts`. */
const target = new URL('../kamervragen.tmLanguage.json', import.meta.url);
await writeFile(target, await format(JSON.stringify(grammar), { parser: 'json', printWidth: 110 }));
