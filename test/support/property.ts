import fc from 'fast-check';
import process from 'node:process';

/**
 * Properties try the same texts in each run, so that a run that fails fails again; `PROPERTY_SEED=42 npm run test:unit`
 * tries others.
 */
const { PROPERTY_SEED } = process.env;

fc.configureGlobal({ seed: PROPERTY_SEED === undefined ? 2031 : Number(PROPERTY_SEED) });
