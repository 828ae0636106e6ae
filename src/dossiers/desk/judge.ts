import type { judged } from '../../checks/aside/judge.ts';

/** Tells which findings somebody set aside, in the text or in the dossier's file. */
export type Judge = typeof judged;
