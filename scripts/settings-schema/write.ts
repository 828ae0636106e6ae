// Writes the JSON Schema of .kamervragen.yaml; run it after every change of a setting: `npm run schema`.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { settingsSchema, type Manifest } from './schema.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const written = JSON.stringify(settingsSchema(manifest));
writeFileSync('schemas/kamervragen.schema.json', await format(written, { parser: 'json', printWidth: 110 }));
