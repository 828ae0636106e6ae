import type { TextEdit } from '../../../checks/check.ts';
import type { Edited } from '../../../dossiers/file/edit.ts';

/** A file's text as it was at some moment. */
export interface Seen {
  readonly text: string;
  /** Another number, another text; undefined while there is no file. */
  readonly version: number | undefined;
}

export interface EditableFile<State extends Seen> {
  readonly look: () => Promise<State>;
  /** Resolves to whether it was done; it is not where the text is no longer what was seen. */
  readonly apply: (seen: State, edit: TextEdit) => Promise<boolean>;
}

/** Someone who types on and on does not keep us trying for ever. */
const MOST_TRIES = 5;

/** Makes one change in the latest text of a file: what was worked out for an older one is worked out again. */
export async function changeLatest<State extends Seen>(
  { look, apply }: EditableFile<State>,
  change: (text: string) => Edited,
): Promise<Exclude<Edited, { readonly kind: 'edited' }> | { readonly kind: 'done' | 'failed' }> {
  let seen = await look();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const edited = change(seen.text);
    if (edited.kind !== 'edited') return edited;
    if (await apply(seen, edited.edit)) return { kind: 'done' };
    const now = await look();
    if (now.version === seen.version) break;
    seen = now;
  }
  return { kind: 'failed' };
}
