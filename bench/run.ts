/** `node --import tsx bench/run.ts NAME… -- ARGUMENTS`: runs benchmarks, and ends with 1 when one breaks its bound. */
import { runBundled } from './bundled.ts';

const given = process.argv.slice(2);
const names = given.slice(0, given.indexOf('--'));
await runBundled(names, given.slice(names.length + 1));
