import type { Dossier } from '../../dossiers/dossier.ts';

/** Dossiers by their ids, and by the files that they consist of. */
export interface KnownDossiers {
  readonly all: () => readonly Dossier[];
  readonly ofFile: (file: string) => Dossier | undefined;
  readonly know: (dossier: Dossier) => void;
  readonly forget: (id: string) => void;
  readonly forgetAll: () => void;
}

export function createKnownDossiers(): KnownDossiers {
  const byId = new Map<string, Dossier>();
  const byFile = new Map<string, Dossier>();
  const forget = (id: string): void => {
    const known = byId.get(id);
    byId.delete(id);
    for (const { sheet } of known?.pieces ?? [])
      if (byFile.get(sheet.file) === known) byFile.delete(sheet.file);
  };
  return {
    all: () => [...byId.values()],
    ofFile: (file) => byFile.get(file),
    know: (dossier) => {
      forget(dossier.id);
      byId.set(dossier.id, dossier);
      for (const { sheet } of dossier.pieces) byFile.set(sheet.file, dossier);
    },
    forget,
    forgetAll: () => [byId, byFile].forEach((known) => known.clear()),
  };
}
