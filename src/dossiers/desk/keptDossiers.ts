import type { Dossier, Resemblance } from '../dossier.ts';
import { dossierOf } from '../dossierOf.ts';
import { compare } from '../pieces.ts';
import type { GroupedFiles } from './groupedFiles.ts';
import { pieceOf, type Held } from './held.ts';
import { isSameData, type Using } from './knowledge.ts';

type HeldOf = (files: readonly string[]) => readonly Held[];

/** The dossiers as they were last made: one is made again only when a file of it, or what holds for all, changed. */
export class KeptDossiers {
  private readonly kept = new WeakMap<readonly string[], Kept>();
  private readonly resembling = new WeakMap<Dossier, Dossier>();

  /** By their ids. The files of a group are the same list as long as the same belong together. */
  dossiersOf({ lists, likenesses }: GroupedFiles, heldOf: HeldOf, using: Using): readonly Dossier[] {
    const made = lists.map((files) => this.dossierOf(files, heldOf(files), using));
    return made
      .flatMap((dossier, at) => {
        if (dossier === undefined) return [];
        const resembles = (likenesses[at] ?? []).flatMap(({ other, questions, against }) => {
          const id = made[other]?.id;
          return id === undefined ? [] : [{ id, questions, against }];
        });
        return [this.withResembles(dossier, resembles)];
      })
      .sort((one, other) => compare(one.id, other.id));
  }

  private withResembles(dossier: Dossier, resembles: readonly Resemblance[]): Dossier {
    if (resembles.length === 0) return dossier;
    const last = this.resembling.get(dossier);
    if (last !== undefined && isSameData(last.resembles, resembles)) return last;
    const made = { ...dossier, resembles };
    this.resembling.set(dossier, made);
    return made;
  }

  private dossierOf(files: readonly string[], helds: readonly Held[], using: Using): Dossier | undefined {
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
