import type { Dossier } from '../dossier.ts';
import { dossierOf } from '../dossierOf.ts';
import { pieceOf, type Held } from './held.ts';
import type { Using } from './knowledge.ts';

/** The dossiers as they were last made: one is made again only when a file of it, or what holds for all, changed. */
export class KeptDossiers {
  private readonly kept = new WeakMap<readonly string[], Kept>();

  /** `files` is the same list as long as the same files belong together. */
  dossierOf(files: readonly string[], helds: readonly Held[], using: Using): Dossier | undefined {
    const kept = this.kept.get(files);
    if (kept?.using === using && kept.helds.every((held, at) => held === helds[at])) return kept.dossier;
    const pieces = new Map(helds.map((held) => [held.sheet, pieceOf(held)]));
    const dossier = dossierOf([...pieces.keys()], {
      today: using.today,
      termsOf: (file) => using.settingsOf(file).terms,
      pieceOf: (sheet) => pieces.get(sheet) ?? { sheet, findings: [], setAside: [] },
    });
    this.kept.set(files, { helds, using, dossier });
    return dossier;
  }
}

interface Kept {
  readonly helds: readonly Held[];
  readonly using: Using;
  readonly dossier: Dossier | undefined;
}
