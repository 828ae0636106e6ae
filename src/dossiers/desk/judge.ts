import type { Aside } from '../../checks/aside/aside.ts';
import type { Finding } from '../../checks/check.ts';
import type { Document } from '../../document/model.ts';

export interface Judged {
  readonly open: readonly Finding[];
  readonly setAside: readonly { readonly finding: Finding; readonly aside: Aside }[];
}

/** Tells which findings somebody set aside, in the text or in the dossier's file. */
export type Judge = (findings: readonly Finding[], document: Document, asides: readonly Aside[]) => Judged;

export const allOpen: Judge = (findings) => ({ open: findings, setAside: [] });
