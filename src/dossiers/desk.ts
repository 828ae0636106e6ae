import { judged } from '../checks/aside/judge.ts';
import { TEXT_ONLY, type CheckContext } from '../checks/context.ts';
import type { Document } from '../document/model.ts';
import { parse } from '../document/parse.ts';
import { groupedFiles, NO_GROUPS, type GroupedFiles } from './desk/groupedFiles.ts';
import {
  checkedHeld,
  failedHeld,
  heldOf,
  isGroupedAlike,
  isSameGiven,
  pieceOf,
  type Held,
} from './desk/held.ts';
import type { Judge } from './desk/judge.ts';
import { KeptDossiers } from './desk/keptDossiers.ts';
import {
  AS_USUAL,
  isSameKnowledge,
  NO_MARKS,
  type Knowledge,
  type Marks,
  type Using,
} from './desk/knowledge.ts';
import { Written } from './desk/written.ts';
import type { Dossier, Piece } from './dossier.ts';
import { knownFrom, type Known } from './given.ts';
import { compare } from './pieces.ts';
import type { Sheet } from './sheet.ts';

/**
 * Keeps up with the texts of a folder: which documents belong together, what is found in each, and where each set stands.
 * What is put in is read at once and checked by `settle`; a document is checked again only when its text changed or what
 * its checks know of besides. The same files give the same dossiers and findings, in whatever order they came.
 */
export class Desk {
  /** How many documents were checked until now: an edit costs one. */
  checked = 0;
  private readonly files = new Map<string, Held>();
  private readonly marks = new Map<string, Marks>();
  private using: Using = AS_USUAL;
  /** Undefined until they are known anew. */
  private groups: GroupedFiles | undefined;
  /** As they were known before that: a group that stays the same stays the same list. */
  private before: GroupedFiles = NO_GROUPS;
  /** The files that may have to be checked; undefined where all may. */
  private suspects: Set<string> | undefined = new Set();
  private made: readonly Dossier[] | undefined;
  private readonly kept = new KeptDossiers();
  private readonly written = new Written();
  private readonly judge: Judge;

  constructor(judge: Judge = judged) {
    this.judge = judge;
  }

  use(using: Using): void {
    this.using = using;
    this.suspects = undefined;
    this.made = undefined;
  }

  /** `document` is what the text is when it is understood, where that has been done. */
  put(file: string, text: string, document?: Document): void {
    const before = this.files.get(file);
    if (before?.text === text) return;
    const held = heldOf(file, document ?? parse(text), before);
    this.files.set(file, held);
    if (before === undefined || !isGroupedAlike(before, held)) this.regroup();
    else
      this.suspect(isSameGiven(before.given, held.given) ? [file] : (this.grouped().of.get(file) ?? [file]));
    this.made = undefined;
  }

  remove(file: string): void {
    if (!this.files.delete(file)) return;
    this.regroup();
    this.made = undefined;
  }

  /** What a reviewer noted of a file; it may come before the file does. Nothing takes back what was noted. */
  putMarks(file: string, marks: Marks | undefined): void {
    if (marks === undefined) this.marks.delete(file);
    else this.marks.set(file, marks);
    this.suspect([file]);
    this.made = undefined;
  }

  /**
   * Checks what is to be checked, one document a step; what comes in between is for the next time. Throws when the checks
   * of a document do, which then has no findings; the next time the rest is checked.
   */
  *settle(): Generator<void, void> {
    const suspects = (this.suspects ??= new Set(this.files.keys()));
    for (const file of suspects) {
      suspects.delete(file);
      const held = this.files.get(file);
      if (held === undefined) continue;
      const knowledge = this.knowledgeOf(file);
      if (isSameKnowledge(held.checkedWith, knowledge)) continue;
      const settings = this.using.settingsOf(file);
      this.checked++;
      this.made = undefined;
      try {
        this.files.set(file, checkedHeld(held, this.contextOf(file), settings, knowledge, this.judge));
      } catch (error) {
        this.files.set(file, failedHeld(held, knowledge));
        throw new Error(`The checks of ${file} failed`, { cause: error });
      }
      yield;
    }
  }

  /** Whether there is nothing that may have to be checked. */
  isSettled(): boolean {
    return this.suspects?.size === 0;
  }

  /** By their ids. */
  dossiers(): readonly Dossier[] {
    return (this.made ??= this.kept.dossiersOf(this.grouped(), (files) => this.heldOf(files), this.using));
  }

  /** By their files. */
  sheets(): readonly Sheet[] {
    return this.inOrder().map(({ sheet }) => sheet);
  }

  /** All documents, by their files. */
  pieces(): readonly Piece[] {
    return this.inOrder().map(pieceOf);
  }

  /** What is known of a document, also of one that is in no dossier. */
  pieceOf(file: string): Piece | undefined {
    const held = this.files.get(file);
    return held && pieceOf(held);
  }

  /** What the checks of a document may know, whether or not it has been put in. */
  contextOf(file: string): CheckContext {
    const { today, settingsOf, parties, preferredTerms } = this.using;
    const { terms, longSentence } = settingsOf(file);
    const { ticked, asides } = this.marks.get(file) ?? NO_MARKS;
    return {
      ...TEXT_ONLY,
      ...{ today: today === '' ? undefined : today, terms, longSentence, parties, preferredTerms },
      ...{ ...this.knownOf(file), ticked, asides },
    };
  }

  /** Who belongs to whom is found out again when it is asked for; then anything may have to be checked. */
  private regroup(): void {
    this.groups = undefined;
    this.suspects = undefined;
  }

  private suspect(files: readonly string[]): void {
    for (const file of files) this.suspects?.add(file);
  }

  private knowledgeOf(file: string): Knowledge {
    const { today, settingsOf } = this.using;
    const { submission, postponement, answered } = this.knownOf(file);
    const settings = this.written.of(settingsOf(file));
    const marks = this.marks.get(file);
    return [today, settings, this.written.of(this.using), submission, postponement, answered, marks];
  }

  /** Only of answers it matters whether the Kamer has these. */
  private knownOf(file: string): Known {
    const others = this.othersOf(file).map(({ given }) => given);
    const own = this.files.get(file);
    const known = knownFrom(own?.given, others, this.using.today);
    return own?.sheet.kind === 'answers' ? known : { ...known, answered: false };
  }

  /** The others of its dossier that its checks may know, in order; a submission is what others are compared with. */
  private othersOf(file: string): readonly Held[] {
    if (this.files.get(file)?.sheet.kind === 'questions') return [];
    return this.heldOf((this.grouped().of.get(file) ?? []).filter((other) => other !== file));
  }

  private heldOf(files: readonly string[]): readonly Held[] {
    return files.flatMap((file) => this.files.get(file) ?? []);
  }

  private inOrder(): readonly Held[] {
    return [...this.files.values()].sort((one, other) => compare(one.sheet.file, other.sheet.file));
  }

  private grouped(): GroupedFiles {
    if (this.groups !== undefined) return this.groups;
    const keys = this.inOrder().map((held) => held.keys);
    return (this.groups = this.before = groupedFiles(keys, this.before));
  }
}
