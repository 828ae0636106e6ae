import type * as vscode from 'vscode';
import { draftOf } from '../../archive/draft.ts';
import type { Draft, Filter, Hit, Related } from '../../archive/hit.ts';
import type { Choices } from '../../webview/earlier/protocol.ts';
import type { ArchiveNames, ArchiveService } from '../archive/service.ts';
import { filterOf } from './choices.ts';
import type { Work } from './following.ts';
import type { Found } from './shown.ts';
import { today } from './today.ts';

const MOST_HITS = 10;
const MOST_RELATED = 5;

/** All that decides what is found, but for the archive itself. */
export interface AskedNow {
  readonly key: string;
  readonly draft: Draft | undefined;
  readonly question: string | undefined;
  readonly named: Found['draft'];
  readonly choices: Choices;
  readonly filter: Filter;
}

export interface Answered {
  readonly hits: readonly Hit[];
  readonly related: readonly Related[];
  readonly names: ArchiveNames;
}

export const NOTHING: Answered = {
  hits: [],
  related: [],
  names: { ministries: [], members: [], parties: [] },
};

export function askedNow(work: Work | undefined, choices: Choices): AskedNow {
  const filter = filterOf(choices, today());
  const draft = work && draftOf(work.parsed, work.document.uri.toString());
  const named = work && { name: work.document.uri.path.replace(/^.*\//, ''), asked: work.asked };
  const key = JSON.stringify([draft, named, choices, filter]);
  return { key, draft, question: work?.asked?.words, named, choices, filter };
}

/** Asks the archive; what is the same for all questions of a draft is asked once. */
export interface Asking {
  /** Undefined when it was cancelled. */
  readonly ask: (asked: AskedNow, token: vscode.CancellationToken) => Promise<Answered | undefined>;
  /** What the archive answers may be other now. */
  readonly forget: () => void;
}

type OfDraft = Pick<Answered, 'related' | 'names'>;

export function createAsking(archive: ArchiveService): Asking {
  let known: { readonly draft: string; readonly answer: OfDraft } | undefined;
  let changes = 0;
  const ofDraft = async (draft: Draft, token: vscode.CancellationToken): Promise<OfDraft> => {
    const key = JSON.stringify(draft);
    if (known?.draft === key) return known.answer;
    const before = changes;
    const [related, names] = await Promise.all([
      draft.questions.length === 0 ? [] : archive.related(draft, MOST_RELATED, token),
      archive.names(token),
    ]);
    const answer = { related, names };
    if (!token.isCancellationRequested && changes === before) known = { draft: key, answer };
    return answer;
  };
  return {
    ask: async ({ draft, question, filter }, token) => {
      if (draft === undefined) return NOTHING;
      const [hits, rest] = await Promise.all([
        question === undefined ? [] : archive.suggest({ question, draft, filter, limit: MOST_HITS }, token),
        ofDraft(draft, token),
      ]);
      return token.isCancellationRequested ? undefined : { hits, ...rest };
    },
    forget: () => {
      changes++;
      known = undefined;
    },
  };
}
